/** Words of a link that several parts of the result say the same way. */
import type { Cell, ChainRow } from '@/domain/chain'
import type { Link } from '@/domain/link'
import { capital } from '@/exchange/chain/chainWords'
import type { Translate } from '@/locales'
import { pseudonymOf } from '@/ui/pseudonym'

/** "Schakel 4: Balie". */
export function linkTitle(link: Pick<Link, 'title'>, number: number, t: Translate): string {
  const title = link.title.trim()
  return capital(title === '' ? t('chain.link', { number }) : t('chain.link.titled', { number, title }))
}

/** That one may skip a link, or go another way; empty where neither holds. */
export function aroundWords(link: Pick<Link, 'optional' | 'equalAlternative' | 'alternative'>, t: Translate): string {
  const way = link.alternative.trim()
  return [link.optional ? t('chain.around.optional') : '', link.equalAlternative ? (way === '' ? t('chain.around.alternative') : t('chain.around.alternative.named', { way })) : ''].filter(Boolean).join(' ')
}

/** The level of a cell in words, with what else there is to know: that not everybody agrees. */
export function cellWords(cell: Cell, t: Translate): string {
  return [t(`level.${cell.level}`), ...(cell.spread ? [t('chain.cell.spread')] : [])].join(', ')
}

/** Words of who had it worst in a cell: what a card shows under the level. Null where nobody said anything. */
export function worstQuote(cell: Cell, t: Translate): { readonly words: string; readonly by: string } | null {
  const voice = cell.voices.find(({ level, score }) => level === cell.level && score.words.trim() !== '') ?? cell.voices.find(({ score }) => score.words.trim() !== '')
  return voice ? { words: voice.score.words.trim(), by: pseudonymOf(voice.participant, t) } : null
}

/** What stands in the last column: the route's level, and where it comes from. */
export function routeWords(row: ChainRow, weakest: string, t: Translate): { readonly level: string; readonly at: string } {
  return { level: t(`level.${row.route.level}`), at: weakest !== '' ? capital(weakest) : row.heard === 0 ? t('chain.row.notHeard') : '' }
}
