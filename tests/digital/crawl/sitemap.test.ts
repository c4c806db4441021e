import { describe, expect, it } from 'vitest'
import { readSitemap, sitemapLimit, webAddress } from '@/digital/crawl/sitemap'
import { spread } from '@/digital/crawl/spread'

describe('a sitemap', () => {
  it('gives its addresses once each, with letters decoded, and no addresses of pictures', () => {
    const xml = `<?xml version="1.0"?><!-- <loc>https://a.example/weg</loc> --><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="i">
      <url><loc> https://a.example/?a=1&amp;b=2 </loc><image:image><image:loc>https://a.example/foto.jpg</image:loc></image:image></url>
      <url><loc><![CDATA[https://a.example/c?d&e]]></loc></url><url><loc>https://a.example/&#x63;af&#233;</loc></url>
      <url><loc>https://a.example/?a=1&amp;b=2</loc></url><url><loc>javascript:alert(1)</loc></url><url><loc>/relatief</loc></url></urlset>`
    expect(readSitemap(xml)).toEqual({ kind: 'pages', addresses: ['https://a.example/?a=1&b=2', 'https://a.example/c?d&e', 'https://a.example/caf%C3%A9'], unreadable: 2 })
  })
  it('reads an index, and a file with a prefix', () => {
    expect(readSitemap('<sitemapindex><sitemap><loc>https://a.example/s1.xml.gz</loc></sitemap></sitemapindex>')).toEqual({ kind: 'index', addresses: ['https://a.example/s1.xml.gz'], unreadable: 0 })
    expect(readSitemap('<sm:urlset xmlns:sm="x"><sm:url><sm:loc>https://a.example/</sm:loc><sm:locatie>https://c.example/</sm:locatie><x:loc>https://b.example/</x:loc></sm:url></sm:urlset>')?.addresses).toEqual(['https://a.example/'])
  })
  it('is not a web page, not a feed, not nothing', () => {
    for (const text of ['', '<!doctype html><p>urlset</p>', '<rss><channel><link>https://a.example/</link></channel></rss>', '{}']) expect(readSitemap(text)).toBeNull()
    expect(readSitemap('<urlset></urlset>')).toEqual({ kind: 'pages', addresses: [], unreadable: 0 })
  })
  it('expands nothing, stops at its limit, and is quick with what is made to be slow', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "https://a.example/"><!ENTITY b "&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>`
    expect(readSitemap(bomb)).toEqual({ kind: 'pages', addresses: [], unreadable: 1 })
    const many = `<urlset>${Array.from({ length: sitemapLimit + 10 }, (_, i) => `<url><loc>https://a.example/${i}</loc></url>`).join('')}</urlset>`
    expect(readSitemap(many)?.addresses).toHaveLength(sitemapLimit)
    const start = performance.now()
    readSitemap(`<urlset>${'<loc>'.repeat(200_000)}`)
    readSitemap(`<urlset><loc>${'<![CDATA['.repeat(100_000)}`)
    readSitemap(`<urlset>${'<!--'.repeat(100_000)}`)
    expect(performance.now() - start).toBeLessThan(5000)
  })
  it('takes no address with a password in it', () => {
    expect([webAddress('https://a:b@a.example/'), webAddress('file:///etc/passwd'), webAddress('https://a.example')]).toEqual([null, null, 'https://a.example/'])
  })
})

describe('spread over a site', () => {
  const site = (part: string, count: number): string[] => Array.from({ length: count }, (_, i) => `https://a.example/${part}/${String(i).padStart(3, '0')}`)
  const parts = (chosen: readonly string[]): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const part of chosen.map((one) => new URL(one).pathname.split('/')[1]!)) counts[part] = (counts[part] ?? 0) + 1
    return counts
  }

  it('takes the home page and something of every part, however large one is', () => {
    const chosen = spread([...site('nieuws', 500), ...site('zwembaden', 4), ...site('loket', 2), 'https://a.example/'], 8)
    expect(parts(chosen)).toEqual({ '': 1, nieuws: 3, zwembaden: 2, loket: 2 })
    expect(chosen[0]).toBe('https://a.example/')
  })
  it('takes pages of a part evenly apart, not the first', () => {
    expect(spread(site('nieuws', 100), 4)).toEqual(['000', '025', '050', '075'].map((n) => `https://a.example/nieuws/${n}`))
  })
  it('takes the largest parts where there are more parts than pages', () => {
    expect(parts(spread([...site('a', 1), ...site('b', 9), ...site('c', 5), ...site('d', 1)], 2))).toEqual({ b: 1, c: 1 })
  })
  it('is the same whatever the order, has nothing twice, and takes all where there are few', () => {
    const all = [...site('a', 5), ...site('b', 7)]
    expect(spread(all.toReversed().concat(all), 6)).toEqual(spread(all, 6))
    expect(spread(all, 100).toSorted()).toEqual(all)
    expect([spread(all, 0), spread([], 5)]).toEqual([[], []])
  })
})
