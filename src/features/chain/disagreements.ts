/** Where people of one group gave different levels: both stand, side by side. */
import type { Cell, Chain } from '@/domain/chain'
import { knownLevels } from '@/domain/chain'
import { severityOf } from '@/domain/level'
import type { UserGroup } from '@/domain/userGroup'

/** One group at one link, with the voices that differ. */
export interface Disagreement {
  readonly group: UserGroup
  readonly cell: Cell
}

/** The widest apart first; then those with words; then in the order of the route. */
export function disagreements(chain: Pick<Chain, 'rows' | 'links'>): readonly Disagreement[] {
  const found = chain.rows.flatMap(({ group, cells }) => cells.filter(({ spread }) => spread).map((cell) => ({ group, cell })))
  return found.sort((a, b) => width(b.cell) - width(a.cell) || spoken(b.cell) - spoken(a.cell) || chain.links.indexOf(a.cell.link) - chain.links.indexOf(b.cell.link))
}

function width({ voices }: Cell): number {
  const given = knownLevels(voices).map(severityOf)
  return Math.max(...given) - Math.min(...given)
}

function spoken({ voices }: Cell): number {
  return voices.filter(({ score }) => score.words.trim() !== '').length
}
