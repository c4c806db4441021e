import { describe, expect, it } from 'vitest'
import { throughGate, withoutContacts } from '@/domain/privacy'
import { aContent, aDossier, aFinding, anAdvice, anAttachment, aPlace, aWalk } from './builders'

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
  it('counts what it held back', () => expect(throughGate(content).heldBack).toEqual({ words: 2, suggestions: 1, voices: 1, photos: 1, officers: 1, notes: 2 }))
  it('takes contacts out of titles and addresses', () => {
    expect(withoutContacts('Vraag an@stad.gent of bel 09 210 10 10')).toBe('Vraag … of bel …')
    expect(withoutContacts('Stoeprand van 7 cm, Woodrow Wilsonplein 1, 9000 Gent')).toBe('Stoeprand van 7 cm, Woodrow Wilsonplein 1, 9000 Gent')
  })
})
