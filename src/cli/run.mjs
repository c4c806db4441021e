/**
 * Starts the command line from the sources: Vite reads TypeScript, aliases and folder registries as the app does, so a
 * fresh clone needs no build. Messages go to stderr, and a failure is one line, never a stack trace.
 */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
try {
  const { module } = await runnerImport(fileURLToPath(new URL('./entry.ts', import.meta.url)), {
    root, configFile: false, envFile: false, logLevel: 'silent', mode: 'production', cacheDir: 'node_modules/.vite-cli',
    resolve: { alias: { '@': `${root}src`, '@audits': `${root}audits` } },
  })
  process.exitCode = module.code
} catch (error) {
  process.stderr.write(`drempelwijs: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`)
  process.exitCode = 2
}
