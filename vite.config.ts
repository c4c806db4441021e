import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import compression from 'compression'
import { defineConfig, type Connect, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { frameScriptHash, inPageScripts } from './tools/inPage.ts'

/**
 * What the built app may load. Map tiles are the one thing from outside: images of the three base layers, fetched
 * by the service worker too. The portal of the city's open data is asked only when a person presses the button. The one script that is no file of ours
 * is that of the frame in which a saved page is judged: a frame inherits this policy, so its script is named here, by its hash.
 */
const tileHosts = 'https://tile.openstreetmap.org https://geo.api.vlaanderen.be'
const dataHosts = 'https://data.stad.gent'
export const contentSecurityPolicy = [
  "default-src 'none'", `script-src 'self' ${await frameScriptHash()}`, "frame-src blob:", "style-src 'self'", `img-src 'self' blob: data: ${tileHosts}`, "media-src 'self' blob:",
  `connect-src 'self' ${tileHosts} ${dataHosts}`, "font-src 'self'", "worker-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "object-src 'none'",
].join('; ')

/** Puts the policy in the page itself, so that it holds on any static host. Not in dev: hot reloading needs inline code. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: (html) => html.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`),
  }
}

/**
 * A part that loads later is just imported. Vite's own helper first fetches its styles and parts; there is one style sheet, which is there already,
 * and no list of parts (see `build`), so it would weigh and do nothing.
 */
function plainImports(): Plugin {
  const helper = '\0vite/preload-helper.js'
  return { name: 'plain-imports', apply: 'build', enforce: 'pre', load: (id) => (id === helper ? 'export const __vitePreload = (load) => load()' : undefined) }
}

/** `npm start` serves as a real host does: compressed. */
function compressed(): Plugin {
  return { name: 'compressed', configurePreviewServer: (server) => { server.middlewares.use(compression() as unknown as Connect.NextHandleFunction) } }
}

/** Headers that a meta element cannot carry; any host should send them. */
const headers = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(self), geolocation=(self)',
}

export default defineConfig({
  base: './',
  plugins: [
    vue(),
    inPageScripts(),
    policyInPage(),
    plainImports(),
    compressed(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      // Everything, lazy chunks included: after one visit a PDF can be made in a tunnel.
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,jpg,woff2,json,webmanifest}'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        runtimeCaching: [
          {
            // OSM's tile policy asks for caching of at least seven days and forbids fetching in advance: as seen, no more.
            urlPattern: ({ url }) => url.host === 'tile.openstreetmap.org',
            handler: 'CacheFirst',
            options: { cacheName: 'tiles-osm', expiration: { maxEntries: 600, maxAgeSeconds: 7 * 24 * 3600 }, cacheableResponse: { statuses: [0, 200] } },
          },
          {
            urlPattern: ({ url }) => url.host === 'geo.api.vlaanderen.be',
            handler: 'CacheFirst',
            options: { cacheName: 'tiles-vlaanderen', expiration: { maxEntries: 1200, maxAgeSeconds: 30 * 24 * 3600 }, cacheableResponse: { statuses: [0, 200] } },
          },
        ],
      },
      manifest: {
        name: 'Drempelwijs', short_name: 'Drempelwijs', lang: 'nl-BE', dir: 'ltr', start_url: './', scope: './', display: 'standalone',
        description: 'Leg vast wat niet lukt, voor wie en waar. Maak er advies van.', background_color: '#edf1f2', theme_color: '#0f232d', categories: ['productivity', 'government'],
        icons: [
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
    }),
  ],
  resolve: {
    alias: {
      // The same library built for today's browsers: a tenth smaller than the default entry, which also serves old ones.
      dexie: fileURLToPath(new URL('./node_modules/dexie/dist/modern/dexie.min.mjs', import.meta.url)),
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      '@audits': fileURLToPath(new URL('./audits', import.meta.url)),
    },
  },
  // No component here uses the options API: leaving it out makes the first route smaller.
  define: { __APP_VERSION__: JSON.stringify((JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string }).version), __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
  build: {
    target: 'es2022',
    // One style sheet: the look is there before any page is, and the first route carries no list of styles to fetch.
    cssCodeSplit: false,
    // Nor a list of chunks to fetch ahead: after one visit all of them are on the device anyway.
    modulePreload: false,
    // Vue as one piece, with the few rules that every screen shares: in files of their own they pack less well.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'vue', test: /node_modules[\\/]@vue[\\/]|src[\\/]domain[\\/](change|record|attachment|level)\.ts|preload-helper/ }] } } },
    chunkSizeWarningLimit: 1500, manifest: true },
  worker: { format: 'es' },
  preview: { port: 4173, headers },
})
