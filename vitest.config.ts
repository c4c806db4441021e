import { defineConfig, mergeConfig } from 'vitest/config'
import app from './vite.config'

/** Unit and contract tests: no browser, no network, one time zone. */
export default mergeConfig(app, defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/self-check/**', 'tests/bench/**', 'node_modules/**'],
    env: { TZ: 'Europe/Brussels' },
    testTimeout: 20_000,
  },
}))
