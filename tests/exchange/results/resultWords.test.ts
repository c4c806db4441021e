import { describe, expect, it } from 'vitest'
import type { Criterion } from '@/domain/criterion'
import { groupResults, resultOf, type QuestionResult } from '@/domain/placeResults'
import { compareResults } from '@/domain/placeResultsCompare'
import { visitSteps, visitStepsOf } from '@/domain/placeSteps'
import { userGroups } from '@/domain/userGroup'
import { groupSentence, groupWords, headlineWords, reasonWords, saidTogether, stepSentences } from '@/exchange/results/resultWords'
import { loadMessages, translator, type MessageKey } from '@/locales'
import { aCriterion, anAnswer, graded } from '../../domain/aQuestion'

const nl = await loadMessages('nl')
const en = await loadMessages('en')
const t = translator('nl', nl)

const reach: Partial<Criterion> = { id: 'reach', stage: 'arrive' }
const enter: Partial<Criterion> = { id: 'enter', stage: 'enter' }
const desk: Partial<Criterion> = { id: 'desk', stage: 'desk' }
const lift: Partial<Criterion> = { id: 'lift', stage: 'up-down' }
const toilet: Partial<Criterion> = { id: 'toilet', stage: 'inside', theme: 'toilets' }
const said = (questions: readonly QuestionResult[], translate = t): string => groupSentence('wheelchair-manual', stepSentences(visitStepsOf(questions), translate), translate)

describe('what a group can do', () => {
  it.each([
    [[graded('good', enter), graded('blocks', toilet)], 'Met een manuele rolstoel: je kunt binnen, maar niet naar het toilet.'],
    [[graded('blocks', enter), graded('good', desk), graded('good', toilet)], 'Met een manuele rolstoel: je kunt niet binnen. Daardoor kun je ook niet aan de balie terecht of naar het toilet.'],
    [[graded('good', reach), graded('good', enter), graded('inconvenient', lift), graded('needs-help', desk)], 'Met een manuele rolstoel: je kunt tot aan de deur en binnen, met moeite naar een andere verdieping, enkel met hulp aan de balie terecht.'],
    [[graded('not-checked', enter), graded('blocks', toilet)], 'Met een manuele rolstoel: we weten niet of je binnen kunt. Raak je zover, dan kun je niet naar het toilet.'],
    [[graded('ungraded', toilet)], 'Met een manuele rolstoel: iets voldoet niet als je naar het toilet wilt, maar hoe erg weten we nog niet.'],
    [[graded('needs-help', enter), graded(undefined, { ...enter, id: 'second' })], 'Met een manuele rolstoel: je kunt enkel met hulp binnen. Niet alles is nagekeken.'],
    [[graded('good', enter), graded('cannot-tell', toilet)], 'Met een manuele rolstoel: je kunt binnen. We weten niet of je naar het toilet kunt.'],
    [[graded('not-applicable', toilet)], 'Met een manuele rolstoel: niets van wat we vragen, is hier van toepassing.'],
  ] as const)('%#: %s', (questions, words) => {
    expect(said(questions)).toBe(words)
  })

  it('never says that one can where it is not known or fails', () => {
    for (const level of ['not-checked', 'cannot-tell', 'ungraded', 'blocks', undefined] as const) expect(said([graded(level, toilet)])).not.toMatch(/je kunt (binnen|naar)/)
  })

  it('says the same in English', () => {
    expect(said([graded('good', enter), graded('blocks', toilet)], translator('en', en))).toBe('With a manual wheelchair: you can get in, but not use the toilet.')
  })

  it('has words for every group and every step', () => {
    for (const words of [nl, en]) {
      for (const group of userGroups) expect(words[`results.with.${group}` as MessageKey], group).toMatch(/\S/)
      for (const step of visitSteps) expect(words[`results.step.${step}` as MessageKey], step).toMatch(/\S/)
    }
  })
})

describe('a whole result', () => {
  const groups = groupResults([graded('blocks', { ...enter, groups: ['wheelchair-manual', 'wheelchair-electric'] }), graded('good', { id: 'sign', groups: ['blind'] })])
  it('has the worst as its line', () => {
    expect(headlineWords(groups, t)).toBe('Voor 2 groepen blokkeert er iets')
    expect(headlineWords(groupResults([graded('good', { groups: ['blind'] })]), t)).toBe('Alles wat we nakeken, is in orde')
    expect(headlineWords(groupResults([graded('good', { groups: ['blind'] }), graded(undefined, { groups: ['deaf'] })]), t)).toBe('Voor 1 groep weten we nog niet genoeg')
    expect(headlineWords(groupResults([graded('ungraded', { groups: ['deaf'] })]), t)).toBe('Voor 1 groep voldoet er iets niet')
  })

  it('tells groups of which one says the same together', () => {
    expect(saidTogether(groupWords(groups, t)).map(({ groups: same }) => same.map(({ group }) => group))).toEqual([['wheelchair-manual', 'wheelchair-electric'], ['blind']])
  })

  it('says which norm changed', () => {
    const measured = (normVersion: string): QuestionResult => resultOf({ id: 'bld-door', criterion: aCriterion(), answer: anAnswer({ norm: { document: 'Verordening', normVersion } }), asked: true })
    expect(reasonWords(compareResults([measured('2009')], [measured('2027')])[0]!, t)).toBe('De norm is veranderd: toen Verordening, 2009, nu Verordening, 2027.')
  })
})
