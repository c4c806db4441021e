import { describe, expect, it } from 'vitest'
import { adjustments } from '@/domain/participant'
import { consentsToAsk, groupsMissing, needsOf } from '@/domain/panelReadiness'
import { coreGroups, userGroups } from '@/domain/userGroup'
import { aParticipant } from './builders'

describe('who is missing', () => {
  it('is everybody on an empty panel, core groups apart, and never "everybody"', () => {
    const { core, others } = groupsMissing([])
    expect([...core].sort()).toEqual([...coreGroups].sort())
    expect(core.length + others.length).toBe(userGroups.length - 1)
    expect([...core, ...others]).not.toContain('everybody')
  })

  it('is no longer who an expert speaks for; a helper of that group gives no score, so does not speak for it', () => {
    const { core, others } = groupsMissing([aParticipant({ groups: { blind: true, child: true } }), aParticipant({ roles: { helper: true }, groups: { deaf: true } })])
    expect(core).not.toContain('blind')
    expect(others).not.toContain('child')
    expect(core).toContain('deaf')
  })
})

describe('what is still to ask', () => {
  it('is what nobody answered yet; a no is an answer', () => {
    expect(consentsToAsk(aParticipant({ consentScore: true, consentPhoto: false, consentVoice: null }))).toEqual(['voice'])
  })
  it('is nothing for who gives no answers', () => {
    expect(consentsToAsk(aParticipant({ roles: { facilitator: true }, consentScore: null, consentPhoto: null, consentVoice: null }))).toEqual([])
  })
})

describe('the preparation list', () => {
  it('has each need of each person once, in the order of the needs, with what is arranged', () => {
    const a = aParticipant({ adjustments: { breaks: true, guide: true }, arranged: { guide: true } })
    const b = aParticipant({ adjustments: { guide: true }, arranged: { seat: true } })
    expect(needsOf([a, b], adjustments).map(({ participant, adjustment, isArranged }) => [participant === a ? 'a' : 'b', adjustment, isArranged])).toEqual([['a', 'guide', true], ['b', 'guide', false], ['a', 'breaks', false]])
  })
})
