/** How many project leaders were trained, by year: one of the three numbers that a city counts. */
import type { Training } from './library'

/** One year: how many project leaders, on how many trainings. */
export interface TrainingYear {
  readonly year: string
  readonly people: number
  readonly trainings: number
}

/** The years in which somebody was trained, the latest first. A training without a day counts in no year. */
export function trainingYears(trainings: readonly Training[]): readonly TrainingYear[] {
  const years = new Map<string, TrainingYear>()
  for (const { heldOn, people } of trainings) {
    const year = heldOn?.slice(0, 4)
    if (!year) continue
    const before = years.get(year) ?? { year, people: 0, trainings: 0 }
    years.set(year, { year, people: before.people + people, trainings: before.trainings + 1 })
  }
  return [...years.values()].sort((a, b) => (a.year < b.year ? 1 : -1))
}

/** Most people that one training has: beyond it is a slip of the finger. */
export const mostPeople = 500

/** Why a typed number of people cannot be. */
export type PeopleProblem = 'empty' | 'not-whole' | 'none' | 'too-many'

/** Reads how many people took part: a whole number, at least one. */
export function parsePeople(text: string): { readonly ok: true; readonly people: number } | { readonly ok: false; readonly problem: PeopleProblem } {
  const cleaned = text.trim()
  if (cleaned === '') return { ok: false, problem: 'empty' }
  if (!/^-?\d{1,9}$/.test(cleaned)) return { ok: false, problem: 'not-whole' }
  const people = Number(cleaned)
  if (people < 1) return { ok: false, problem: 'none' }
  return people > mostPeople ? { ok: false, problem: 'too-many' } : { ok: true, people }
}
