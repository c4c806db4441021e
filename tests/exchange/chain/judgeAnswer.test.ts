import { describe, expect, it } from 'vitest'
import { asAnswer, type Answer } from '@/domain/answer'
import { judgeAnswer } from '../../fixtures/catalogue'

const anAnswer = (fields: Partial<Answer>): Answer => ({ ...asAnswer({ id: 'a', dossier: 'd', stamps: {} }), criterion: 'str-kerb-height', outcome: 'value', unit: 'cm', ...fields })

describe('an answer judged for the chain', () => {
  it('meets the norm or not, with the suggested level and the groups of the question', () => {
    expect(judgeAnswer(anAnswer({ value: 1 }))).toMatchObject({ meets: true, level: 'good' })
    expect(judgeAnswer(anAnswer({ value: 12 }))).toEqual({ meets: false, level: 'blocks', groups: ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'pram-young-children'] })
  })

  it('takes the level that a person settled on, and not one of the ways of not knowing', () => {
    expect(judgeAnswer(anAnswer({ value: 12, level: 'needs-help' }))?.level).toBe('needs-help')
    expect(judgeAnswer(anAnswer({ value: 12, level: 'cannot-tell' }))?.level).toBe('blocks')
  })

  it('knows nothing of what was not looked at', () => {
    expect(judgeAnswer(anAnswer({ outcome: 'cannot-tell', value: null }))).toMatchObject({ meets: null, level: null })
    expect(judgeAnswer(anAnswer({ outcome: 'not-applicable', value: null, level: 'blocks' }))).toMatchObject({ meets: null, level: null })
  })

  it('leaves a question out that this version does not know, or a value that does not fit it', () => {
    expect(judgeAnswer(anAnswer({ criterion: 'of-later', value: 1 }))).toBeUndefined()
    expect(judgeAnswer(anAnswer({ value: 'hoog' }))).toMatchObject({ meets: null, level: null })
  })
})
