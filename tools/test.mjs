// The whole check, in one command: lint, types, unit and contract tests, build, and the browser tests.
// Ends with `N passed, N failed`, counted from the runners' own reports.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium } from './chromium.mjs'

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })
let passed = 0
let failed = 0
/** What failed, in a few lines each: said once more at the very end, where a log of thousands of lines is read first. */
const failures = []

function run(title, command, args) {
  const started = Date.now()
  console.log(`\n== ${title}`)
  const result = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, FORCE_COLOR: '0', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } })
  console.log(`   ${Math.round((Date.now() - started) / 1000)} s`)
  return result.status === 0
}

/** A step without a report of single tests counts as one. */
function step(title, command, args) {
  if (run(title, command, args)) passed++
  else fail(title)
}

/** Steps side by side, each of which says what it has to say when it is done. */
async function together(...steps) {
  const started = Date.now()
  await Promise.all(steps.map(([title, ...args]) => new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0' } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { said += text })
    child.on('close', (code) => {
      console.log(`\n== ${title}\n${said}   ${Math.round((Date.now() - started) / 1000)} s`)
      if (code === 0) passed++
      else fail(title, said)
      done()
    })
  })))
}

function fail(title, message = '') {
  failed++
  failures.push([title, ...message.split('\n').slice(0, 12).map((line) => `   ${line.slice(0, 300)}`)].join('\n'))
}

/** A Vitest run: its JSON report is what counts. */
function tests(title, args, report) {
  const ok = run(title, process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    passed += numPassedTests
    const before = failed
    for (const file of testResults) {
      for (const test of file.assertionResults) if (test.status === 'failed') fail(`${file.name}: ${test.fullName}`, test.failureMessages.join('\n'))
      // A file that could not even load, or whose hook failed, has no failed test to count.
      if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) fail(file.name, file.message)
    }
    if (!ok && failed === before) fail(title, 'The run itself failed; see above.')
  } catch {
    fail(title, 'The run left no report.')
  }
}

const node = process.execPath
await together(
  ['lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['types', 'node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit'],
  ['types of the domain, without a browser', 'node_modules/typescript/bin/tsc', '-p', 'src/domain/tsconfig.json', '--noEmit'],
)
tests('unit and contracts', [], 'test-results/unit.json')
step('build', node, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])
try {
  findChromium()
  // One after another: side by side takes a quarter less, but two browsers on two cores are slower than any phone, and taps then outrun the page.
  tests('in Chromium', ['--config', 'vitest.e2e.config.ts', 'tests/e2e'], 'test-results/e2e.json')
  // Looking at pages taps nothing: two files side by side, each with a profile of its own.
  tests('self-check in Chromium', ['--config', 'vitest.e2e.config.ts', 'tests/self-check', '--fileParallelism', '--maxWorkers=2'], 'test-results/self-check.json')
} catch (error) {
  fail('the browser', error.message)
}
if (failures.length > 0) console.log(`\n== failed\n${failures.join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
