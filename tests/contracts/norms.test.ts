import { describe, expect, it } from 'vitest'
import type { Criterion } from '@/domain/criterion'
import type { Norm } from '@/domain/norm'

const files = import.meta.glob<Norm>('/audits/norms/*.ts', { eager: true, import: 'default' })
const norms = Object.values(files)
const criteria = Object.values(import.meta.glob<Criterion>('/audits/criteria/*/*.ts', { eager: true, import: 'default' }))
const documents = new Set(norms.map(({ document }) => document))

it('has one file for each norm, named by its id, and no document twice', () => {
  expect(Object.keys(files).toSorted()).toEqual(norms.map(({ id }) => `/audits/norms/${id}.ts`).toSorted())
  expect(documents.size).toBe(norms.length)
})

it('has no norm that nobody names', () => {
  const named = new Set(criteria.flatMap(({ sources }) => sources.map(({ document }) => document)))
  expect([...documents].filter((document) => !named.has(document))).toEqual([])
})

it('cites the law that binds the city for what is digital, and never the federal one', () => {
  const cited = criteria.filter(({ theme }) => theme === 'digital').flatMap(({ sources }) => sources.filter(({ status }) => status === 'law').map(({ document }) => document))
  expect(new Set(cited)).toEqual(new Set(['Bestuursdecreet van 7 december 2018 (Vlaanderen)']))
})

describe.each(norms.map((norm) => [norm.id, norm] as const))('%s', (id, norm) => {
  it('has a version and, where known, the days between which it holds', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(norm.normVersion).toMatch(/^\S(.*\S)?$/)
    for (const day of [norm.validFrom, norm.validUntil]) expect(day ?? '2026').toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/)
    if (norm.validFrom !== null && norm.validUntil !== null) expect(norm.validFrom < norm.validUntil).toBe(true)
  })
})

describe.each(criteria.map((criterion) => [criterion.id, criterion] as const))('%s', (_id, criterion) => {
  it('names a law or guideline by a norm that is here, so that its version is kept', () => {
    const named = criterion.sources.filter(({ status }) => status === 'law' || status === 'guideline').map(({ document }) => document)
    expect(named.filter((document) => !documents.has(document))).toEqual([])
  })
})
