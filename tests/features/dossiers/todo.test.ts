import { describe, expect, it } from 'vitest'
import { asAdvice } from '@/domain/advice'
import { asAttachment } from '@/domain/attachment'
import { asDossier } from '@/domain/dossier'
import type { DossierContent } from '@/domain/dossierContent'
import { asFinding } from '@/domain/finding'
import { dueProblem } from '@/features/dossiers/dossierDates'
import { jobsOf } from '@/features/dossiers/todo'

const row = (id: string) => ({ id, dossier: 'd', stamps: {} })
const whole = { title: 'Drempel', level: 'blocks', levels: { blind: 'blocks' }, address: 'Korenmarkt 1' } as const

describe('what is still to complete', () => {
  const content: DossierContent = {
    dossier: asDossier(row('d')), places: [], walks: [], answers: [], followUps: [], links: [], removedLinks: [], participants: [], scores: [], samplePages: [], pageOutcomes: [], toolReports: [],
    findings: [{ ...asFinding(row('f1')), ...whole, number: 1 }, { ...asFinding(row('f2')), ...whole, address: '', number: 2 }],
    attachments: [{ ...asAttachment(row('p1')), owner: 'f1' }, { ...asAttachment(row('v1')), kind: 'voice', owner: 'w1', ownerKind: 'walk' }, { ...asAttachment(row('p2')), owner: 'f1', alt: 'Een drempel' }],
    advices: [{ ...asAdvice(row('a1')), number: 3, what: 'Verlaag de drempel' }],
  }

  it('leads each job to the page where it is done', () => {
    expect(jobsOf(content).map(({ kind, to }) => [kind, to])).toEqual([
      ['finding', '/d/d/findings/f2'], ['photo', '/d/d/photos/p1'], ['voice', '/d/d/walks/w1'], ['advice', '/d/d/advices/a1'],
    ])
  })

  it('names the finding that a photo belongs to, and nothing for a recording of a walk', () => {
    const jobs = jobsOf(content)
    expect(jobs.find((job) => job.id === 'p1')).toMatchObject({ number: '1' })
    expect(jobs.find((job) => job.id === 'v1')).toMatchObject({ number: null })
    expect(jobs.find((job) => job.id === 'f2')).toMatchObject({ gaps: ['where'] })
  })
})

describe('the days of a dossier', () => {
  it('clash only when both are there and the advice is due before the start', () => {
    expect(dueProblem('2026-11-20', '2026-11-01')).toBe(true)
    expect(dueProblem('2026-11-20', '2026-11-20')).toBe(false)
    expect(dueProblem('', '2026-11-01')).toBe(false)
    expect(dueProblem('2026-11-20', '')).toBe(false)
  })
})
