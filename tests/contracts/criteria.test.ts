import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '@/catalogue'
import { sourceStatuses, stages, themeOfId, themes, type Criterion, type CriterionText, type SourceStatus, type Thresholds } from '@/domain/criterion'
import { units, type Unit } from '@/domain/unit'
import { isUserGroup } from '@/domain/userGroup'
import { zonesOf } from '@/domain/verdict'

const catalogue = await loadCatalogue({ themes: 'all', locale: 'en' })
const { checklists, criteria } = catalogue
const fileNames = Object.keys(import.meta.glob('/audits/criteria/*/*.ts'))
const translated: Readonly<Record<string, CriterionText>> = Object.assign({}, ...Object.values(import.meta.glob<Record<string, CriterionText>>('/audits/translations/en/*.json', { eager: true, import: 'default' })))
/** A unit as a Dutch sentence says it. */
const unitWords: Readonly<Partial<Record<Unit, string>>> = { 'm/s': 'meter per seconde', s: 'seconden', min: 'minuten', days: 'dagen', words: 'woorden', pt: 'punt', ':1': '1', EUR: 'euro' }
const textFields = ['title', 'question', 'howTo', 'requirement', 'why', 'remedy'] as const

/** Higher is weaker. */
const weakness = (status: SourceStatus) => sourceStatuses.indexOf(status)
const words = (text: string) => text.trim().split(/\s+/)
/** Everything of a criterion that is Dutch prose; a clause such as `art. 22 §2` is none. */
const dutchTexts = (criterion: Criterion): readonly string[] => [
  ...textFields.map((field) => criterion[field]),
  ...criterion.sources.flatMap(({ document, note }) => [document, note ?? []].flat()),
  ...(criterion.answer.kind === 'choice' ? criterion.answer.options.map(({ label }) => label) : []),
  ...(criterion.testSteps ?? []),
]

/** What is wrong with the shape of a sentence or two; empty when all is well. */
function flawsOf(text: string): readonly string[] {
  const flaws: string[] = []
  if (text !== text.trim()) flaws.push('space at an end')
  if (/\s{2,}|[\t\n]/.test(text)) flaws.push('double space')
  if (/\s[,.;:?!](\s|$)/.test(text)) flaws.push('space before punctuation')
  if (/[.,;:?!]{2,}/.test(text)) flaws.push('double punctuation')
  if (!/^[\p{Lu}\p{N}’]/u.test(text)) flaws.push('does not begin with a capital or a figure')
  if (/["']/.test(text)) flaws.push('straight quote')
  if (/[–—]/.test(text)) flaws.push('dash')
  return flaws
}

/** Words that open a sentence which is no instruction. */
const notAVerb = {
  nl: ['De', 'Het', 'Een', 'Er', 'Dit', 'Dat', 'Deze', 'Als', 'Bij', 'In', 'Op', 'Met', 'Voor', 'Wie', 'Je', 'Geen', 'Meer', 'Misschien', 'Best'],
  en: ['The', 'A', 'An', 'There', 'This', 'That', 'If', 'When', 'In', 'On', 'With', 'For', 'People', 'You', 'No', 'More', 'Perhaps', 'Best'],
}

it('knows every file: one criterion for each', () => {
  expect(criteria.length).toBe(fileNames.length)
  expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length)
  expect(criteria.length).toBeGreaterThanOrEqual(56)
})

it('has a file name equal to the id and a folder equal to the theme', () => {
  expect(fileNames.toSorted()).toEqual(criteria.map(({ id, theme }) => `/audits/criteria/${theme}/${id}.ts`).toSorted())
})

it('has its titles apart, so that a list of findings can be read', () => {
  expect(new Set(criteria.map(({ title }) => title)).size).toBe(criteria.length)
})

describe.each(criteria.map((criterion) => [criterion.id, criterion] as const))('%s', (id, criterion) => {
  it('is found by its id, in a known theme and at a known stage', () => {
    expect(catalogue.criterion(id)).toBe(criterion)
    expect(themeOfId(id)).toBe(criterion.theme)
    expect(themes).toContain(criterion.theme)
    expect(stages).toContain(criterion.stage)
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+(-\d+)*$/)
    expect(Number.isInteger(criterion.revision) && criterion.revision >= 1).toBe(true)
    expect(criterion.retired ?? '2026-01').toMatch(/^\d{4}-(0[1-9]|1[0-2])$/)
  })

  it('asks one thing in one short sentence with a question mark', () => {
    expect(criterion.question).toMatch(/^[^.?!;]+\?$/)
    expect(words(criterion.question).length).toBeLessThan(20)
  })

  it('asks how wide, high or far when the answer is more than yes or no', () => {
    expect(criterion.question.startsWith('Hoe')).toBe(criterion.answer.kind !== 'yes-no')
  })

  it('is written in whole, tidy sentences', () => {
    for (const text of dutchTexts(criterion)) expect(flawsOf(text), text).toEqual([])
    for (const field of ['howTo', 'requirement', 'why', 'remedy'] as const) expect(criterion[field]).toMatch(/\.$/)
    for (const { note } of criterion.sources) if (note !== undefined) expect(note).toMatch(/\.$/)
    expect(criterion.title).not.toMatch(/[.?!]$/)
    expect(words(criterion.title).length).toBeLessThanOrEqual(7)
  })

  it('says in one sentence what is right and why it matters', () => {
    expect(criterion.requirement).not.toMatch(/[.?!] \p{Lu}/u)
    expect(criterion.why).not.toMatch(/[.?!] \p{Lu}/u)
  })

  it('keeps its sentences short', () => {
    for (const text of [criterion.howTo, criterion.why, criterion.remedy, ...(criterion.testSteps ?? [])]) {
      for (const sentence of text.split(/(?<=[.?!]) /)) expect(words(sentence).length, sentence).toBeLessThanOrEqual(28)
    }
  })

  it('writes decimals the Dutch way', () => {
    // The version in the name of a standard is no decimal: a reader looks up `WCAG 2.2`, not `WCAG 2,2`.
    const withoutVersions = (text: string) => text.replace(/\b(?:WCAG |EN 301 549 V)\d+(?:\.\d+)+/g, '')
    for (const text of dutchTexts(criterion)) expect(withoutVersions(text)).not.toMatch(/\d\.\d|\d%/)
  })

  it('begins its remedy with a verb', () => {
    expect(criterion.remedy).toMatch(/^\p{Lu}\p{Ll}+ /u)
    expect(notAVerb.nl).not.toContain(words(criterion.remedy)[0])
  })

  it('never accuses an existing building, and never calls a person names', () => {
    for (const text of dutchTexts(criterion)) expect(text).not.toMatch(/overtreding|invalide|mindervalide|gehandicapten|lijdt aan|rolstoelgebonden/i)
    if (criterion.theme === 'buildings') {
      for (const source of criterion.sources) if (source.status === 'law') expect(source.note).toMatch(/bestaand gebouw/)
    }
  })

  it('names at least one source, the strongest first', () => {
    expect(criterion.sources.length).toBeGreaterThan(0)
    for (const { document, clause, status } of criterion.sources) {
      expect(sourceStatuses).toContain(status)
      expect(clause ?? 'none').toMatch(/^\S(.*\S)?$/)
      // A document that a reader can look up, not the code of our own list.
      expect(document).not.toMatch(/^[A-Z]\d+$/)
    }
    const order = criterion.sources.map(({ status }) => weakness(status))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('shows the weakest status that its figure depends on', () => {
    expect(criterion.sources.map(({ status }) => status)).toContain(criterion.status)
    // A weaker source is for a figure beside the question, and says so.
    for (const source of criterion.sources) if (weakness(source.status) > weakness(criterion.status)) expect(source.note).toMatch(/\S/)
    // A source that is ours, or that nobody saw, explains itself.
    for (const source of criterion.sources) if (source.status === 'city-agreement' || source.status === 'to-verify') expect(source.note).toMatch(/\S/)
    if ('limits' in criterion.answer && criterion.answer.limits) expect(criterion.answer.limits.goodStatus).toBe(criterion.status)
  })

  it('touches at least one group, each known and named once', () => {
    expect(criterion.groups.length).toBeGreaterThan(0)
    expect(new Set(criterion.groups).size).toBe(criterion.groups.length)
    for (const group of criterion.groups) expect(isUserGroup(group)).toBe(true)
  })

  it('has tags in plain lower case', () => {
    expect(criterion.tags.length).toBeGreaterThan(0)
    expect(new Set(criterion.tags).size).toBe(criterion.tags.length)
    for (const tag of criterion.tags) expect(tag).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('is asked in at least one checklist, unless it is retired', () => {
    const asked = checklists.some((checklist) => checklist.criteria.includes(id))
    expect(asked).toBe(criterion.retired === undefined)
  })

  const answer = criterion.answer
  if (answer.kind === 'measure' || answer.kind === 'count') {
    it('measures in a known unit that its requirement names', () => {
      expect(units).toContain(answer.unit)
      if (answer.unit !== 'count') expect(criterion.requirement).toContain(` ${unitWords[answer.unit] ?? answer.unit}`)
      if (answer.kind === 'measure' && answer.step !== undefined) expect(answer.step).toBeGreaterThan(0)
    })

    const limits = answer.limits
    if (limits) {
      it('has limits that follow each other and cover every value once', () => {
        expectConsistent(limits.thresholds)
        expect(sourceStatuses).toContain(limits.gradesStatus)
      })

      it('names its good figure in the requirement', () => {
        const figures = limits.thresholds.kind === 'between' ? [limits.thresholds.from, limits.thresholds.to] : [limits.thresholds.good]
        for (const figure of figures) expect(criterion.requirement).toMatch(new RegExp(`(^|[^\\d,])${String(figure).replace('.', ',')}([^\\d,]|,\\D|$)`))
      })
    }
  }

  if (answer.kind === 'choice') {
    it('offers at least two options, each with its own id, and one of them good', () => {
      expect(answer.options.length).toBeGreaterThanOrEqual(2)
      expect(new Set(answer.options.map((option) => option.id)).size).toBe(answer.options.length)
      expect(new Set(answer.options.map((option) => option.label)).size).toBe(answer.options.length)
      expect(answer.options.filter(({ level }) => level === 'good')).not.toHaveLength(0)
      for (const { id: option, label } of answer.options) {
        expect(option).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(label).toMatch(/\.$/)
      }
    })
  }

  it('is complete in English, with the same options', () => {
    const text = translated[id]!
    expect(text).toBeDefined()
    for (const field of textFields) expect(text[field]).toMatch(/\S/)
    expect(Object.keys(text).toSorted()).toEqual([...textFields, ...(answer.kind === 'choice' ? ['options'] : []), ...(criterion.testSteps ? ['testSteps'] : [])].toSorted())
    expect(Object.keys(text.options ?? {})).toEqual(answer.kind === 'choice' ? answer.options.map((option) => option.id) : [])
    expect(catalogue.text(criterion, 'en')).toEqual(text)
  })

  it('is written in tidy English', () => {
    const text = translated[id]!
    for (const part of [...textFields.map((field) => text[field]), ...Object.values(text.options ?? {}), ...(text.testSteps ?? [])]) expect(flawsOf(part), part).toEqual([])
    expect(text.question).toMatch(/^[^.?!;]+\?$/)
    for (const field of ['howTo', 'requirement', 'why', 'remedy'] as const) expect(text[field]).toMatch(/\.$/)
    expect(text.title).not.toMatch(/[.?!]$/)
    expect(notAVerb.en).not.toContain(words(text.remedy)[0])
    for (const field of textFields) expect(text[field]).not.toMatch(/\d,\d| %/)
  })

  it('gives the same figures in both languages', () => {
    const figures = (text: string) => (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((figure) => figure.replace(',', '.')).toSorted()
    for (const field of textFields) expect(figures(translated[id]![field])).toEqual(figures(criterion[field]))
    expect(translated[id]!.testSteps?.map(figures)).toEqual(criterion.testSteps?.map(figures))
  })

  const { testSteps } = criterion
  if (testSteps) {
    it('guides a test in a few whole sentences, as many in English', () => {
      expect(testSteps.length).toBeGreaterThanOrEqual(3)
      expect(testSteps.length).toBeLessThanOrEqual(7)
      expect(new Set(testSteps).size).toBe(testSteps.length)
      for (const step of [...testSteps, ...translated[id]!.testSteps!]) expect(step).toMatch(/^\p{Lu}.*[.?]$/u)
      for (const step of testSteps) expect(notAVerb.nl, step).not.toContain(words(step)[0])
      for (const step of translated[id]!.testSteps!) expect(notAVerb.en, step).not.toContain(words(step)[0])
    })

    it('says what counts as a failure, in words of the audit', () => {
      expect(testSteps.join(' ')).toContain('‘voldoet niet’')
      expect(translated[id]!.testSteps!.join(' ')).toContain('‘fails’')
    })
  }
})

it('has no English words for a criterion that is not there', () => {
  expect(Object.keys(translated).toSorted()).toEqual(criteria.map(({ id }) => id).toSorted())
})

function expectConsistent(thresholds: Thresholds) {
  const given = thresholds.kind === 'between'
    ? [thresholds.needsHelpFrom, thresholds.inconvenientFrom, thresholds.from, thresholds.to]
    : [thresholds.good, thresholds.inconvenient, thresholds.needsHelp]
  const limits = given.filter((limit) => limit !== undefined)
  for (const limit of limits) expect(limit).toBeGreaterThan(0)
  const rising = limits.toSorted((a, b) => a - b)
  expect(new Set(limits).size).toBe(limits.length)
  expect(limits).toEqual(thresholds.kind === 'at-least' ? rising.toReversed() : rising)

  const zones = zonesOf(thresholds)
  expect(zones[0]!.from).toBeNull()
  expect(zones.at(-1)!.to).toBeNull()
  zones.slice(1).forEach((zone, i) => {
    const before = zones[i]!
    expect(zone.from).toBe(before.to)
    // Every limit belongs to one side only.
    expect(zone.includesFrom).toBe(!before.includesTo)
  })
  expect(zones.filter(({ level }) => level === 'good')).toHaveLength(1)
}
