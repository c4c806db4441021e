/** What an officer would type, and what must come first. Over the whole catalogue, in both languages. */
import { describe, expect, it } from 'vitest'
import { buildIndex, type SearchEntry } from '@/domain/criterionSearch'
import { isOneLetterAway, stemOf, wordsOf } from '@/domain/wordStem'
import { loadMessages, translator, type LocaleId } from '@/locales'
import { catalogues } from '../fixtures/catalogue'

let turns = 0
async function indexIn(locale: LocaleId) {
  const t = translator(locale, await loadMessages(locale))
  const entries = catalogues[locale].criteria.map((criterion): SearchEntry => ({ criterion, text: catalogues[locale].text(criterion, locale), names: [...criterion.groups.map((group) => t(`group.${group}`)), t(`theme.${criterion.theme}`)].join(' ') }))
  return buildIndex(entries, async () => { turns += 1 })
}
const dutch = await indexIn('nl')
const english = await indexIn('en')
const first = (index: typeof dutch, typed: string, n = 3) => index.search(typed)?.ids.slice(0, n) ?? []

describe('the words of an officer', () => {
  // Typed, and what must be among the first: 1 = the very first.
  it.each([
    ['breedte deur', 1, 'bld-door-width'], ['deurbreedte', 3, 'bld-door-width'], ['deuren', 12, 'bld-door-width'], ['breette deur', 3, 'bld-door-width'],
    ['stoeprand', 1, 'str-kerb-height'], ['stoepranden', 1, 'str-kerb-height'], ['stoeprnad', 3, 'str-kerb-height'], ['hoogte stoeprand oversteek', 1, 'str-kerb-height'],
    ['klink', 3, 'bld-door-handle'], ['deurklink', 3, 'bld-door-handle'], ['drempels binnen', 1, 'bld-threshold-in'], ['dorpel drempel buitendeur', 2, 'bld-threshold-out'],
    ['bus perron hoogte', 2, 'str-stop-height'], ['busperron', 2, 'str-stop-height'], ['tram instappen', 1, 'str-tram-platform'], ['tramsporen', 1, 'str-tram-rail'],
    ['noppen', 2, 'str-warning-tiles'], ['ribbels halte', 2, 'str-guide-tiles'], ['geleidelijn vrij', 3, 'str-guide-line-free'], ['afstand banken', 1, 'str-bench-spacing'], ['zithoogte bank', 1, 'str-bench-design'],
    ['toiletbril', 2, 'wc-seat-height'], ['hoogte wc bril', 3, 'wc-seat-height'], ['draaicirkel toilet', 1, 'wc-turning'], ['noodkoord', 1, 'wc-alarm'], ['stoma', 1, 'wc-stoma'], ['verschoontafel', 1, 'wc-baby-table'], ['spiegel', 1, 'wc-mirror'],
    ['ringleiding', 1, 'bld-loop'], ['brandalarm doof', 1, 'bld-alarm-visual'], ['assistentiehond gebouw', 1, 'bld-assistance-dog'], ['leuning dikte', 1, 'bld-handrail-grip'], ['balie hoogte', 5, 'bld-counter-low'], ['lage balie', 3, 'bld-counter-low'],
    ['terras doorgang', 1, 'str-terrace-passage'], ['werf omleiding', 2, 'str-works-detour-info'], ['kasseien', 1, 'str-cobbles'], ['groentijd oversteken', 2, 'str-signal-time'], ['rateltikker', 5, 'str-signal-sound'],
    ['steile helling', 4, 'bld-ramp-slope'], ['elektrische steps voetpad', 2, 'str-bike-scooter'], ['lettergrootte', 1, 'com-font'], ['afkorting', 1, 'com-abbrev'], ['lange zinnen', 3, 'com-sentence-length'], ['gebarentaal evenement', 1, 'evt-vgt'],
    ['lastiggevallen', 1, 'saf-harassment'], ['menstruatie', 1, 'gen-products'], ['pashokje', 1, 'shp-fitting-room'], ['betaalterminal', 1, 'shp-payment'], ['wachttijd loket', 1, 'srv-waiting-time'], ['parlofoon', 1, 'home-bell-intercom'],
    ['bld-door-width', 1, 'bld-door-width'], ['café deur drempel', 3, 'shp-step'], ['cafe drempel', 3, 'shp-step'], ['EN 81-70', 2, 'bld-lift-controls'], ['art. 22 §2 breedte deur', 1, 'bld-door-width'],
  ])('"%s" gives in the first %i: %s', (typed, place, id) => expect(first(dutch, typed, place)).toContain(id))

  it.each([
    ['door width', 2, 'bld-door-width'], ['doors width', 3, 'bld-door-width'], ['kerb crossing', 2, 'str-kerb-height'], ['toilet seat', 2, 'wc-seat-height'], ['ramp slope', 3, 'bld-ramp-slope'], ['sign language event', 1, 'evt-vgt'],
    ['stoeprand', 2, 'str-kerb-height'], ['letters size', 3, 'com-font'], ['harasment', 2, 'saf-harassment'], ['benches', 4, 'str-bench-spacing'],
  ])('in English "%s" gives in the first %i: %s', (typed, place, id) => expect(first(english, typed, place)).toContain(id))

  it('grows while somebody types, without losing what they are after', () => {
    for (let n = 4; n <= 'stoeprand'.length; n++) expect(first(dutch, 'stoeprand'.slice(0, n), 12), 'stoeprand'.slice(0, n)).toContain('str-kerb-height')
  })

  it('says when not every word was found, and gives what comes closest', () => {
    const found = dutch.search('deur klink kangoeroe')!
    expect(found.all).toBe(false)
    expect(found.ids[0]).toBe('bld-door-handle')
    expect(dutch.search('kangoeroexyz')).toEqual({ ids: [], all: false })
    expect(dutch.search('klink deur')!.all).toBe(true)
  })

  it('looks for nothing where nothing is typed', () => {
    expect(dutch.search('   ')).toBeUndefined()
    expect(dutch.search('§ …')).toBeUndefined()
  })

  it('takes turns while the index is built', () => expect(turns).toBeGreaterThan(30))
})

describe('a stem', () => {
  it.each([
    ['deuren', 'deur'], ['deurtje', 'deur'], ['muren', 'muur'], ['trappen', 'trap'], ['brieven', 'brief'], ['huizen', 'huis'], ['drempels', 'drempel'], ['hoge', 'hoog'], ['brede', 'breed'], ['smalle', 'smal'], ['bomen', 'boom'],
    ['bankjes', 'bank'], ['doors', 'door'], ['benches', 'bench'], ['kerbs', 'kerb'], ['toiletten', 'toilet'], ['glazen', 'glas'],
  ])('of %s is that of %s', (a, b) => expect(stemOf(a)).toBe(stemOf(b)))
  it('keeps words apart that are not the same', () => {
    for (const [a, b] of [['trap', 'trein'], ['deur', 'duur'], ['balie', 'bal']] as const) expect(stemOf(a)).not.toBe(stemOf(b))
  })
  it('knows no accents', () => expect(wordsOf('Café’s, één ÉÉN')).toEqual(['cafe', 'een', 'een']))
})

it('knows a slip of one letter', () => {
  for (const [a, b] of [['drempel', 'drempl'], ['drempel', 'drrempel'], ['drempel', 'drampel'], ['drempel', 'derempl'.replace('derempl', 'dermpel')]] as const) expect(isOneLetterAway(a, b), `${a} ${b}`).toBe(true)
  for (const [a, b] of [['drempel', 'dremp'], ['kerb', 'herd'], ['trap', 'trein']] as const) expect(isOneLetterAway(a, b), `${a} ${b}`).toBe(false)
})
