import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Bare pages around one room of the app, built like the app: for killing the browser mid-save, and for the bench. */
export default defineConfig({
  root: here('./pages'),
  plugins: [vue()],
  resolve: { alias: { '@': here('../../src'), '@audits': here('../../audits') } },
  worker: { format: 'es' },
  build: { target: 'es2022', outDir: here('../../test-results/pages'), emptyOutDir: true, rollupOptions: { input: { storage: here('./pages/storage.html') } } },
  server: { fs: { allow: [here('../..')] } },
})
