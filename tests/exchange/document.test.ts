import { describe, expect, it } from 'vitest'
import { Catalogue } from '@/catalogue'
import type { Checklist, Criterion } from '@/domain/criterion'
import type { ExportInput } from '@/exchange'
import { documentOf } from '@/exchange/document/dossierDocument'
import { plainText, type DocumentNode, type NodeOf } from '@/exchange/document/model'
import { pinSketch } from '@/exchange/document/sections/pinSketch'
import { anExportInput as anInput } from '../fixtures/exportInput'

const catalogueIn = (locale: 'nl' | 'en'): Catalogue => {
  const kerb: Criterion = {
    id: 'kerb-at-crossing', revision: 1, theme: 'streets', stage: 'cross', question: 'Hoe hoog is de stoeprand?', howTo: 'Meet met een lat.', requirement: 'Hoogstens 2 cm.', status: 'guideline', groups: ['wheelchair-manual'],
    answer: { kind: 'measure', unit: 'cm', limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 6, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' } },
    sources: [{ document: 'Vademecum', clause: 'p. 12', status: 'guideline' }], why: 'Wielen.', remedy: 'Verlaag de rand.', title: 'Stoeprand', tags: [],
  }
  const english = { ...kerb, title: 'Kerb', question: 'How high is the kerb?', requirement: 'At most 2 cm.' }
  const checklist: Checklist = { id: 'streets', title: 'Straat', purpose: 'Voor een straat.', english: { title: 'Street', purpose: 'For a street.' }, theme: 'streets', size: 'short', criteria: [kerb.id] }
  return new Catalogue({ themes: ['streets'], criteria: [kerb], checklists: [checklist], presences: [], norms: [], texts: { [locale]: locale === 'en' ? { [kerb.id]: english } : {} } })
}

/** The fixture dossier with a catalogue of one criterion. */
const anExportInput = (overrides: Parameters<typeof anInput>[0] = {}, parts: Partial<ExportInput> = {}): ExportInput => anInput(overrides, { catalogue: catalogueIn(parts.locale ?? 'nl'), ...parts })
const nodesOf = <K extends DocumentNode['kind']>(kind: K, input = anExportInput()): NodeOf<K>[] => documentOf(input).nodes.filter((node): node is NodeOf<K> => node.kind === kind)
const headings = (input = anExportInput()): string[] => nodesOf('heading', input).map((node) => `${node.level} ${node.text}`)

describe('the dossier document', () => {
  it('has one title, and no level of heading is skipped', () => {
    const levels = nodesOf('heading').map((node) => node.level)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    }, 0 as number)
  })

  it('goes from short to long: summary, places, advices, good examples, results per place, answers, what is not known, method', () => {
    expect(headings().filter((text) => text.startsWith('2 '))).toEqual(['2 In het kort', '2 Waar het is', '2 De adviezen', '2 Goede voorbeelden', '2 Resultaten per plek', '2 Antwoorden op de vragenlijsten', '2 Wat we niet weten', '2 Hoe we gekeken hebben'])
  })

  it('puts advices in the order by hand, or the most urgent first', () => {
    const advices = (order: 'hand' | 'priority'): string[] => headings(anExportInput({}, { order })).filter((text) => /^3 (Verlaag|Maak)/.test(text))
    expect(advices('hand')).toEqual(['3 Maak het formulier leesbaar', '3 Verlaag de stoeprand'])
    expect(advices('priority')).toEqual(['3 Verlaag de stoeprand', '3 Maak het formulier leesbaar'])
  })

  it('shows the measure against the norm, the source and how sure it is', () => {
    const facts = nodesOf('definitions').flatMap((node) => node.items).map((item) => `${item.term}: ${plainText(item.value)}`)
    expect(facts).toContain('Maat en bron: Gemeten: 7\u00a0cm. Norm: hoogstens 2\u00a0cm.')
    expect(facts).toContain('Bron: Vademecum, p. 12 Richtlijn')
  })

  it('shows the priority with its parts, and an override with its reason', () => {
    const text = nodesOf('paragraph').map((node) => plainText(node.inlines)).join('\n')
    expect(text).toContain('Niveau 3 (blokkeert) × groepen 2 × belang 3 (enige weg) = 18. Plus 2 omdat er gevaar is: 20.')
    expect(text).toMatch(/We kozen zelf 1\. Reden: GEHEIM/)
  })

  it('says that a photo has no description, and counts it as one all the same', () => {
    expect(nodesOf('figure').map((node) => node.alt)).toEqual(['Schets met 2 punten. Dezelfde gegevens staan in de tabel hieronder.', 'Foto zonder beschrijving'])
  })

  it('lists every finding beside the sketch, also without a point', () => {
    const table = nodesOf('table').find((node) => node.caption === 'Alle vaststellingen')!
    expect(table.rows.map((row) => plainText(row.header))).toEqual(['1', '2', '3'])
    for (const node of nodesOf('table')) for (const row of node.rows) expect(row.cells).toHaveLength(node.columns.length - 1)
  })

  it('lists what could not be told, and never as good', () => {
    const open = nodesOf('list').flatMap((node) => node.items.map(plainText))
    expect(open.some((item) => item.startsWith('Is er geluid aan het licht? (Woodrow Wilsonplein)'))).toBe(true)
  })

  it('never says that an existing building breaks the law', () => {
    const text = nodesOf('paragraph').map((node) => plainText(node.inlines)).join('\n')
    expect(text).toContain('is daarom niet in overtreding')
  })

  it('puts labels and criteria in English, and leaves people’s words', () => {
    const input = anExportInput({}, { locale: 'en' })
    expect(headings(input)).toContain('3 Verlaag de stoeprand')
    const facts = nodesOf('definitions', input).flatMap((node) => node.items).map((item) => `${item.term}: ${plainText(item.value)}`)
    expect(facts).toContain('What is right: At most 2 cm.')
    expect(facts).toContain('Figure and source: Measured: 7\u00a0cm. Norm: at most 2\u00a0cm.')
  })

  it('leaves no key of the interface in the text', () => {
    expect(JSON.stringify(documentOf(anExportInput()).nodes)).not.toMatch(/"(document|level|group|source|adviceStatus)\.[a-z]/)
  })
})

describe('the sketch', () => {
  const words = { north: 'N', metres: (n: number) => `${n} m` }
  const pin = (lat: number, lon: number, label: string) => ({ point: { lat, lon }, level: 'blocks' as const, label })

  it('keeps pins apart that stand on one spot', () => {
    const { items } = pinSketch([pin(51, 3.7, '1'), pin(51, 3.7, '2'), pin(51, 3.7, '3')], [], words)
    const labels = items.filter((item) => item.kind === 'text' && /^[123]$/.test(item.text)).map((item) => `${item.x},${item.y}`)
    expect(new Set(labels).size).toBe(3)
  })

  it('stays a drawing with one pin, and with pins at both ends of the earth', () => {
    for (const pins of [[pin(51, 3.7, '1')], [pin(-89, -179, '1'), pin(89, 179, '2')]]) {
      expect(JSON.stringify(pinSketch(pins, [], words))).not.toMatch(/NaN|null,"y"|Infinity/)
    }
  })
})
