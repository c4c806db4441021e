/** The success criteria of WCAG 2.2 at levels A and AA: all of them, each with its own number, clause and rules. */
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '@/catalogue'
import type { Criterion } from '@/domain/criterion'
import { machineCoverages, wcagVersions, type WcagCriterion } from '@/domain/wcag'

const catalogue = await loadCatalogue({ themes: ['digital'], locale: 'nl' })
const asked = catalogue.criteria.filter((criterion): criterion is Criterion & { readonly wcag: WcagCriterion } => criterion.wcag !== undefined)
const rules = new Map(axe.getRules().map(({ ruleId, tags }) => [ruleId, tags]))
/** The tag of a criterion in axe-core: `wcag1411` for 1.4.11. */
const axeTag = (number: string) => `wcag${number.replaceAll('.', '')}`
const floor = 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid'

it('has all 55, 31 of level A and 24 of level AA, none twice', () => {
  expect(asked).toHaveLength(55)
  expect(new Set(asked.map(({ wcag }) => wcag.number)).size).toBe(55)
  expect(new Set(asked.map(({ wcag }) => wcag.fragment)).size).toBe(55)
  expect(asked.filter(({ wcag }) => wcag.level === 'A')).toHaveLength(31)
  expect(asked.filter(({ wcag }) => wcag.level === 'AA')).toHaveLength(24)
})

it('knows the six that WCAG 2.2 adds, which the legal floor does not ask', () => {
  const added = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']
  expect(asked.filter(({ wcag }) => wcag.since === '2.2').map(({ wcag }) => wcag.number).toSorted()).toEqual(added)
  expect(asked.filter(({ wcag }) => wcag.clause === null).map(({ wcag }) => wcag.number).toSorted()).toEqual(added)
})

it('leaves out what WCAG 2.2 took away', () => expect(asked.map(({ wcag }) => wcag.number)).not.toContain('4.1.1'))

it('names every rule of axe-core that speaks of a criterion and is on by default', () => {
  const numbers = new Map(asked.map(({ wcag }) => [axeTag(wcag.number), wcag]))
  const missed = [...rules].flatMap(([rule, tags]) => (tags.includes('experimental') || tags.includes('deprecated') || tags.includes('best-practice') ? [] : tags.filter((tag) => numbers.has(tag) && !numbers.get(tag)!.rules.includes(rule)).map((tag) => `${tag} ${rule}`)))
  expect(missed).toEqual([])
})

describe.each(asked.map((criterion) => [criterion.wcag.number, criterion] as const))('%s', (number, { id, wcag, sources, testSteps, answer, status }) => {
  it('has an id, a clause and an address that follow from its number', () => {
    expect(number).toMatch(/^[1-4]\.[1-5]\.\d{1,2}$/)
    expect(id).toBe(`dig-wcag-${number.replaceAll('.', '-')}`)
    if (wcag.clause !== null) expect(wcag.clause).toBe(`9.${number}`)
    expect(wcag.fragment).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(wcagVersions).toContain(wcag.since)
  })

  it('stands written in WCAG, and in the standard where that asks it', () => {
    expect(sources[0]).toMatchObject({ document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: `${number} (${wcag.level})`, status: 'guideline' })
    expect(sources.filter(({ document }) => document === floor).map(({ clause }) => clause)).toEqual(wcag.clause === null ? [] : [wcag.clause])
    if (wcag.clause === null) expect(sources[0]!.note).toContain('EN 301 549 V3.2.1 vraagt het niet.')
    expect(status).toBe('guideline')
  })

  it('is answered by yes or no after a guided test', () => {
    expect(answer).toEqual({ kind: 'yes-no' })
    expect(testSteps?.length).toBeGreaterThanOrEqual(3)
  })

  it('names only rules that axe-core has for it', () => {
    expect(machineCoverages).toContain(wcag.machine)
    for (const rule of wcag.rules) expect(rules.get(rule), rule).toContain(axeTag(number))
    if (wcag.machine === 'yes') expect(wcag.rules).not.toEqual([])
    if (wcag.machine === 'no') expect(wcag.rules).toEqual([])
  })
})
