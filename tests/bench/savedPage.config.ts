/** Builds the page that judges saved pages outside the app, with the app's policy in it. */
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { inPageScripts } from '../../tools/inPage.ts'
import { contentSecurityPolicy } from '../../vite.config.ts'

const path = (from: string): string => fileURLToPath(new URL(`../../${from}`, import.meta.url))
const policy: Plugin = { name: 'policy', transformIndexHtml: (html) => html.replace('<meta charset="utf-8">', `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`) }

export default defineConfig({
  root: path('.'), base: './', publicDir: false, logLevel: 'error', plugins: [inPageScripts(), policy], resolve: { alias: { '@': path('src'), '@audits': path('audits') } },
  build: { target: 'es2022', modulePreload: false, outDir: path('test-results/bench-saved'), emptyOutDir: true, rolldownOptions: { input: path('tests/bench/savedPage.html') } },
  preview: { port: 4530, host: '127.0.0.1' },
})
