declare const __APP_VERSION__: string | undefined

/** Version of this build, put in by the bundler; empty where it was not (tests, a bare dev server). */
export const appVersion: string = typeof __APP_VERSION__ === 'string' ? __APP_VERSION__ : ''
