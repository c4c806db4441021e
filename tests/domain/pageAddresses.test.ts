import { describe, expect, it } from 'vitest'
import { addressWithin, readAddress, readAddressFile, readAddressLines, titleOfAddress } from '@/domain/pageAddresses'

const urlOf = (text: string): string => { const read = readAddress(text); return read.ok ? read.url : read.fault }

describe('an address', () => {
  it.each([
    ['https://stad.gent/nl/contact?x=1#top', 'https://stad.gent/nl/contact?x=1#top'], [' HTTP://Stad.Gent ', 'http://Stad.Gent'], ['www.stad.gent/contact', 'https://www.stad.gent/contact'],
    ['stad.gent', 'https://stad.gent'], ['stad.gent:8080/x', 'https://stad.gent:8080/x'], ['http://localhost:5173/#/lists', 'http://localhost:5173/#/lists'], ['https://münchen.example/ä', 'https://münchen.example/ä'],
  ])('%s is read', (text, url) => expect(urlOf(text)).toBe(url))
  it.each([
    ['', 'not-an-address'], ['contact', 'not-an-address'], ['de startpagina', 'not-an-address'], ['https://', 'not-an-address'], ['https://stad gent/x', 'not-an-address'], ['https://stad.gent/a b', 'not-an-address'], ['localhost', 'not-an-address'],
    ['javascript:alert(1)', 'other-kind'], ['JavaScript://stad.gent/%0aalert(1)', 'other-kind'], ['data:text/html,<b>', 'other-kind'], ['mailto:a@stad.gent', 'other-kind'], ['file:///etc/passwd', 'other-kind'], ['ftp://stad.gent', 'other-kind'],
    ['https://jan:geheim@stad.gent/', 'password'], [`https://stad.gent/${'x'.repeat(2000)}`, 'too-long'],
  ])('%s is not', (text, fault) => expect(urlOf(text)).toBe(fault))
})

describe('a pasted list', () => {
  it('has one page a line, with a title as a spreadsheet puts it before or after', () => expect(readAddressLines('https://a.example/1\r\n\r\n  Contact\thttps://a.example/2\nhttps://a.example/3; Zoeken').map(({ title, read }) => [title, read.ok && read.url])).toEqual([
    ['', 'https://a.example/1'], ['Contact', 'https://a.example/2'], ['Zoeken', 'https://a.example/3'],
  ]))
  it('names the line that is no address', () => expect(readAddressLines('javascript:alert(1)\nzomaar wat').map(({ line, read }) => [line, read.ok])).toEqual([['javascript:alert(1)', false], ['zomaar wat', false]]))
  it('of two thousand hostile lines is read at once', () => {
    const lines = Array.from({ length: 2_000 }, () => `${'a-'.repeat(900)}!`).join('\n')
    expect(readAddressLines(lines).every(({ read }) => !read.ok)).toBe(true)
  })
  it('finds the address in a task for a panel, and none in words', () => expect([addressWithin('Ga naar https://stad.gent/afspraak. Kies een dag.'), addressWithin('Bel de balie.')]).toEqual(['https://stad.gent/afspraak', '']))
})

describe('a title out of an address', () => {
  it.each([['https://stad.gent/nl/wonen/mijn-attest_aanvragen.html?x', 'Mijn attest aanvragen'], ['https://stad.gent/', ''], ['https://stad.gent/nl', ''], ['https://stad.gent/index.php', ''], ['https://stad.gent/caf%C3%A9', 'Café'], ['https://stad.gent/%E0%A4', '%E0%A4']])('%s', (url, title) => expect(titleOfAddress(url)).toBe(title))
})

describe('a file of addresses', () => {
  it('a sitemap gives its pages, with what XML escapes', () => expect(readAddressFile('<?xml version="1.0"?><urlset xmlns="x"><url><loc>\n https://a.example/?a=1&amp;b=2 </loc><image:loc>https://a.example/i.png</image:loc></url><url><loc><![CDATA[https://a.example/c]]></loc></url><url><loc>javascript:alert(1)</loc></url></urlset>')).toEqual({ addresses: ['https://a.example/?a=1&b=2', 'https://a.example/c'], isIndex: false }))
  it('an index of sitemaps names no pages, and is told apart', () => expect(readAddressFile('<sitemapindex><sitemap><loc>https://a.example/s1.xml</loc></sitemap></sitemapindex>')).toEqual({ addresses: [], isIndex: true }))
  it('a text has one a line; a web page has none', () => {
    expect(readAddressFile('https://a.example/1\nwat\nhttps://a.example/2').addresses).toHaveLength(2)
    expect(readAddressFile('<!doctype html><a href="https://a.example/1">x</a>').addresses).toEqual([])
  })
  it('openings without an end are read at once', () => expect(readAddressFile('<loc>'.repeat(200_000)).addresses).toEqual([]))
})
