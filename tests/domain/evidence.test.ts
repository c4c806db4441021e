import { describe, expect, it } from 'vitest'
import { asAnswer, type Answer } from '@/domain/answer'
import { evidenceLevels, evidenceOf, type AnswerJudgement, type EvidenceSource } from '@/domain/evidence'
import type { Link } from '@/domain/link'
import { aFinding, aLink } from './builders'

const anAnswer = (fields: Partial<Answer>): Answer => ({ ...asAnswer({ id: 'answer', dossier: 'dossier-1', stamps: {} }), walk: 'walk-1', ...fields })
const itself = (links: readonly Link[]): ReadonlyMap<string, Link> => new Map(links.map((link) => [link.id, link]))
const found = (links: readonly Link[], source: Partial<EvidenceSource>) => evidenceOf(itself(links), links, { findings: [], answers: [], judgeAnswer: () => undefined, ...source })
const judged = (judgement: Partial<AnswerJudgement>) => () => ({ meets: null, level: null, groups: ['blind' as const], ...judgement })

const door = aLink({ id: 'door', place: 'hall' })
const desk = aLink({ id: 'desk', place: 'room' })

describe('evidence is at', () => {
  it('the link that it names, wherever it was found', () => expect(found([door, desk], { findings: [aFinding({ id: 'f', link: 'door', place: 'room', walk: 'walk-9' })] }).get('door')!.map(({ id }) => id)).toEqual(['f']))
  it('every link that somebody chose it for', () => {
    const links = [{ ...door, evidence: { f: true as const } }, { ...desk, evidence: { f: true as const } }]
    expect([...found(links, { findings: [aFinding({ id: 'f' })] }).values()].map((list) => list.length)).toEqual([1, 1])
  })
  it('the only link at its place, of the same walk', () => {
    expect(found([door, desk], { findings: [aFinding({ walk: 'walk-1', place: 'hall' })] }).get('door')).toHaveLength(1)
    expect(found([door, desk], { findings: [aFinding({ walk: 'walk-2', place: 'hall' })] }).get('door')).toHaveLength(0)
  })
  it('no link where two share the place, where it names one of another walk, or where it has no place', () => {
    const shared = [door, { ...desk, place: 'hall' }]
    for (const finding of [aFinding({ walk: 'walk-1', place: 'hall' }), aFinding({ walk: 'walk-1', place: 'hall', link: 'elsewhere' }), aFinding({ walk: 'walk-1' })]) expect([...found(shared, { findings: [finding] }).values()].flat()).toEqual([])
  })
  it('the link that its own was merged into', () => {
    expect(evidenceOf(new Map([['door', door], ['desk', door]]), [door, desk], { findings: [aFinding({ link: 'desk' })], answers: [], judgeAnswer: () => undefined }).get('door')).toHaveLength(1)
  })
})

describe('evidence has', () => {
  it('the levels of a barrier that are worse than good, and none of a good example', () => {
    const [one] = found([door], { findings: [aFinding({ link: 'door', levels: { blind: 'blocks', deaf: 'good', child: 'not-checked' }, level: 'good' })] }).get('door')!
    expect(one).toMatchObject({ level: null, meets: null })
    expect([...one!.levels]).toEqual([['blind', 'blocks']])
    expect(found([door], { findings: [aFinding({ link: 'door', kind: 'good-practice', levels: { blind: 'blocks' } })] }).get('door')).toEqual([])
  })
  it('the level of a failed answer for its groups, none of one that nobody grades, and nothing of one that is right', () => {
    const levels = (judgement: Partial<AnswerJudgement>) => [...found([door], { answers: [anAnswer({ link: 'door' })], judgeAnswer: judged(judgement) }).get('door')![0]!.levels]
    expect(levels({ meets: false, level: 'needs-help' })).toEqual([['blind', 'needs-help']])
    expect(levels({ meets: false, level: null })).toEqual([])
    expect(levels({ meets: true, level: 'good' })).toEqual([])
  })
  it('the level that a person settled on, also where the norm is met or there is none', () => {
    for (const meets of [true, null]) expect([...found([door], { answers: [anAnswer({ link: 'door' })], judgeAnswer: judged({ meets, level: 'blocks' }) }).get('door')![0]!.levels]).toEqual([['blind', 'blocks']])
  })
  it('nothing of a question that this version does not know', () => expect(found([door], { answers: [anAnswer({ link: 'door' })] }).get('door')).toEqual([]))
})

it('for everybody counts for each group', () => {
  const list = found([door], { findings: [aFinding({ link: 'door', levels: { everybody: 'inconvenient', blind: 'blocks' } })] }).get('door')!
  expect(evidenceLevels(list, 'blind')).toEqual(['blocks', 'inconvenient'])
  expect(evidenceLevels(list, 'deaf')).toEqual(['inconvenient'])
})
