import { describe, expect, it } from 'vitest'
import { doubles, drawAddresses, pagesByKey, randomShare, sampleChecks, sampleGaps, sampleProcesses } from '@/domain/auditSample'
import { asSamplePage, type SamplePage } from '@/domain/samplePage'

let count = 0
const aPage = (fields: Partial<SamplePage>): SamplePage => ({ ...asSamplePage({ id: `p-${++count}`, dossier: 'd', stamps: {}, walk: 'w' }), position: count, ...fields })
const site = 'https://stad.example'
const whole = [
  aPage({ url: `${site}/` }), aPage({ url: `${site}/contact` }), aPage({ title: 'Toegankelijkheidsverklaring', url: `${site}/v` }),
  aPage({ kind: 'process', process: 'Afspraak maken', title: 'Kies een dag', url: `${site}/afspraak/1` }), aPage({ kind: 'process', process: 'afspraak maken ', title: 'Je gegevens', url: `${site}/afspraak/2` }),
  aPage({ kind: 'random', url: `${site}/nieuws/7` }), aPage({ kind: 'shared', title: 'Kop' }),
]

describe('what a sample should hold', () => {
  it('misses nothing when it has a home page, contact, a statement, a form, a process of two steps and a page by chance', () => expect(sampleGaps(whole, 'website')).toEqual([]))
  it('misses all but a double when it is empty', () => expect(sampleGaps([], 'website')).toEqual(['home', 'contact', 'statement', 'form', 'process', 'random']))
  it('asks no contact page of an app, and nothing but one page of a document', () => {
    expect(sampleGaps([], 'app')).toEqual(['home', 'statement', 'form', 'process', 'random'])
    expect(sampleGaps([], 'document')).toEqual([])
  })
  it('one step is no process', () => expect(sampleGaps(whole.filter(({ title }) => title !== 'Je gegevens'), 'website')).toEqual(['process']))
  it('a home page in a language is one, a page with a query is not', () => {
    const isHome = (url: string): boolean => !sampleGaps([aPage({ url })], 'website').includes('home')
    expect([`${site}`, `${site}/nl`, `${site}/nl-be/`, `${site}/index.html`, `${site}/?q=pas`, `${site}/nl/wonen`].map(isHome)).toEqual([true, true, true, true, false, false])
  })
  it('the name of the host is no sign', () => expect(sampleGaps([aPage({ url: 'https://toegankelijkheid-contact.example/x' })], 'website')).toEqual(expect.arrayContaining(['contact', 'statement'])))
  it('a shared part is no page', () => expect(sampleGaps([aPage({ kind: 'shared', title: 'Contact' })], 'website')).toContain('contact'))
  it('names the page that two devices both added, however the address is written; another state is another page', () => {
    const [first, second, third] = [aPage({ url: `${site}/a` }), aPage({ url: 'http://www.stad.example/a/#kop' }), aPage({ url: `${site}/a`, state: 'Menu open' })]
    expect(doubles([first, second, third])).toEqual([second])
    expect(sampleChecks([first, second], 'document')).toEqual([{ need: 'once', isMet: false, pages: [second] }])
  })
  it('screens without an address are never the same', () => expect(doubles([aPage({ title: 'Begin' }), aPage({ title: 'Begin' })])).toEqual([]))
})

it('groups the steps of a process by its name, whatever the capitals', () => expect(sampleProcesses(whole).map(({ name, steps }) => [name, steps.length])).toEqual([['Afspraak maken', 2]]))

describe('the share by chance', () => {
  it('is a tenth, rounded up, and at least one', () => expect([0, 1, 10, 11, 80].map(randomShare)).toEqual([0, 1, 1, 2, 8]))
  it('is missing until there are enough', () => {
    const eleven = Array.from({ length: 11 }, (_, i) => aPage({ url: `${site}/s${i}` }))
    const missing = (random: number): boolean => sampleGaps([...eleven, ...Array.from({ length: random }, (_, i) => aPage({ kind: 'random', url: `${site}/r${i}` }))], 'website').includes('random')
    expect([missing(1), missing(2)]).toEqual([true, false])
  })
  it('draws none that is in the sample, none twice, and no more than there are', () => {
    const candidates = [`${site}/contact/`, `${site}/a`, `http://www.stad.example/a`, `${site}/b`, 'geen adres']
    expect(drawAddresses(candidates, pagesByKey(whole), 5, () => 0)).toEqual(['http://www.stad.example/a', `${site}/b`])
  })
  it('every address comes up, with the same chance', () => {
    const candidates = ['a', 'b', 'c', 'd'].map((path) => `${site}/${path}`)
    const first = Array.from({ length: 400 }, (_, i) => drawAddresses(candidates, new Map(), 1, () => (i % 400) / 400)[0]!)
    expect(candidates.map((url) => first.filter((one) => one === url).length)).toEqual([100, 100, 100, 100])
  })
  it('a chance of one, which should not be, draws the last', () => expect(drawAddresses([`${site}/a`], new Map(), 1, () => 1)).toEqual([`${site}/a`]))
})
