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

const browserTests = ['tests/e2e/**', 'tests/self-check/**', 'tests/bench/**', 'node_modules/**']
/** Rules and files: nothing global is changed there, so that one worker may read a module once for all of them. What needs a DOM of its own stands apart. */
const pure = ['tests/{domain,exchange,digital,catalogue,contracts}/**/*.test.ts']
const apart = ['tests/exchange/xlsform/**', 'tests/digital/savedPage/**']

/** Unit and contract tests: no browser, no network, one time zone. */
export default mergeConfig(app, defineConfig({
  test: {
    env: { TZ: 'Europe/Brussels' },
    testTimeout: 30_000,
    setupFiles: ['tests/fixtures/patience.ts'],
    projects: [
      { extends: true, test: { name: 'rules', include: pure, exclude: [...browserTests, ...apart], isolate: false } },
      { extends: true, test: { name: 'app', include: ['tests/**/*.test.ts'], exclude: [...browserTests, ...pure], isolate: true } },
      { extends: true, test: { name: 'apart', include: apart.map((folder) => `${folder}/*.test.ts`), exclude: browserTests, isolate: true } },
    ],
  },
}))
