/** Criteria and answers to test with; what a test does not name does not matter to it. */
import { asAnswer, type Answer } from '@/domain/answer'
import type { Criterion } from '@/domain/criterion'

/** A kerb at a crossing, with all four zones. */
export function aCriterion(named: Partial<Criterion> = {}): Criterion {
  return {
    id: 'kerb', revision: 2, theme: 'streets', stage: 'cross', title: 'Stoeprand', question: 'Hoe hoog is de stoeprand?', howTo: 'Meet.',
    answer: { kind: 'measure', unit: 'cm', limits: { thresholds: { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 6, beyond: 'blocks' }, goodStatus: 'guideline', gradesStatus: 'city-agreement' } },
    requirement: 'Hoogstens 2 cm.', sources: [{ document: 'Vademecum', status: 'guideline' }], status: 'guideline', groups: ['wheelchair-manual', 'walking-aid'],
    why: 'Voor wie rolt, is een hoge rand het einde van de weg.', remedy: 'Verlaag de stoeprand.', tags: [], ...named,
  }
}

/** An answer of 7 cm to that question. */
export function anAnswer(named: Partial<Answer> = {}): Answer {
  return {
    ...asAnswer({ id: 'answer-1', dossier: 'dossier-1', stamps: {} }),
    walk: 'walk-1', place: 'place-1', checklist: 'streets-core', criterion: 'kerb', revision: 2, question: 'Hoe hoog is de stoeprand?',
    outcome: 'value', value: 7, unit: 'cm', answeredAt: '2026-11-21T14:32:00.000Z', ...named,
  }
}
