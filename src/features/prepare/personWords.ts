import type { Participant } from '@/domain/participant'
import type { Translate } from '@/locales'

/** How a participant is called: "Blauw A". */
export function personName(participant: Pick<Participant, 'colour' | 'letter'>, t: Translate): string {
  return `${t(`colour.${participant.colour}`)} ${participant.letter}`
}
