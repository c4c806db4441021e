import { describe, expect, it } from 'vitest'
import { participantErasure, voiceLevels, type ErasureSource } from '@/domain/participantErasure'
import { anAdvice, anAttachment, aFinding, aLink, aParticipant, aScore } from './builders'

const ann = aParticipant({ id: 'ann', groups: { blind: true } })
const bo = aParticipant({ id: 'bo', groups: { blind: true, deaf: true } })
const scores = [aScore({ id: 's-ann', participant: 'ann', level: 'blocks' }), aScore({ id: 's-bo', participant: 'bo', level: 'inconvenient' })]
const source = (fields: Partial<ErasureSource> = {}): ErasureSource => ({ participants: [ann, bo], scores, findings: [], attachments: [], advices: [], ...fields })

describe('erasing a participant', () => {
  it('takes the person, their scores, what they pinned, and what is attached to any of those', () => {
    const findings = [aFinding({ id: 'pinned', participant: 'ann' }), aFinding({ id: 'other' })]
    const attachments = [anAttachment({ id: 'voice', owner: 's-ann', sha256: 'x' }), anAttachment({ id: 'photo', owner: 'pinned', sha256: 'y' }), anAttachment({ id: 'again', owner: 'ann', sha256: 'x' }), anAttachment({ id: 'kept', owner: 'other', sha256: 'z' })]
    const { records, files, corrections } = participantErasure(source({ findings, attachments }), 'ann')
    expect(records.map(({ kind, record }) => `${kind} ${record}`)).toEqual(['participant ann', 'score s-ann', 'finding pinned', 'attachment voice', 'attachment photo', 'attachment again'])
    expect(files).toEqual(['x', 'y'])
    expect(corrections).toEqual([])
  })
  it('takes from a finding the voice, and the levels that only this person gave', () => {
    const finding = aFinding({ id: 'f', voices: { 's-ann': true, 's-bo': true }, levels: { blind: 'blocks', deaf: 'inconvenient' }, level: 'blocks' })
    expect(participantErasure(source({ findings: [finding] }), 'ann').corrections).toEqual([{ dossier: 'dossier-1', kind: 'finding', record: 'f', set: { 'voices.s-ann': null, 'levels.blind': 'inconvenient', level: 'inconvenient' } }])
    expect(participantErasure(source({ findings: [finding] }), 'bo').corrections[0]!.set).toEqual({ 'voices.s-bo': null, 'levels.deaf': null })
  })
  it('leaves a level that a person gave by hand', () => {
    const finding = aFinding({ voices: { 's-ann': true }, levels: { blind: 'needs-help', child: 'blocks' }, level: 'needs-help' })
    expect(participantErasure(source({ findings: [finding] }), 'ann').corrections[0]!.set).toEqual({ 'voices.s-ann': null })
  })
  it('leaves nothing of a level where nobody is left', () => {
    const finding = aFinding({ voices: { 's-ann': true }, levels: { blind: 'blocks' }, level: 'blocks' })
    expect(participantErasure(source({ findings: [finding] }), 'ann').corrections[0]!.set).toEqual({ 'voices.s-ann': null, 'levels.blind': null, level: null })
  })
  it('lets advices and links go of what was pinned', () => {
    const findings = [aFinding({ id: 'pinned', participant: 'ann' })]
    const { corrections } = participantErasure(source({ findings, advices: [anAdvice({ id: 'adv', findings: { pinned: true, other: true } })], links: [aLink({ id: 'l', evidence: { pinned: true } })] }), 'ann')
    expect(corrections.map(({ kind, set }) => [kind, set])).toEqual([['advice', { 'findings.pinned': null }], ['link', { 'evidence.pinned': null }]])
  })
  it('of somebody who is not there does nothing', () => expect(participantErasure(source(), 'nobody')).toEqual({ records: [], corrections: [], files: [] }))
})

it('voices give each group the worst that its people said, and no unknown', () => {
  expect(voiceLevels([...scores, aScore({ participant: 'bo', level: 'cannot-tell' }), aScore({ participant: 'gone', level: 'blocks' })], [ann, bo])).toEqual({ blind: 'blocks', deaf: 'inconvenient' })
})
