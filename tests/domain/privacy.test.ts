import { describe, expect, it } from 'vitest'
import { throughGate, withoutContacts } from '@/domain/privacy'
import { leavingContent } from '@/domain/leavingContent'
import type { Participant } from '@/domain/participant'
import { aContent, aDossier, aFinding, aLink, anAdvice, anAttachment, aParticipant, aPlace, aScore, aWalk } from './builders'

const secret = 'GEHEIM'
const finding = aFinding({ title: 'Stoeprand', words: `${secret} woorden`, whereWords: `${secret} waar`, suggestion: `${secret} voorstel`, spot: { lat: 51.048712345, lon: 3.7337123456, accuracyM: 4, source: 'gps' } })
const content = aContent({
  dossier: aDossier({ title: 'Zuid', projectLeader: `${secret} leider`, clientService: `${secret} dienst`, intro: `${secret} intro` }),
  findings: [finding], places: [aPlace({ name: 'Plein', note: `${secret} nota` })],
  walks: [aWalk({ officers: `${secret} ambtenaar`, note: `${secret} nota` })],
  advices: [anAdvice({ what: `${secret} wat`, addressee: `${secret} wie`, findings: { [finding.id]: true } })],
  attachments: [anAttachment({ owner: finding.id, sha256: 'uncleared', alt: `${secret} alt` }), anAttachment({ owner: finding.id, sha256: 'cleared', cleared: true }), anAttachment({ owner: finding.id, kind: 'voice', sha256: 'voice', transcript: secret })],
})

describe('the privacy gate', () => {
  it('lets no words, names, services, notes or transcripts through', () => expect(JSON.stringify(throughGate(content).open)).not.toContain(secret))
  it('lets only cleared photos through, and no voice', () => expect(throughGate(content).open.findings[0]).toMatchObject({ photoCount: 2, clearedPhotos: ['cleared'] }))
  it('rounds a point to about a centimetre and leaves out how it was measured', () => expect(throughGate(content).open.findings[0]?.point).toEqual({ lat: 51.0487123, lon: 3.7337123 }))
  it('counts what it held back', () => expect(throughGate(content).heldBack).toEqual({ participants: 0, scores: 0, words: 2, suggestions: 1, voices: 1, photos: 1, officers: 1, notes: 2 }))
  it('takes contacts out of titles and addresses', () => {
    expect(withoutContacts('Vraag an@stad.gent of bel 09 210 10 10')).toBe('Vraag … of bel …')
    expect(withoutContacts('Stoeprand van 7 cm, Woodrow Wilsonplein 1, 9000 Gent')).toBe('Stoeprand van 7 cm, Woodrow Wilsonplein 1, 9000 Gent')
  })
})

describe('the gate and the panel', () => {
  const walk = aWalk({ id: 'walk-1', kind: 'process-walk', talkNote: `${secret} groep` })
  const link = aLink({ title: `${secret} schakel`, talkNote: `${secret} praat` })
  const wheels = [1, 2, 3].map(() => aParticipant({ groups: { 'wheelchair-manual': true }, adjustmentNote: `${secret} nodig` }))
  const blind = aParticipant({ groups: { blind: true } })
  const others = [aParticipant({ groups: { deaf: true } }), aParticipant({ groups: { 'older-person': true } })]
  const scoreOf = (person: Participant, level: 'blocks' | 'good' = 'blocks') => aScore({ link: link.id, participant: person.id, level, words: `${secret} woorden`, helperNote: `${secret} helper` })
  const people = [...wheels, blind, ...others]
  const scores = people.map((person) => scoreOf(person))
  const made = aFinding({ walk: 'walk-1', link: link.id, title: 'Rand', level: null, levels: { 'wheelchair-manual': 'needs-help', blind: 'blocks' }, voices: { [scores[0]!.id]: true, [scores[3]!.id]: true } })
  const panel = aContent({ walks: [walk], links: [link], participants: people, scores, findings: [made], attachments: [anAttachment({ ownerKind: 'score', owner: scores[0]!.id, sha256: 'scored', cleared: true })] })

  it('lets nothing of participants, scores and links through', () => {
    const said = JSON.stringify(throughGate(panel).open)
    expect(said).not.toContain(secret)
    expect(said).not.toContain('scored')
    for (const { id } of [...people, ...scores, link]) expect(said).not.toContain(id)
  })
  it('counts them as held back', () => expect(throughGate(panel).heldBack).toMatchObject({ participants: 6, scores: 6, words: 12, photos: 1, notes: 5 }))
  it('names the group of three, and gives the worst of all as the headline', () => expect(throughGate(panel).open.findings[0]).toMatchObject({ levels: { 'wheelchair-manual': 'needs-help' }, level: 'blocks' }))
  it('names none where two are heard', () => {
    const two = { ...panel, participants: people.map((person) => (person === wheels[0] ? { ...person, consentScore: false } : person)) }
    expect(throughGate(two).open.findings[0]).toMatchObject({ levels: {}, level: 'blocks' })
  })
  it('leaves what an officer found as it was', () => {
    const officer = aFinding({ walk: 'walk-1', levels: { blind: 'blocks' } })
    expect(throughGate({ ...panel, findings: [officer] }).open.findings[0]!.levels).toEqual({ blind: 'blocks' })
  })
  it('gives the title that a participant wrote only where that person agreed', () => {
    const pinned = aFinding({ walk: 'walk-1', participant: blind.id, title: 'Zuil zwijgt', levels: { blind: 'blocks' } })
    const photo = anAttachment({ owner: pinned.id, sha256: 'pinned', cleared: true })
    const with_ = (fields: Partial<Participant>) => throughGate({ ...panel, findings: [pinned], attachments: [photo], participants: people.map((person) => (person === blind ? { ...person, ...fields } : person)) })
    expect(with_({}).open.findings[0]).toMatchObject({ title: 'Zuil zwijgt', levels: {}, clearedPhotos: ['pinned'] })
    expect(with_({ consentVoice: null }).open.findings[0]!.title).toBe('')
    const without = with_({ consentPhoto: false })
    expect([without.open.findings[0]!.clearedPhotos, without.heldBack.photos]).toEqual([[], 1])
    expect(with_({ consentScore: false }).open.findings).toEqual([])
    expect(with_({ consentScore: false }).heldBack.photos).toBe(1)
  })
  it('a document has words only of who agreed, and their pictures and recordings', () => {
    const attachments = [anAttachment({ ownerKind: 'score', owner: scores[0]!.id }), anAttachment({ ownerKind: 'score', owner: scores[1]!.id, kind: 'voice' }), anAttachment({ ownerKind: 'score', owner: 'gone' }), anAttachment({ ownerKind: 'place', owner: 'p' })]
    const refusing = people.map((person) => ({ ...person, consentPhoto: false, consentVoice: null }))
    expect(leavingContent({ ...panel, attachments }).attachments.map(({ id }) => id)).toEqual([attachments[0]!.id, attachments[1]!.id, attachments[3]!.id])
    const left = leavingContent({ ...panel, attachments, participants: refusing })
    expect(left.attachments.map(({ id }) => id)).toEqual([attachments[3]!.id])
    expect(JSON.stringify(left.scores)).not.toContain(secret)
    expect(JSON.stringify(leavingContent(panel).scores)).toContain(secret)
  })
})
