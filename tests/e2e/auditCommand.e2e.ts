/** The command over a server with good pages, bad pages and everything that is no page; its file is read as the app reads it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { startVisitors } from '@/cli/auditBrowser'
import { auditPage } from '@/cli/auditPage'
import { allowAll } from '@/digital/crawl/robots'
import type { StateStep } from '@/digital/crawl/states'
import { readReport } from '@/digital/reports/readReport'
import type { OwnFile } from '@/digital/reports/ownFile'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'drempelwijs-command-'))
let server: Server
let base = ''
/** Another host for the browser: another name for this machine. */
let elsewhere = ''

const html = (body: string, head = '<title>Pagina</title>'): string => `<!doctype html><html lang="nl"><head>${head}</head><body><main><h1>Kop</h1>${body}</main></body></html>`
const picture = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" width="40" height="40">'
const sound = html('<p>Alles is in orde.</p>')
type Answer = readonly [status: number, type: string, body: string, headers?: Readonly<Record<string, string>>]
const page = (body: string): Answer => [200, 'text/html; charset=utf-8', body]
const to = (location: string): Answer => [302, 'text/html', '', { location }]

const pages: Readonly<Record<string, () => Answer>> = {
  '/robots.txt': () => [200, 'text/plain', 'User-agent: *\nDisallow: /\n\nUser-agent: Drempelwijs\nDisallow: /verboden\n'],
  '/goed': () => page(sound),
  // A policy that forbids every script, a field without a name, and text that is wrong only on a narrow screen.
  '/fout': () => [200, 'text/html', html(`${picture}<input><style>@media (max-width: 600px) { .smal { color: #bbb } }</style><p class="smal">Op een telefoon te licht.</p>`), { 'content-security-policy': "script-src 'none'" }],
  // Dialogs, and a frame of another host.
  '/kaders': () => page(html(`<script>alert("hallo"); confirm("zeker?")</script><iframe title="Ander" src="${elsewhere}/binnen"></iframe>`)),
  // A frame that no script may run in.
  '/dicht': () => page(html('<iframe title="Dicht" sandbox src="/goed"></iframe>')),
  '/binnen': () => page(html(picture)),
  '/menu': () => page(html(`<button onclick="document.getElementById('m').hidden = false">Menu</button><div id="m" hidden><p>Open</p>${picture}</div><label>Naam <input></label>`)),
  '/lus': () => to('/lus'),
  '/scriptlus': () => page(html('<script>location.replace("/scriptlus?" + Math.random())</script>')),
  '/elders': () => to(`${elsewhere}/goed`),
  '/mijn': () => to('/aanmelden?terug=/mijn'),
  '/aanmelden': () => page(html('<form><label>Wachtwoord <input type="password"></label></form>')),
  '/prive': () => page(html('<form><label>Wachtwoord <input type="password"></label></form>')),
  '/401': () => [401, 'text/html', 'nee', { 'www-authenticate': 'Basic realm="x"' }],
  '/weg': () => [404, 'text/html', html('<p>Niet gevonden</p>')],
  '/stuk': () => [500, 'text/html', 'stuk'],
  '/brochure.pdf': () => [200, 'application/pdf', '%PDF-1.4'],
  '/bestand': () => [200, 'application/octet-stream', 'x', { 'content-disposition': 'attachment' }],
  '/eindeloos': () => page(html(`${picture}<script>setInterval(() => { document.querySelector('main').append(document.createElement('p')) }, 30)</script>`)),
  '/hangt': () => page(html('<script>while (true) {}</script>')),
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, type, body, headers] = pages[new URL(request.url ?? '/', 'http://x').pathname]?.() ?? [404, 'text/plain', '']
    response.writeHead(status, { 'content-type': type, ...headers }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  base = `http://127.0.0.1:${port}`
  elsewhere = `http://localhost:${port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

/** Where nothing listens any more. */
async function deadAddress(): Promise<string> {
  const gone = createServer()
  await new Promise<void>((done) => gone.listen(0, '127.0.0.1', done))
  const { port } = gone.address() as AddressInfo
  await new Promise((done) => gone.close(done))
  return `http://127.0.0.1:${port}/`
}

function start(...args: string[]): { readonly child: ChildProcess; readonly ended: Promise<{ code: number | null; out: string; err: string }>; readonly err: () => string } {
  const child = spawn(process.execPath, ['src/cli/run.mjs', 'audit', ...args], { cwd: root, env: { ...process.env, CHROMIUM_PATH: inject('chromium') } })
  let out = ''
  let err = ''
  child.stdout.on('data', (text: Buffer) => { out += text })
  child.stderr.on('data', (text: Buffer) => { err += text })
  return { child, err: () => err, ended: new Promise((done) => { child.on('close', (code) => done({ code, out, err })) }) }
}

// Side by side: most of the time is waiting for pages to stand still.
describe.concurrent('drempelwijs audit', { timeout: 300_000 }, () => {
  it('looks at pages and states, and says of everything else in one line why not', async ({ expect }) => {
    const out = join(folder, 'site.json')
    const states = join(folder, 'staten.json')
    writeFileSync(states, JSON.stringify({ states: [{ name: 'Menu open', url: '/menu', steps: [{ do: 'fill', label: 'Naam', value: 'An' }, { do: 'click', role: 'button', name: 'Menu' }, { do: 'wait', text: 'Open' }] }] }))
    const expected: readonly (readonly [path: string, line: RegExp])[] = [
      ['/fout', /1280 px: 2 rules violated on 2 elements.* · 390 px: 3 rules violated on 3 elements/],
      ['/kaders', /1280 px: 1 rule violated on 1 element.*note: other: dialogs of the browser/],
      ['/lus', /redirect-loop: redirects in a circle/],
      ['/elders', /other-host: redirects to another host: http:\/\/localhost:\d+\/goed/],
      ['/mijn', /login: asks to sign in: redirects to \S+\/aanmelden/],
      ['/prive', /login: shows only a form to sign in/],
      ['/401', /login: answers 401/],
      ['/weg', /not-found: answers 404/],
      ['/stuk', /server-error: answers 500/],
      ['/brochure.pdf', /not-a-page: is a PDF/],
      ['/bestand', /not-a-page: /],
      ['/verboden/x', /robots: /],
    ]
    const { code, out: said, err } = await start(...expected.map(([path]) => base + path), `${elsewhere}/goed`, '--states', states, '--out', out, '--pause', '0').ended
    expect([code, said]).toEqual([1, ''])
    const lines = err.trim().split('\n')
    expect(lines[0]).toMatch(/^skipped http:\/\/localhost:\d+\/goed: another host/)
    for (const [i, [path, line]] of expected.entries()) expect(lines[i + 1]).toMatch(new RegExp(`^\\[${i + 1}/13\\] ${base + path}: .*${line.source}`))
    expect(lines[13]).toMatch(/^\[13\/13\] “Menu open” .*1280 px: 1 rule violated on 1 element/)
    expect(lines[14]).toMatch(/3 pages looked at, 3 with violations of WCAG, 10 could not be looked at/)
    expect(lines).toHaveLength(15)

    const file = JSON.parse(readFileSync(out, 'utf8')) as OwnFile
    expect(file.pages[0]).toMatchObject({ url: `${base}/fout`, title: 'Pagina', scriptsRan: true, viewports: [{ width: 1280 }, { width: 390 }] })
    const pictures = file.pages[0]!.viewports.map(({ screenshots }) => screenshots.map(({ rule, selector }) => `${rule} ${selector}`).sort())
    expect(pictures).toEqual([['image-alt img', 'label input'], ['color-contrast p']])
    const jpeg = Buffer.from(file.pages[0]!.viewports[0]!.screenshots[0]!.base64, 'base64')
    expect([jpeg.subarray(0, 3).toString('hex'), jpeg.length < 150_000]).toEqual(['ffd8ff', true])
    const read = readReport(new Uint8Array(readFileSync(out)))
    if (!read.ok) throw new Error(read.problem)
    expect(read.reports.map(({ url, width }) => [url.replace(base, ''), width])).toEqual(['/fout', '/kaders', '/menu'].flatMap((path) => [[path, 1280], [path, 390]]))
    const inFrame = read.reports[2]!.results.filter(({ outcome, rule }) => outcome === 'violation' && rule === 'image-alt').flatMap(({ nodes }) => nodes.map(({ selector }) => selector))
    expect(inFrame).toEqual([expect.stringMatching(/^iframe.* >>> img$/)])
    expect([read.pictures.length, read.troubles.length]).toEqual([5, 11])
  })

  it('is stopped with Ctrl-C, leaves a file that can be read, and goes on where it was', async ({ expect }) => {
    const out = join(folder, 'gestopt.json')
    const first = start(`${base}/menu`, `${base}/weg`, '--out', out, '--pause', '60')
    await expect.poll(() => first.err(), { timeout: 250_000 }).toContain('[1/2]')
    first.child.kill('SIGINT')
    const { code, err } = await first.ended
    expect([code, err]).toEqual([130, expect.stringContaining(`stopped: 1 of 2 pages are in ${out}.part`)])
    expect([existsSync(out), readReport(readFileSync(`${out}.part`, 'utf8')).ok]).toEqual([false, true])
    const second = await start(`${base}/menu`, `${base}/weg`, '--out', out).ended
    expect([second.code, second.err]).toEqual([1, expect.stringMatching(/^going on .*1 of 2 pages.*\n\[2\/2\].*\nwrote .*: 1 page looked at/)])
  })

  it('does not wait for ever: a dead host, a page that grows, hangs, goes round by script, has no such button, or a frame that is closed', async ({ expect }) => {
    process.env['CHROMIUM_PATH'] ??= inject('chromium')
    const visitors = await startVisitors({ out: () => undefined, err: () => undefined })
    const look = async (path: string, timeout: number, steps: readonly StateStep[] = []): Promise<string> => {
      const url = URL.canParse(path) ? path : base + path
      const page = await auditPage({ url, ...(steps.length === 0 ? {} : { state: { name: 'Staat', url, steps } }) }, { visitors, robots: allowAll, timeout, signal: new AbortController().signal, widths: [1280] })
      return `${page.viewports.length} ${page.problem?.kind ?? ''}: ${page.problem?.detail ?? ''}`
    }
    try {
      const seen = await Promise.all([look(await deadAddress(), 60_000), look('/eindeloos', 120_000), look('/hangt', 6000), look('/scriptlus', 60_000), look('/goed', 60_000, [{ do: 'click', role: 'button', name: 'Weg' }]), look('/dicht', 120_000)])
      expect(seen).toEqual([expect.stringMatching(/^0 dead-host: /), expect.stringMatching(/^1 endless: it never stands still/), '0 too-slow: was not done within 6 seconds (--timeout)', expect.stringMatching(/^0 redirect-loop: keeps going/), '0 state-failed: step 1 (click button “Weg”): not found, or not to be used, in time', '1 other: frames that axe could not look into: /goed'])
    } finally {
      await visitors.close()
    }
  })
})
