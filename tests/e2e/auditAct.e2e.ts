/**
 * The page audit of the command over W3C's test cases for accessibility rules: what it finds against what their authors expect. A sample of the
 * 226 pages; all of them with ACT=whole, and then the table is printed (docs/digitale-audit.md has it).
 */
import { createServer, type Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startVisitors, type Visitors } from '@/cli/auditBrowser'
import { auditPage } from '@/cli/auditPage'
import { allowAll } from '@/digital/crawl/robots'
import type { OwnPage } from '@/digital/reports/ownFile'
import { actAgrees, actAnswer, actCases, actFolder, actTable, actTally, type ActAnswer, type ActCase } from '../fixtures/act'

const isWhole = process.env['ACT'] === 'whole'
const rules = [...new Set(actCases.map(({ rule }) => rule))].sort()
/** Of each rule by turns the first page with a fault or the last without. Of one page with a fault is known that axe does not see it; it is in the whole. */
const sample = rules.flatMap((rule, i) => {
  const of = actCases.filter((one) => one.rule === rule)
  return (i % 2 === 0 ? of.find(({ expected }) => expected === 'failed') : of.findLast(({ expected }) => expected !== 'failed')) ?? []
})
const cases = isWhole ? actCases : sample

let server: Server
let visitors: Visitors
let base = ''
beforeAll(async () => {
  process.env['CHROMIUM_PATH'] ??= inject('chromium')
  server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://act').pathname)
    const bytes = path.includes('..') ? null : await readFile(join(actFolder, path)).catch(() => null)
    response.writeHead(bytes ? 200 : 404, { 'Content-Type': path.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/octet-stream' }).end(bytes ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  visitors = await startVisitors({ out: () => undefined, err: () => undefined })
})
afterAll(async () => {
  await visitors?.close()
  server?.closeAllConnections()
  server?.close()
})

/** What the command says of a page. */
async function answerOf(of: ActCase): Promise<{ of: ActCase; answer: ActAnswer; page: OwnPage }> {
  const page = await auditPage({ url: base + of.address }, { visitors, robots: allowAll, timeout: 60_000, signal: new AbortController().signal, widths: [1280] })
  const said = page.viewports.flatMap(({ axe }) => [...axe.violations.map(({ id }) => ({ rule: id, outcome: 'violation' })), ...axe.incomplete.map(({ id }) => ({ rule: id, outcome: 'toCheck' }))])
  return { of, answer: actAnswer(of, said), page }
}

describe.skipIf(actCases.length === 0)('W3C’s test cases, by command', () => {
  it(`${isWhole ? 'all' : 'a sample'}: faults are found, and none is claimed where there is none`, async () => {
    const left = [...cases]
    const answers: Awaited<ReturnType<typeof answerOf>>[] = []
    // Three at a time: most of the time of a small page is waiting until it stands still.
    await Promise.all(Array.from({ length: 3 }, async () => {
      for (let one = left.shift(); one; one = left.shift()) answers.push(await answerOf(one))
    }))
    const unseen = answers.filter(({ page }) => page.viewports.length === 0).map(({ of, page }) => [of.address, page.problem])
    expect(unseen).toEqual([])
    expect(answers).toHaveLength(cases.length)
    if (isWhole) {
      console.log(actTable(answers))
      for (const { of, answer } of answers) if (answer !== (of.expected === 'failed' ? 'violation' : 'nothing')) console.log(of.rule, of.expected, of.title, answer, of.address)
      const { failed, sound } = actTally(answers)
      expect([failed.violation, sound.violation]).toEqual([expect.toSatisfy((count: number) => count >= 83), 0])
    } else {
      expect(answers.filter(({ of, answer }) => !actAgrees(of, answer)).map(({ of, answer }) => [of.rule, of.expected, of.title, answer])).toEqual([])
    }
  }, isWhole ? 3_600_000 : 180_000)
})
