import { describe, expect, it } from 'vitest'
import type { Training } from '@/domain/library'
import { parsePeople, trainingYears } from '@/domain/trainingYear'

const training = (heldOn: string | null, people: number): Training => ({ id: `${heldOn}${people}`, dossier: '', createdAt: '', deletedAt: null, heldOn, people, note: '' })

describe('how many project leaders were trained', () => {
  it('is counted by year, the latest first; a training without a day in none', () => {
    expect(trainingYears([training('2026-01-09', 12), training('2025-12-31', 5), training('2026-11-26', 29), training(null, 4)])).toEqual([{ year: '2026', people: 41, trainings: 2 }, { year: '2025', people: 5, trainings: 1 }])
    expect(trainingYears([])).toEqual([])
  })
  it.each([['12', 12], [' 1 ', 1], ['500', 500], ['007', 7]])('reads "%s" as %i', (typed, people) => expect(parsePeople(typed)).toEqual({ ok: true, people }))
  it.each([['', 'empty'], ['0', 'none'], ['-3', 'none'], ['2,5', 'not-whole'], ['tien', 'not-whole'], ['501', 'too-many'], ['9999', 'too-many'], ['99999999999', 'not-whole']])('refuses "%s": %s', (typed, problem) => expect(parsePeople(typed)).toEqual({ ok: false, problem }))
})
