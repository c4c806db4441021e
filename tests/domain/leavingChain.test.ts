import { describe, expect, it } from 'vitest'
import { chainOf } from '@/domain/chain'
import { leavingChain, type LeavingChain } from '@/domain/leavingChain'
import type { AnyLevel } from '@/domain/level'
import type { Participant } from '@/domain/participant'
import type { UserGroup } from '@/domain/userGroup'
import { aLink, aParticipant, aScore, aWalk } from './builders'

const desk = aLink({ id: 'desk', talkNote: 'GEHEIM nota' })

/** A panel of so many people per set of groups, who all say something at the desk. */
function leaving(panel: readonly { readonly n: number; readonly groups: readonly UserGroup[]; readonly level?: AnyLevel | null; readonly fields?: Partial<Participant> }[]): LeavingChain {
  const people = panel.flatMap(({ n, groups, fields, level = 'good' }, set) => Array.from({ length: n }, (_, i) => ({ level, person: aParticipant({ id: `person-${set}-${i}`, groups: Object.fromEntries(groups.map((group) => [group, true as const])), ...fields }) })))
  const scores = people.map(({ person, level }) => aScore({ id: `score-${person.id}`, link: 'desk', participant: person.id, level, words: `woorden van ${person.id}` }))
  return leavingChain(chainOf({ walks: [aWalk({ id: 'walk-1' })], links: [desk], removedLinks: [], participants: people.map(({ person }) => person), scores, findings: [], answers: [] }, 'walk-1', () => undefined)!)
}
const names = ({ rows }: LeavingChain): string[] => rows.map(({ who, participants }) => `${who.kind === 'group' ? who.group : who.kind} ${participants}`)

describe('a group may be named', () => {
  it('from three people on', () => expect(names(leaving([{ n: 3, groups: ['blind'] }, { n: 4, groups: ['deaf'] }]))).toEqual(['deaf 4', 'blind 3']))
  it('not with two: everybody together, or nothing at all', () => {
    expect(names(leaving([{ n: 2, groups: ['blind'] }, { n: 1, groups: ['deaf'] }]))).toEqual(['all 3'])
    expect(names(leaving([{ n: 2, groups: ['blind'] }]))).toEqual([])
  })
  it('not where one or two others would be left over', () => expect(names(leaving([{ n: 3, groups: ['blind'] }, { n: 1, groups: ['deaf'] }]))).toEqual(['all 4']))
  it('with who is left over together, from three on', () => expect(names(leaving([{ n: 3, groups: ['blind'] }, { n: 2, groups: ['deaf'] }, { n: 1, groups: [] }]))).toEqual(['blind 3', 'others 3']))
  it('not where it differs by one person from a larger one, or the other way round', () => {
    expect(names(leaving([{ n: 3, groups: ['blind', 'older-person'] }, { n: 1, groups: ['older-person'] }]))).toEqual(['older-person 4'])
    expect(names(leaving([{ n: 3, groups: ['older-person'] }, { n: 2, groups: ['older-person', 'blind'] }, { n: 1, groups: ['blind'] }]))).toEqual(['all 6'])
  })
  it('where both are the same people, or differ by three', () => {
    expect(names(leaving([{ n: 3, groups: ['blind', 'older-person'] }]))).toEqual(['blind 3', 'older-person 3'])
    expect(names(leaving([{ n: 3, groups: ['blind', 'older-person'] }, { n: 3, groups: ['older-person'] }]))).toEqual(['older-person 6', 'blind 3'])
  })
  it('never as everybody, nor under a word that this version does not know', () => {
    expect(names(leaving([{ n: 3, groups: ['everybody'] }]))).toEqual(['all 3'])
    expect(names(leaving([{ n: 3, groups: ['later-invented' as UserGroup] }]))).toEqual(['all 3'])
  })
  it('only by people who were heard', () => expect(names(leaving([{ n: 3, groups: ['blind'] }, { n: 3, groups: ['deaf'], fields: { consentScore: false } }]))).toEqual(['blind 3']))
})

describe('what leaves', () => {
  it('is the worst of a row, and says where people differ: not where somebody gave no level', () => {
    expect(leaving([{ n: 2, groups: ['blind'] }, { n: 1, groups: ['blind'], level: 'blocks' }]).rows[0]!.cells[0]).toMatchObject({ level: 'blocks', spread: true })
    expect(leaving([{ n: 2, groups: ['blind'] }, { n: 1, groups: ['blind'], level: null }]).rows[0]!.cells[0]).toMatchObject({ level: 'good', spread: false })
  })
  it('quotes who agreed to be quoted, in an order that says nothing of who, and nobody else', () => {
    const result = leaving([{ n: 2, groups: ['blind'] }, { n: 1, groups: ['deaf'], fields: { consentVoice: false } }, { n: 1, groups: ['deaf'], fields: { consentVoice: null } }, { n: 1, groups: ['deaf'], fields: { consentScore: false } }])
    expect(result.quotes.get('desk')!.map(({ words }) => words)).toEqual(['woorden van person-0-0', 'woorden van person-0-1'])
  })
  it('holds no note of the facilitator', () => expect(JSON.stringify(leaving([{ n: 3, groups: ['blind'] }]))).not.toContain('GEHEIM'))
})
