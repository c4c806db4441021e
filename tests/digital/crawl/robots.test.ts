/** RFC 9309, by its own examples and by what sites write in fact. */
import { describe, expect, it } from 'vitest'
import { allowAll, disallowAll, mayVisit, readRobots } from '@/digital/crawl/robots'

const site = 'https://stad.example'
const may = (text: string, ...paths: string[]): boolean[] => paths.map((path) => mayVisit(readRobots(text), site + path))

describe('groups', () => {
  it('takes the group that names us before that of everybody', () => {
    const text = 'User-agent: *\nDisallow: /\n\nUser-agent: drempelwijs\nDisallow: /intern\n'
    expect(may(text, '/', '/intern', '/intern/a')).toEqual([true, false, false])
  })
  it('puts groups of one name together, and a group of several names belongs to each', () => {
    const text = 'User-agent: Drempelwijs\nDisallow: /a\nUser-agent: ander\nUser-agent: Drempelwijs/1.0\nDisallow: /b\nUser-agent: ander\nDisallow: /c'
    expect(may(text, '/a', '/b', '/c')).toEqual([false, false, true])
  })
  it('does not take another name for ours', () => {
    expect(may('User-agent: Drempelwijsheid\nDisallow: /', '/')).toEqual([true])
    expect(may('User-agent: Drempelwijsheid\nDisallow: /\nUser-agent: *\nDisallow: /x', '/', '/x')).toEqual([true, false])
  })
  it('allows all with an empty group that names us, an empty Disallow, an empty file, a file that is something else, and rules before any group', () => {
    expect(may('User-agent: *\nDisallow: /\nUser-agent: Drempelwijs\n', '/a')).toEqual([true])
    expect(may('User-agent: *\nDisallow:', '/a')).toEqual([true])
    expect(may('', '/a')).toEqual([true])
    expect(may('<!doctype html><title>Niet gevonden</title>', '/a')).toEqual([true])
    expect(may('Disallow: /\nUser-agent: ander\nDisallow: /', '/a')).toEqual([true])
  })
  it('reads a file with a byte order mark, other line ends, comments, other keys and loose spaces', () => {
    const text = '\uFEFF# robots\r\nSitemap: https://stad.example/sitemap.xml\r\n  USER-AGENT :  *  # iedereen\r\nSitemap: x\r\n disallow:/zoek # niet\rAllow: /zoek/hulp'
    expect(may(text, '/zoek', '/zoek/hulp', '/')).toEqual([false, true, true])
  })
})

describe('rules', () => {
  it('lets the longest rule decide, and of two equal ones the one that allows', () => {
    const text = 'User-agent: *\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\nDisallow: /gelijk\nAllow: /gelijk'
    expect(may(text, '/example/page/', '/example/page/disallowed.gif', '/gelijk')).toEqual([true, false, true])
  })
  it('knows * and $', () => {
    const text = 'User-agent: *\nDisallow: *.gif$\nDisallow: /p*h$\nDisallow: /zoek?*q=\nDisallow: /prijs/$'
    expect(may(text, '/a/b.gif', '/a/b.gif?x', '/path', '/ph', '/paths', '/zoek?a=1&q=2', '/zoek?a=1', '/prijs/', '/prijs/1')).toEqual([false, true, false, false, true, false, true, false, true])
  })
  it('compares addresses however they are encoded', () => {
    const text = 'User-agent: *\nDisallow: /caf%c3%a9\nDisallow: /über\nDisallow: /%7Ejan\nDisallow: /a%2Fb'
    expect(may(text, '/café', '/%C3%BCber', '/~jan', '/a/b', '/a%2fb')).toEqual([false, false, false, true, false])
  })
  it('distinguishes capitals in paths, looks at the query, and always gives robots.txt', () => {
    expect(may('User-agent: *\nDisallow: /Zoek\nDisallow: /*?druk=', '/zoek', '/Zoek', '/a?druk=1')).toEqual([true, false, false])
    expect(mayVisit(disallowAll, `${site}/robots.txt`)).toBe(true)
    expect([mayVisit(disallowAll, `${site}/`), mayVisit(allowAll, `${site}/`)]).toEqual([false, true])
  })
  it('is quick with a pattern made to be slow, and survives half a letter', () => {
    const start = performance.now()
    expect(may(`User-agent: *\nDisallow: /${'a*'.repeat(2000)}b$`, `/${'a'.repeat(4000)}`)).toEqual([true])
    expect(performance.now() - start).toBeLessThan(2000)
    expect(may('User-agent: *\nDisallow: /\ud800', '/a')).toEqual([true])
  })
})

it('reads how long a site asks to wait', () => {
  expect(readRobots('User-agent: *\nCrawl-delay: 2.5').delay).toBe(2.5)
  expect(readRobots('User-agent: *\nCrawl-delay: lang\nUser-agent: Drempelwijs\nDisallow: /a').delay).toBeNull()
  expect(readRobots('User-agent: *\nCrawl-delay: 9\nUser-agent: Drempelwijs\nCrawl-delay: 1').delay).toBe(1)
})
