/** Which questions fall away where a thing is not there, by the number that they have on paper. */
import type { Catalogue } from '@/catalogue'
import type { Criterion } from '@/domain/criterion'
import { isPresence, type Presence } from '@/domain/presence'

/** A thing to look for first, under a letter. */
export interface Skip {
  readonly letter: string
  readonly presence: Presence
  /** Numbers of its questions, rising. */
  readonly numbers: readonly number[]
}

/** Every presence on which an asked question hangs, by the catalogue or by a condition of an own question; in the order of the questions. */
export function skipsOf(catalogue: Catalogue, asked: readonly Criterion[]): readonly Skip[] {
  const found = new Map<string, { presence: Presence; numbers: number[] }>()
  const add = (presence: Presence | undefined, number: number): void => {
    if (!presence) return
    const one = found.get(presence.id) ?? { presence, numbers: [] }
    if (!one.numbers.includes(number)) one.numbers.push(number)
    found.set(presence.id, one)
  }
  asked.forEach(({ id }, i) => {
    for (const { question } of catalogue.conditionsOf(id)) if (isPresence(question)) add(catalogue.presences.find((presence) => presence.id === question), i + 1)
  })
  return [...found.values()].map((one, i) => ({ letter: String.fromCharCode(65 + i), ...one }))
}
