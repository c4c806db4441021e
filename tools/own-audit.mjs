// Makes the accessibility statement of the app itself, with the app's own rules: `node tools/own-audit.mjs`.
// In: docs/toegankelijkheid/audit.json (the command `audit` over the built app) and by-hand.json (what people tested, and what they did not).
// Out: the audit as a back-up that the app opens, the file for W3C's report tool, and in public/ the statement in two languages, to which the app links.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
await runnerImport(fileURLToPath(new URL('./own-audit.ts', import.meta.url)), {
  root, configFile: false, envFile: false, logLevel: 'silent', mode: 'production', cacheDir: 'node_modules/.vite-cli', resolve: { alias: { '@': `${root}src`, '@audits': `${root}audits` } },
})
