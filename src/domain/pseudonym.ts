/** Colour and letter instead of a name. Apart from the participant: only who prepares a walk needs it. */
import type { Id } from './ids'
import { participantColours, type Participant, type ParticipantColour } from './participant'

/** Participants whose pseudonym another one on the same walk has too; allowed on two devices that planned apart, but to be mended. */
export function pseudonymsTwice(participants: readonly Pick<Participant, 'id' | 'walk' | 'colour' | 'letter'>[]): ReadonlySet<Id> {
  const nameOf = ({ walk, colour, letter }: Pick<Participant, 'walk' | 'colour' | 'letter'>): string => `${walk} ${colour} ${letter.toUpperCase()}`
  const holders = new Map<string, Id[]>()
  for (const participant of participants) holders.set(nameOf(participant), [...(holders.get(nameOf(participant)) ?? []), participant.id])
  return new Set([...holders.values()].filter((ids) => ids.length > 1).flat())
}

/** A pseudonym that nobody on the walk has: each letter once while there are letters, colours in turn. */
export function freePseudonym(taken: readonly Pick<Participant, 'colour' | 'letter'>[]): { readonly colour: ParticipantColour; readonly letter: string } {
  const letters = new Set(taken.map(({ letter }) => letter.toUpperCase()))
  const pairs = new Set(taken.map(({ colour, letter }) => `${colour} ${letter.toUpperCase()}`))
  const alphabet = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))
  const letter = alphabet.find((candidate) => !letters.has(candidate))
  for (const [i, colour] of [...participantColours, ...participantColours].entries()) {
    if (i < taken.length % participantColours.length) continue
    const fits = letter ?? alphabet.find((candidate) => !pairs.has(`${colour} ${candidate}`))
    if (fits) return { colour, letter: fits }
  }
  return { colour: 'blue', letter: 'A' }
}
