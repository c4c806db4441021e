import type { Participant } from '@/domain/participant'
import type { Translate } from '@/locales'

/** A participant in words: "Blauw A". */
export function pseudonymOf({ colour, letter }: Pick<Participant, 'colour' | 'letter'>, t: Translate): string {
  return `${t(`colour.${colour}`)} ${letter}`
}
