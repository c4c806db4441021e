/** What is marked in a text: abbreviations, officialese, long words, capitals, facts. On sentences as a city writes them. */
import { describe, expect, it } from 'vitest'
import { readingLists } from '@/catalogue/reading'
import { plainText } from '@/domain/reading/blocks'
import { longWordLetters, wordTaker } from '@/domain/reading/compounds'
import type { MarkKind } from '@/domain/reading/mark'
import { measured } from '@/domain/reading/measure'

const read = (text: string, language: 'nl' | 'other' = 'nl') => measured(plainText(text), language, readingLists)
const marked = (text: string, kind: MarkKind) => read(text).marks.filter((mark) => mark.kind === kind).map(({ from, to, detail }) => `${text.slice(from, to)} → ${detail}`)

describe('an abbreviation', () => {
  it.each<[string, 'at-first' | 'later' | 'never']>([
    ['Het openbaar centrum voor maatschappelijk welzijn (OCMW) helpt je. Het OCMW is open.', 'at-first'],
    ['Het OCMW (openbaar centrum voor maatschappelijk welzijn) helpt je.', 'at-first'],
    ['De sociale huurmaatschappij, kort SHM, belt je.', 'at-first'],
    ['OCMW staat voor openbaar centrum voor maatschappelijk welzijn.', 'at-first'],
    ['Ga naar het OCMW. Het openbaar centrum voor maatschappelijk welzijn (OCMW) helpt je.', 'later'],
    ['Ga naar het OCMW. Het OCMW helpt je.', 'never'],
    ['Het OCMW (2e verdieping) helpt je.', 'never'],
    ['Stuur de brief (via het OCMW) terug.', 'never'],
  ])('%s is explained %s', (text, explained) => expect(read(text).abbreviations.map((one) => [one.short, one.explained])).toEqual([[text.includes('SHM') ? 'SHM' : 'OCMW', explained]]))

  it('is also a short one with points, with its words in full', () => expect(marked('Wij schrijven i.v.m. je aanvraag, bv. voor een premie, m.a.w. alles.', 'abbreviation')).toEqual(['i.v.m. → over', 'bv. → bijvoorbeeld', 'm.a.w. → met andere woorden']))
  it('is no number of a king, no word in capitals among others, and no single letter', () => expect(read('Lodewijk XIV woonde hier. BRENG UW KAART MEE. Kies plan B of lijn 1.').abbreviations).toEqual([]))
  it('may have an ending', () => expect(read('De OCMW’s en de CAW\'s helpen.').abbreviations.map(({ short }) => short)).toEqual(['OCMW', 'CAW']))
})

describe('words of our lists', () => {
  it('are found in any case and over more words, the longest first', () =>
    expect(marked('Ten behoeve van de buurt en met betrekking tot de werken: indien nodig verstrekken wij uitleg.', 'plain-word')).toEqual(['Ten behoeve van → voor', 'met betrekking tot → over', 'indien → als', 'verstrekken → geven']))
  it('are whole words only', () => expect(marked('De echterman heeft gewone dochters en zulksoort.', 'plain-word')).toEqual([]))
  it('tell what an expression means', () => expect(marked('Het college zal de knoop doorhakken.', 'figurative')).toEqual(['de knoop doorhakken → beslissen']))
  it('give a respectful word', () => expect(marked('Er is een toilet voor mindervaliden.', 'person-word')).toEqual(['mindervaliden → persoon met een handicap']))
  it('find where one must choose between man and woman', () => expect(marked('Geachte heer, mevrouw,\n\nHij of zij kan bellen.', 'gender-word').map((one) => one.split(' →')[0])).toEqual(['Geachte heer, mevrouw', 'Hij of zij']))
})

describe('long words', () => {
  const take = wordTaker(readingLists.wordParts)
  it.each<[string, readonly string[], boolean]>([
    ['leefloonaanvraagformulier', ['leef', 'loon', 'aanvraag', 'formulier'], true],
    ['identiteitskaart', ['identiteit', 'kaart'], true],
    ['parkeervergunningsaanvraagprocedure', ['parkeer', 'vergunning', 'aanvraag', 'procedure'], true],
    ['huurmaatschappij', ['huur', 'maatschappij'], true],
    ['tafel', ['tafel'], false],
  ])('%s', (word, parts, sure) => expect(take(word)).toMatchObject({ parts, sure }))
  it('counts an unknown piece as one part, and says that it is not sure', () => expect(take('xylofoonvergunning')).toMatchObject({ parts: ['xylofoon', 'vergunning'], sure: false }))
  it('marks more than three parts as a compound and more than fifteen letters as long', () => {
    expect(marked('Vul het leefloonaanvraagformulier in.', 'compound')).toEqual(['leefloonaanvraagformulier → leef · loon · aanvraag · formulier'])
    expect(read('Toon je identiteitskaart.').marks).toMatchObject([{ kind: 'long-word', count: 16 }])
    expect(longWordLetters).toBe(15)
    expect(read('Neem een parkeerkaart en een e-mailadres-formulier.').marks.filter(({ kind }) => kind === 'long-word')).toEqual([])
  })
})

describe('capitals', () => {
  it('are a stretch of three words or more', () => {
    expect(marked('Let op: BRENG ALTIJD UW BEWIJS MEE aan het loket.', 'capitals')).toEqual(['BRENG ALTIJD UW BEWIJS MEE → '])
    expect(marked('Het OCMW en de VDAB helpen. LET OP!', 'capitals')).toEqual([])
  })
})

describe('facts', () => {
  it.each<[string, readonly string[]]>([
    ['Kom op 3 maart 2026 om 9.30 uur of om 14 u.', ['3 maart 2026 → date', '9.30 uur → hour', '14 u → hour']],
    ['Betaal € 25 of 12,50 euro binnen 30 dagen.', ['€ 25 → amount', '12,50 euro → amount', 'binnen 30 dagen → days']],
    ['Bel 09 210 10 10, mail info@stad.gent of kijk op www.stad.gent/x.', ['09 210 10 10 → phone', 'info@stad.gent → email', 'www.stad.gent/x → web']],
    ['Kom naar Botermarkt 1, 9000 Gent voor 12.02.2026.', ['Botermarkt 1 → address', '9000 Gent → address', '12.02.2026 → date']],
    ['Er zijn 25 mensen in 3 zalen.', []],
  ])('%s', (text, expected) => expect(marked(text, 'fact')).toEqual(expected))
})

describe('another language', () => {
  it('has its sentences and long words counted, and nothing that needs Dutch', () => {
    const reading = read('The application was approved by the OCMW. Responsibilities are internationalization. Indien i.v.m.', 'other')
    expect(reading.sentences.length).toBeGreaterThan(1)
    expect(new Set(reading.marks.map(({ kind }) => kind))).toEqual(new Set(['long-word']))
    expect(reading.abbreviations).toEqual([])
  })
  it('is noticed where a text is measured as Dutch', () => {
    const english = 'This is a letter about your request. You can come to our office on Monday, and we will help you to fill out the form. Please bring your card and a proof of your address with you. Thank you.'
    expect(read(english).looksDutch).toBe(false)
    expect(read('Je kunt naar ons kantoor komen op maandag, en dan helpen we je om het formulier in te vullen. Breng je kaart mee en een bewijs van je adres. Het is gratis voor wie in de stad woont.').looksDutch).toBe(true)
  })
})
