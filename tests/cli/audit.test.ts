/** The arguments of `audit`, and what it reads of a site before its pages. No browser: what is wrong is said before one starts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditOptions } from '@/cli/auditOptions'
import { isLoginAddress } from '@/cli/auditOpen'
import { robotsOf, sitemapAddresses } from '@/cli/auditSite'
import { main } from '@/cli/main'
import { mayVisit } from '@/digital/crawl/robots'

const folder = mkdtempSync(join(tmpdir(), 'drempelwijs-audit-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]): Promise<{ code: number; err: string }> {
  const err: string[] = []
  const code = await main(['audit', ...args], { out: () => undefined, err: (line) => err.push(line) })
  return { code, err: err.join('\n') }
}

describe('arguments', () => {
  it('have sensible values where they are not given', () => {
    expect(auditOptions(['https://a.example', 'https://a.example/', '--out', 'F.json'])).toEqual({ urls: ['https://a.example/'], sitemap: undefined, states: undefined, out: 'F.json', max: 20, pause: 1000, timeout: 60_000, storageState: undefined, ignoreRobots: false, fresh: false })
    expect(auditOptions(['--sitemap', 'https://a.example/s.xml', '--out', 'F', '--max', '3', '--pause', '0.5', '--timeout', '5', '--fresh', '--ignore-robots', '--resume'])).toMatchObject({ max: 3, pause: 500, timeout: 5000, ignoreRobots: true, fresh: true })
  })
  it.each([
    [[], 'give at least one URL'], [['--out', 'F'], 'give at least one URL'], [['https://a.example'], '--out is missing'],
    [['a.example', '--out', 'F'], 'a.example is not an http(s) address. Did you mean https://a.example?'], [['file:///etc/passwd', '--out', 'F'], 'is not an http(s) address'], [['https://a:b@a.example/', '--out', 'F'], 'is not an http(s) address'],
    [['https://a.example', '--out', 'F', '--max', '0'], '--max is a whole number from 1 to 1000, not 0'], [['https://a.example', '--out', 'F', '--max', '2.5'], '--max is a whole'], [['https://a.example', '--out', 'F', '--pause', 'kort'], '--pause is a number'],
    [['https://a.example', '--out', 'F', '--timeout', ''], '--timeout is a number'], [['https://a.example', '--out', 'F', '--depth', '3'], 'Unknown option'], [['https://a.example', '--out', 'F', '--sitemap', 's.xml'], '--sitemap: s.xml is not an http(s) address'],
    [['https://a.example', '--out', 'F', '--states', '/nergens.json'], 'cannot read /nergens.json'], [['https://a.example', '--out', 'F', '--storage-state', '/nergens.json'], 'cannot use /nergens.json'],
  ] as const)('%j: %s', async (args, message) => {
    const { code, err } = await run(...args)
    expect([code, err.split('\n').length, err]).toEqual([2, 1, expect.stringContaining(message)])
  })
  it('say what is wrong in a file of states', async () => {
    const { code, err } = await run('https://a.example', '--out', 'F', '--states', file('staten.json', '{"states":[{"name":"A","url":"/","steps":[{"do":"klik"}]}]}'))
    expect([code, err]).toEqual([2, expect.stringMatching(/staten\.json: states\.0\.steps\.0\.do: /)])
  })
})

describe('what a site says of itself', () => {
  let server: Server
  let base = ''
  let robots: { status: number; text: string } = { status: 200, text: '' }
  const page = (path: string): string => `<url><loc>${base}${path}</loc></url>`
  beforeAll(async () => {
    server = createServer((request, response) => {
      const answers: Record<string, () => [number, string | Buffer]> = {
        '/robots.txt': () => [robots.status, robots.text],
        '/pages.xml': () => [200, `<urlset>${page('/a')}${page('/b')}</urlset>`],
        '/pages.xml.gz': () => [200, gzipSync(`<urlset>${page('/c')}${page('/a')}</urlset>`)],
        '/index.xml': () => [200, `<sitemapindex>${['/pages.xml', '/pages.xml.gz', '/weg.xml', '/index.xml', '/stuk.gz'].map((path) => `<sitemap><loc>${base}${path}</loc></sitemap>`).join('')}<sitemap><loc>https://elders.example/s.xml</loc></sitemap></sitemapindex>`],
        '/stuk.gz': () => [200, Buffer.from([0x1f, 0x8b, 1, 2])],
        '/page': () => [200, '<!doctype html><p>Pagina'],
      }
      const [status, body] = answers[request.url ?? '']?.() ?? [404, 'weg']
      response.writeHead(status).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => { server.closeAllConnections(); server.close() })
  const signal = new AbortController().signal
  const listen = (): { err: string[]; output: { out: () => void; err: (line: string) => void } } => {
    const err: string[] = []
    return { err, output: { out: () => undefined, err: (line) => err.push(line) } }
  }

  it('is read from an index of sitemaps, packed and unpacked; what cannot be read is named and the rest goes on', async () => {
    const { err, output } = listen()
    expect(await sitemapAddresses(`${base}/index.xml`, output, signal)).toEqual(['/a', '/b', '/c'].map((path) => base + path))
    expect(err).toEqual([
      `warning: skipped the sitemap ${base}/weg.xml: it answers 404`, `warning: skipped the sitemap ${base}/index.xml: an index within an index`,
      `warning: skipped the sitemap ${base}/stuk.gz: it cannot be unpacked`, 'warning: skipped the sitemap https://elders.example/s.xml: it is on another host',
    ])
  })
  it('ends in one line where there is no sitemap', async () => {
    expect(await run('--out', join(folder, 'F'), '--sitemap', `${base}/weg.xml`)).toEqual({ code: 2, err: `drempelwijs audit: cannot read the sitemap ${base}/weg.xml: it answers 404` })
    expect((await run('--out', join(folder, 'F'), '--sitemap', `${base}/page`)).err).toContain('it is not a sitemap')
    expect((await run('--out', join(folder, 'F'), '--sitemap', 'http://127.0.0.1:9/s.xml')).err).toMatch(/cannot read the sitemap .*: .+/)
  })
  it('is asked in robots.txt: none means all may be visited, a failing server that nothing may', async () => {
    const { err, output } = listen()
    const may = async (status: number, text: string): Promise<boolean> => {
      robots = { status, text }
      return mayVisit(await robotsOf(`${base}/diep/in`, output, signal), `${base}/intern`)
    }
    expect([await may(200, 'User-agent: Drempelwijs\nDisallow: /intern'), await may(404, 'User-agent: *\nDisallow: /'), await may(403, ''), await may(503, '')]).toEqual([false, true, true, false])
    expect(err).toEqual([expect.stringContaining('answers 503')])
    expect(mayVisit(await robotsOf('http://127.0.0.1:9/', output, signal), 'http://127.0.0.1:9/')).toBe(true)
  })
})

it('knows an address to sign in from one that is about something else', () => {
  expect(['https://a.example/login', 'https://a.example/nl/aanmelden?terug=/', 'https://sso.a.example/x', 'https://a.example/adfs/ls', 'https://login.a.example/', 'https://a.example/oauth2/authorize', 'https://a.example/user/sign-in', 'https://a.example/login.php'].map(isLoginAddress)).toEqual(Array(8).fill(true))
  expect(['https://a.example/', 'https://a.example/blog-in-gent', 'https://authors.example/', 'https://a.example/loginfo', 'https://a.example/nieuws/aanmeldenvoorkamp', 'https://a.example/assortiment'].map(isLoginAddress)).toEqual(Array(6).fill(false))
})
