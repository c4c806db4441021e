import { defineConfig, mergeConfig } from 'vitest/config'
import app from './vite.config.ts'

// Vitest 5 prints failures with Map.groupBy, which Node 20 lacks. Without this a failing test is reported as a crash.
if (!('groupBy' in Map)) {
  Object.assign(Map, {
    groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
      const groups = new Map<K, T[]>()
      let index = 0
      for (const item of items) {
        const key = keyOf(item, index++)
        groups.set(key, [...(groups.get(key) ?? []), item])
      }
      return groups
    },
  })
}

/** Unit and contract tests: no browser, no network, one time zone. */
export default mergeConfig(app, defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/self-check/**', 'tests/bench/**', 'node_modules/**'],
    env: { TZ: 'Europe/Brussels' },
    testTimeout: 30_000,
    setupFiles: ['tests/fixtures/patience.ts'],
  },
}))
