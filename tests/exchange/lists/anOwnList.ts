import { asOwnChecklist, asOwnCriterion, emptyLibrary, libraryId, type Library, type OwnChecklist, type OwnCriterion } from '@/domain/library'

const created = '2027-02-03T09:00:00.000Z'

/** An own question, with all that a test does not care for filled in. */
export function anOwnQuestion(id: string, more: Partial<OwnCriterion> = {}): OwnCriterion {
  return {
    ...asOwnCriterion({ id, dossier: libraryId, stamps: {} }), createdAt: created, theme: 'streets', stage: 'wait', title: 'Schuilen', question: 'Kun je droog schuilen?', howTo: 'Ga eronder staan.',
    answer: { kind: 'measure', unit: 'cm', limits: { thresholds: { kind: 'at-least', good: 150, inconvenient: 120, needsHelp: 90, beyond: 'blocks' }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' } },
    requirement: 'Minstens 150 cm diep.', groups: { 'wheelchair-electric': true }, why: 'Een rolstoel is niet droog onder een smal dak.', remedy: 'Plaats een dieper dak.', tags: ['halte'],
    texts: { en: { title: 'Shelter', question: 'Can you shelter in the dry?', howTo: 'Stand under it.', requirement: 'At least 150 cm deep.', why: 'A wheelchair stays wet under a narrow roof.', remedy: 'Put up a deeper roof.' } }, ...more,
  }
}

/** An own list of one question of the catalogue and own ones. */
export function anOwnList(id: string, criteria: readonly string[], more: Partial<OwnChecklist> = {}): OwnChecklist {
  return {
    ...asOwnChecklist({ id, dossier: libraryId, stamps: {} }), createdAt: created, code: 'halte-winter', title: 'Halte in de winter', purpose: 'Voor een halte als het vriest.', theme: 'streets', version: '2027-02', criteria,
    texts: { en: { title: 'Stop in winter', purpose: 'For a stop when it freezes.' } }, ...more,
  }
}

/** A library of some records. */
export const aLibrary = (more: Partial<Library>): Library => ({ ...emptyLibrary, ...more })
