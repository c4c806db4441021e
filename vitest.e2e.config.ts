import { defineConfig } from 'vitest/config'
import unit from './vitest.config.ts'

/** Tests in a real Chromium, against the built app. One after another; `--fileParallelism --maxWorkers=2` presses hard, and finds races. */
export default defineConfig({
  ...(unit.resolve ? { resolve: unit.resolve } : {}),
  test: {
    include: ['tests/e2e/**/*.e2e.ts', 'tests/self-check/**/*.e2e.ts'],
    env: { TZ: 'Europe/Brussels' },
    globalSetup: ['tests/e2e/server.ts'],
    fileParallelism: false,
    // A busy machine may take its time: a second, the default, is for what needs no browser.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})
