/** Every fact of the sheet for visitors, held to the catalogue: an answer must be able to give it, and every answer must have words. */
import { describe, expect, it } from 'vitest'
import { isPresence } from '@/domain/presence'
import { isUserGroup } from '@/domain/userGroup'
import { factParts, facts, families } from '@/exchange/factSheet/facts'
import { loadMessages, type MessageKey } from '@/locales'
import { catalogue } from '../fixtures/catalogue'

const languages = [await loadMessages('nl'), await loadMessages('en')]

describe.each(facts.map((fact) => [fact.id, fact] as const))('fact %s', (id, { kind, criteria, part, insteadOf }) => {
  it('comes from criteria or presences that are there, answered in its way', () => {
    expect(criteria.length).toBeGreaterThan(0)
    for (const criterion of criteria) {
      if (isPresence(criterion)) {
        expect(catalogue.presences.map((presence) => presence.id), criterion).toContain(criterion)
        expect(kind, criterion).toBe('yes-no')
      } else expect(catalogue.criterion(criterion)?.answer.kind, criterion).toBe(kind)
    }
  })

  it('has words for every answer', () => {
    const options = kind === 'choice' ? criteria.flatMap((criterion) => { const answer = catalogue.criterion(criterion)!.answer; return 'options' in answer ? answer.options.map((option) => option.id) : [] }) : kind === 'yes-no' ? ['yes', 'no'] : ['value']
    for (const words of languages) for (const key of [`results.fact.${id}`, ...options.map((option) => `results.fact.${id}.${option}`)]) expect(words[key as MessageKey], key).toMatch(/\S/)
    if (kind === 'measure') for (const words of languages) expect(words[`results.fact.${id}.value` as MessageKey]).toContain('{value}')
  })

  it('has a part, and stands for a fact that is there', () => {
    expect(factParts).toContain(part)
    if (insteadOf) expect(facts.map((fact) => fact.id)).toContain(insteadOf)
  })
})

it('no criterion gives two facts, and no group is in two families', () => {
  const criteria = facts.flatMap((fact) => fact.criteria)
  expect(new Set(criteria).size).toBe(criteria.length)
  const groups = Object.values(families).flat()
  expect(new Set(groups).size).toBe(groups.length)
  expect(groups.every(isUserGroup)).toBe(true)
})
