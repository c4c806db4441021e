/** A run over pages without a browser: what is looked at, in which order, what is kept, and how it goes on. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runAudit, withProblem, type Run, type Visit } from '@/cli/auditRun'
import { targetName, targetsOf, type Target } from '@/cli/auditTargets'
import { allowAll, readRobots } from '@/digital/crawl/robots'
import type { OwnFile, OwnPage, OwnRule } from '@/digital/reports/ownFile'

const folder = mkdtempSync(join(tmpdir(), 'drempelwijs-audit-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const fresh = (): string => join(folder, `${(count += 1)}.json`)
const fileOf = (path: string): OwnFile => JSON.parse(readFileSync(path, 'utf8')) as OwnFile

const rule = (id: string, ...tags: string[]): OwnRule => ({ id, tags, help: id, helpUrl: '', nodes: [{ target: ['p'], html: '<p>' }] })
function seen({ url, state }: Target, ...violations: OwnRule[]): OwnPage {
  const axe = { testEngine: { name: 'axe-core', version: '4' }, violations, incomplete: [], passes: [], inapplicable: [] }
  return { url, title: 'Pagina', at: '2026-11-26T08:00:00.000Z', scriptsRan: true, ...(state ? { state: state.name } : {}), viewports: [1280, 390].map((width) => ({ width, height: 800, axe, screenshots: [] })) }
}
const targets: readonly Target[] = [{ url: 'https://a.example/' }, { url: 'https://a.example/b' }, { url: 'https://a.example/', state: { name: 'Menu open', url: 'https://a.example/', steps: [] } }]

async function run(given: Partial<Run>): Promise<{ code: number; err: string[]; visited: string[]; out: string }> {
  const err: string[] = []
  const visited: string[] = []
  const visit = given.visit ?? (async (target) => seen(target))
  const out = given.out ?? fresh()
  const code = await runAudit({ targets, robots: allowAll, pause: 0, isFresh: false, signal: new AbortController().signal, ...given, out, visit: (target, robots) => { visited.push(targetName(target)); return visit(target, robots) } }, { out: () => undefined, err: (line) => err.push(line) })
  return { code, err, visited, out }
}

describe('a run', () => {
  it('looks at the pages in their order, says how far it is, and writes one file', async () => {
    const { code, err, visited, out } = await run({})
    expect(visited).toEqual(targets.map(targetName))
    expect(err[0]).toMatch(/^\[1\/3\] https:\/\/a\.example\/: 1280 px: no violations, 0 to check · 390 px: no violations, 0 to check \(\d+\.\d s\)$/)
    expect(err.at(-1)).toBe(`wrote ${out}: 3 pages looked at, 0 with violations of WCAG`)
    expect(fileOf(out)).toMatchObject({ drempelwijs: 'audit', version: 1, pages: [{ url: 'https://a.example/' }, { url: 'https://a.example/b' }, { state: 'Menu open' }] })
    expect([code, existsSync(`${out}.part`)]).toEqual([0, false])
  })
  it('ends with 1 where something is violated or not looked at, and not for good practice', async () => {
    expect((await run({ visit: async (target) => seen(target, rule('region', 'best-practice')) })).code).toBe(0)
    const violated = await run({ visit: async (target) => seen(target, rule('image-alt', 'wcag2a'), rule('region', 'best-practice')) })
    expect([violated.code, violated.err[0]]).toEqual([1, expect.stringContaining('1 rule violated on 1 element, 0 to check, 1 good practice')])
    const gone = await run({ visit: async (target) => (target === targets[1] ? withProblem(target, 'not-found', 'answers 404') : seen(target)) })
    expect([gone.code, gone.err[1], gone.err.at(-1)]).toEqual([1, expect.stringContaining('not looked at: not-found: answers 404'), expect.stringContaining('2 pages looked at, 0 with violations of WCAG, 1 could not be looked at')])
    expect((await run({ visit: async (target) => withProblem(target, 'dead-host', 'no answer') })).code).toBe(2)
  })
  it('does not visit what robots.txt asks not to, and says so in the file', async () => {
    const { visited, out } = await run({ robots: readRobots('User-agent: *\nDisallow: /b') })
    expect(visited).toEqual([targetName(targets[0]!), targetName(targets[2]!)])
    expect(fileOf(out).pages[1]).toMatchObject({ url: 'https://a.example/b', viewports: [], problem: { kind: 'robots' } })
  })
  it('waits between pages, and longer where the site asks for it', async () => {
    const times: number[] = []
    const visit: Visit = async (target) => { times.push(Date.now()); return seen(target) }
    await run({ pause: 150, visit })
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(145)
    times.length = 0
    await run({ pause: 10, robots: { rules: [], delay: 0.3 }, visit })
    expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(295)
  })
})

describe('a run that stops half-way', () => {
  it('leaves a file that can be read, and the same command goes on from there', async () => {
    const out = fresh()
    const stop = new AbortController()
    const first = await run({ out, signal: stop.signal, visit: async (target) => {
      if (target === targets[1]) { stop.abort(); throw new Error('stopped') }
      return seen(target)
    } })
    expect([first.code, first.err.at(-1)]).toEqual([130, `stopped: 1 of 3 pages are in ${out}.part. The same command goes on from there`])
    expect([existsSync(out), fileOf(`${out}.part`).pages.map(({ url }) => url)]).toEqual([false, ['https://a.example/']])
    const { code, err, visited } = await run({ out })
    expect([code, visited, err[0]]).toEqual([0, [targetName(targets[1]!), targetName(targets[2]!)], `going on with ${out}.part: 1 of 3 pages were looked at before`])
    expect(fileOf(out).pages.map(({ url, state }) => state ?? url)).toEqual(['https://a.example/', 'https://a.example/b', 'Menu open'])
    expect(existsSync(`${out}.part`)).toBe(false)
  })
  it('says what it has when it is stopped in the pause', async () => {
    const stop = new AbortController()
    const { code, err, visited, out } = await run({ signal: stop.signal, pause: 60_000, visit: async (target) => { setTimeout(() => stop.abort(), 50); return seen(target) } })
    expect([code, visited, err.at(-1)]).toEqual([130, ['https://a.example/'], `stopped: 1 of 3 pages are in ${out}.part. The same command goes on from there`])
  })
  it('tries again what could not be looked at, unless it begins again wholly', async () => {
    const out = fresh()
    const part: OwnFile = { drempelwijs: 'audit', version: 1, madeAt: '', pages: [withProblem(targets[0]!, 'dead-host', 'x'), { ...seen(targets[1]!), viewports: seen(targets[1]!).viewports.slice(0, 1), problem: { kind: 'too-slow', detail: 'at 390 px' } }, { ...seen(targets[2]!), url: 'https://a.example/elders' }] }
    writeFileSync(`${out}.part`, JSON.stringify(part))
    expect((await run({ out })).visited).toEqual(['https://a.example/', 'https://a.example/b'])
    writeFileSync(`${out}.part`, JSON.stringify(part))
    expect((await run({ out, isFresh: true })).visited).toHaveLength(3)
  })
  it('touches nothing of another run, or of something else', async () => {
    const out = fresh()
    for (const [text, why] of [['{"drempelwijs":"audit","version":1,"pages":[{"url":"https://b.example/","viewports":[]}]}', /of another run: https:\/\/b\.example\/ is not in this one/], ['{"drempelwijs":"audit","vers', /is no audit of ours/], ['null', /is no audit/], ['{"drempelwijs":"audit","version":1,"pages":[null]}', /is no audit/]] as const) {
      writeFileSync(`${out}.part`, text)
      await expect(run({ out })).rejects.toThrow(why)
      expect(readFileSync(`${out}.part`, 'utf8')).toBe(text)
    }
  })
})

describe('the list of pages', () => {
  const list = (given: { urls?: string[]; max?: number; sitemap?: string[]; states?: string[]; robots?: string }): { names: string[]; err: string[] } => {
    const err: string[] = []
    const states = (given.states ?? []).map((url, i) => ({ name: `Staat ${i}`, url: 'https://a.example/', steps: [{ do: 'goto' as const, url }] }))
    const names = targetsOf({ urls: given.urls ?? ['https://a.example/'], max: given.max ?? 20 }, { host: 'a.example', sitemap: given.sitemap ?? [], states, robots: readRobots(given.robots ?? '') }, { out: () => undefined, err: (line) => err.push(line) }).map(targetName)
    return { names, err }
  }
  it('stays at one host, and says what it skips', () => {
    const { names, err } = list({ urls: ['https://a.example/', 'https://b.example/', 'http://a.example:8080/'], sitemap: ['https://www.a.example/', 'https://a.example/x'], states: ['https://a.example/y', 'https://b.example/y'] })
    expect(names).toEqual(['https://a.example/', 'https://a.example/x', '“Staat 0” https://a.example/'])
    expect(err).toEqual(['skipped https://b.example/: another host than a.example. Run it by itself', 'skipped http://a.example:8080/: another host than a.example. Run it by itself', 'skipped the state “Staat 1”: another host than a.example', 'skipped 1 addresses of the sitemap: another host than a.example'])
  })
  it('fills up with the sitemap to the limit, spread, and leaves out what robots.txt asks', () => {
    const sitemap = ['https://a.example/', ...['a', 'b', 'c', 'intern'].flatMap((part) => Array.from({ length: 30 }, (_, i) => `https://a.example/${part}/${i}`))]
    const { names, err } = list({ max: 6, sitemap, states: ['https://a.example/y'], robots: 'User-agent: *\nDisallow: /intern/' })
    expect(names.map((name) => new URL(name.replace(/^.* /, '')).pathname.split('/')[1])).toEqual(['', 'a', 'a', 'b', 'c', ''])
    expect(err).toEqual(['skipped 30 addresses of the sitemap: robots.txt asks not to visit them', 'the sitemap names 90 pages: 4 of them, spread over the site (--max 6)'])
  })
})
