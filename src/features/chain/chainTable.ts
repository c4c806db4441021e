/** The chain as rows of words: what the plain table shows and what is copied. */
import type { Chain } from '@/domain/chain'
import { weakestWords } from '@/exchange/chain/chainWords'
import type { Translate } from '@/locales'
import { cellWords, linkTitle, routeWords } from './linkWords'

/** A table of words. The first cell of every row is its header. */
export interface WordTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Groups down, links across, and the weakest link at the end; the worst per link in the last row. */
export function chainTable(chain: Chain, t: Translate): WordTable {
  return {
    head: [t('chain.sketch.group'), ...chain.links.map((link, i) => linkTitle(link, i + 1, t)), t('chain.matrix.weakest')],
    rows: [
      ...chain.rows.map((row) => {
        const { level, at } = routeWords(row, weakestWords(row.route, chain.links, t), t)
        return [t(`group.${row.group}`), ...row.cells.map((cell) => cellWords(cell, t)), at === '' ? level : `${level}: ${at.toLowerCase()}`]
      }),
      [t('chain.matrix.worst'), ...chain.summaries.map(({ level, groups }) => (groups.length === 0 ? t(`level.${level}`) : `${t(`level.${level}`)}, ${t('chain.matrix.groups', { n: groups.length })}`)), ''],
    ],
  }
}

/** As text with tabs, as a spreadsheet or a document takes it. */
export function tabbed({ head, rows }: WordTable): string {
  return [head, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n')
}

