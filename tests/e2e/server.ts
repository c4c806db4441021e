/** Serves the built app, and the built pages that let a test reach storage directly, for all browser tests. */
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findChromium } from '../../tools/chromium.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built app, with a slash at the end. */
    appUrl: string
    /** Address of the pages of `tests/e2e/pages`. */
    pagesUrl: string
    chromium: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium()
  await build({ configFile: 'tests/e2e/pages.config.ts', logLevel: 'error' })
  const port = Number(process.env['PORT_BASE'] ?? 4310)
  const outDir = process.env['DIST']
  const app = await preview({ ...(outDir ? { build: { outDir } } : {}), preview: { port, host: '127.0.0.1' }, logLevel: 'error' })
  const pages = await preview({ configFile: 'tests/e2e/pages.config.ts', preview: { port: port + 100, host: '127.0.0.1' }, logLevel: 'error' })
  project.provide('appUrl', app.resolvedUrls!.local[0]!)
  project.provide('pagesUrl', pages.resolvedUrls!.local[0]!)
  project.provide('chromium', chromium)
  return async () => {
    await app.close()
    await pages.close()
  }
}
