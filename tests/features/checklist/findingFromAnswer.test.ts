import { describe, expect, it } from 'vitest'
import { asAttachment } from '@/domain/attachment'
import { asPlace } from '@/domain/place'
import { zonesOf } from '@/domain/verdict'
import { judgeAnswer } from '@/domain/answerState'
import { findingFromAnswer } from '@/features/checklist/findingFromAnswer'
import { gradesText, zoneLabel, zoneText } from '@/features/checklist/zoneText'
import type { Words } from '@/ui/figureWords'
import { loadMessages, translator, type LocaleId } from '@/locales'
import { aCriterion, anAnswer } from './aCriterion'

async function wordsOf(locale: LocaleId): Promise<Words> {
  const format = new Intl.NumberFormat(locale === 'nl' ? 'nl-BE' : 'en-GB', { maximumFractionDigits: 2 })
  return { t: translator(locale, await loadMessages(locale)), number: (value) => format.format(value) }
}
const place = { ...asPlace({ id: 'place-1', dossier: 'dossier-1', stamps: {} }), name: 'Oversteek', spot: { lat: 51.05, lon: 3.72, source: 'gps' as const, accuracyM: 6 }, address: 'Veldstraat 1' }
const minted = { id: 'finding-1', number: 7, now: '2026-11-21T15:00:00.000Z', newId: () => 'photo-2' }
const texts = aCriterion()

describe('a failed answer', () => {
  it('becomes a finding with the measure in its title, the level for each group, why and what helps', async () => {
    const [draft] = findingFromAnswer({ answer: anAnswer({ note: 'Aan twee kanten.' }), criterion: aCriterion(), text: texts, place, attachments: [] }, minted, await wordsOf('nl'))
    expect(draft).toMatchObject({
      kind: 'finding', record: 'finding-1', dossier: 'dossier-1',
      set: {
        kind: 'barrier', number: 7, title: 'Stoeprand: 7\u00a0cm', 'levels.wheelchair-manual': 'blocks', 'levels.walking-aid': 'blocks', suggestion: 'Verlaag de stoeprand.',
        words: 'Aan twee kanten.\n\nVoor wie rolt, is een hoge rand het einde van de weg.', measuredValue: 7, measuredUnit: 'cm', criterion: 'kerb', criterionRevision: 2, answer: 'answer-1',
        walk: 'walk-1', place: 'place-1', spot: { lat: 51.05, lon: 3.72, source: 'gps', accuracyM: 6 }, address: 'Veldstraat 1', whereWords: 'Oversteek', observedAt: '2026-11-21T14:32:00.000Z',
      },
    })
  })

  it('takes the level that a person chose over the one that was suggested', async () => {
    const [draft] = findingFromAnswer({ answer: anAnswer({ level: 'needs-help' }), criterion: aCriterion(), text: texts, place, attachments: [] }, minted, await wordsOf('nl'))
    expect(draft!.set['levels.walking-aid']).toBe('needs-help')
  })

  it('does not invent a level where no source grades the value', async () => {
    const criterion = aCriterion({ answer: { kind: 'yes-no' } })
    const [draft] = findingFromAnswer({ answer: anAnswer({ value: false, unit: null }), criterion, text: texts, place: undefined, attachments: [] }, minted, await wordsOf('nl'))
    expect(draft!.set).toMatchObject({ title: 'Stoeprand', level: null, 'levels.walking-aid': 'not-checked', measuredValue: null, spot: null })
  })

  it('gives its photos along, as the same files', async () => {
    const photo = { ...asAttachment({ id: 'photo-1', dossier: 'dossier-1', stamps: {} }), ownerKind: 'answer' as const, owner: 'answer-1', sha256: 'abc', alt: 'De rand' }
    const drafts = findingFromAnswer({ answer: anAnswer(), criterion: aCriterion(), text: texts, place, attachments: [photo] }, minted, await wordsOf('nl'))
    expect(drafts[1]).toMatchObject({ kind: 'attachment', record: 'photo-2', set: { ownerKind: 'finding', owner: 'finding-1', sha256: 'abc', alt: 'De rand' } })
  })
})

describe('a measure against its zones', () => {
  const spec = aCriterion().answer
  const zones = zonesOf(spec.kind === 'measure' ? spec.limits!.thresholds : { kind: 'at-most', good: 0 })
  const said = async (value: number, locale: LocaleId): Promise<string> => {
    const judged = judgeAnswer(aCriterion(), anAnswer({ value }))
    return zoneText(judged.verdict!.zone, value, 'cm', await wordsOf(locale)).replaceAll('\u00a0', ' ')
  }

  it('is told in Dutch, also on the limit itself', async () => {
    expect(await said(4, 'nl')).toBe('4 cm ligt tussen 3 en 6 cm')
    expect(await said(6, 'nl')).toBe('6 cm is meer dan 3 en niet meer dan 6 cm')
    expect(await said(2.5, 'nl')).toBe('2,5 cm ligt tussen 2 en 3 cm')
    expect(await said(7, 'nl')).toBe('7 cm is meer dan 6 cm')
    expect(await said(2, 'nl')).toBe('2 cm is niet meer dan 2 cm')
  })

  it('is told in English', async () => {
    expect(await said(4, 'en')).toBe('4 cm lies between 3 and 6 cm')
    expect(await said(7, 'en')).toBe('7 cm is more than 6 cm')
  })

  it('has short labels on the scale and names the limits that are only agreed', async () => {
    const words = await wordsOf('nl')
    expect(zones.map((zone) => zoneLabel(zone, words))).toEqual(['tot 2', '2 tot 3', '3 tot 6', 'meer dan 6'])
    expect(gradesText(zones, 2, 'cm', words).replaceAll('\u00a0', ' ')).toBe('3 en 6 cm')
  })
})

describe('what an answer amounts to', () => {
  it('is a suggestion until somebody settles on a level', () => {
    expect(judgeAnswer(aCriterion(), anAnswer())).toMatchObject({ state: 'failed', settled: null, suggested: 'blocks', overruled: false })
    expect(judgeAnswer(aCriterion(), anAnswer({ level: 'blocks' }))).toMatchObject({ settled: 'blocks', suggested: null, overruled: false })
    expect(judgeAnswer(aCriterion(), anAnswer({ level: 'needs-help' }))).toMatchObject({ settled: 'needs-help', overruled: true })
  })
  it('fails where it meets the norm and a person says that it does not work', () => {
    expect(judgeAnswer(aCriterion(), anAnswer({ value: 1, level: 'needs-help' })).state).toBe('failed')
  })
  it('stays unknown where nobody could tell', () => {
    expect(judgeAnswer(aCriterion(), anAnswer({ outcome: 'cannot-tell', value: null })).state).toBe('cannot-tell')
    expect(judgeAnswer(aCriterion(), undefined).state).toBe('open')
  })
  it('is only noted where no figure judges it', () => {
    expect(judgeAnswer(aCriterion({ answer: { kind: 'count', unit: 'count' } }), anAnswer({ value: 3, unit: 'count' })).state).toBe('noted')
  })
})
