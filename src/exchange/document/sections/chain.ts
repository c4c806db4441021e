/** The chain of each walk with a route, as it may leave: drawn, in a table, in words, beside the norm, and beside the walk before it. */
import type { Chain } from '@/domain/chain'
import { compareChains } from '@/domain/chainCompare'
import { leavingChain, type LeavingChain, type LeavingRow } from '@/domain/leavingChain'
import { isLevel, severityOf } from '@/domain/level'
import { normAndExperience } from '@/domain/normExperience'
import type { UserGroup } from '@/domain/userGroup'
import { chainAlt, chainSketches } from '../../chain/chainSketch'
import { chainWords, rowName, weakestWords } from '../../chain/chainWords'
import type { Context } from '../context'
import { own, strong, text, type DocumentNode, type Inlines, type TableRow } from '../model'
import { quotesOf, type QuotedWords } from './quotes'

/** Groups side by side in one table; more become a second one. */
const columnsShown = 4

/** The section. Empty where no walk has links. */
export function chainSection(context: Context): readonly DocumentNode[] {
  const chains = context.chains.filter(({ links }) => links.length > 0)
  if (chains.length === 0) return []
  return [{ kind: 'pageBreak' }, { kind: 'heading', level: 2, text: context.t('document.chain.title') }, { kind: 'paragraph', inlines: [text(context.t('document.chain.intro'))] }, ...chains.flatMap((chain) => walkNodes(chain, context))]
}

function walkNodes(chain: Chain, context: Context): readonly DocumentNode[] {
  const { t, day } = context
  const leaving = leavingChain(chain)
  const { headline, lead, groups, notHeard } = chainWords(leaving, t)
  const title = chain.walk.title.trim() || t(`walkKind.${chain.walk.kind}`)
  const nodes: DocumentNode[] = [
    { kind: 'heading', level: 3, own: true, text: chain.walk.date === null ? title : t('document.chain.walk', { title, date: day(chain.walk.date) }) },
    { kind: 'paragraph', inlines: [strong(`${headline}.`), text(` ${lead.join(' ')} ${t('document.chain.heard', { n: leaving.participants })}`)] },
  ]
  if (leaving.rows.length > 0) {
    const alt = chainAlt(leaving.rows, leaving.links, t)
    nodes.push(...chainSketches(leaving.rows, leaving.links, t).map((sketch): DocumentNode => ({ kind: 'figure', picture: { kind: 'sketch', sketch }, alt: `${alt} ${t('document.chain.alt')}`, caption: t('document.chain.caption'), missing: '' })))
    nodes.push(...tables(leaving, walkWords(chain, context), context), { kind: 'heading', level: 4, text: t('document.chain.words') })
    nodes.push({ kind: 'list', ordered: false, items: groups.map(({ level, sentences }): Inlines => [context.level(level), text('. '), own(sentences.join(' '))]) })
    nodes.push(...besideNorm(chain, context), ...disagreement(chain, leaving, context))
  }
  nodes.push(...said(chain, context), ...whoWasNot(chain, notHeard, context), ...beforeAndAfter(chain, leaving, context))
  return nodes
}

/** The walk as a caption names it, so that tables of two walks are told apart. */
function walkWords({ walk }: Chain, { day }: Context): string {
  return walk.date === null ? walk.title.trim() : day(walk.date)
}

const linkTitle = (leaving: Pick<LeavingChain, 'links'>, i: number, t: Context['t']): string => `${i + 1}. ${leaving.links[i]!.title.trim() || t('chain.link', { number: i + 1 })}`

/** The drawing's content with header cells: links down, groups across. */
function tables(leaving: LeavingChain, walk: string, { t, level }: Context): readonly DocumentNode[] {
  const parts = Array.from({ length: Math.ceil(leaving.rows.length / columnsShown) }, (_, i) => leaving.rows.slice(i * columnsShown, (i + 1) * columnsShown))
  return parts.map((rows, part): DocumentNode => ({
    kind: 'table', caption: (parts.length > 1 ? `${part + 1}. ` : '') + (rows.some(({ cells }) => cells.some(({ spread }) => spread)) ? `${t('document.chain.table', { walk })}. * ${t('document.chain.spread')}` : t('document.chain.table', { walk })),
    columns: [{ text: t('document.chain.link'), share: 1.8 }, ...rows.map(({ who, participants }) => ({ text: t('document.chain.group', { group: rowName(who, t), n: participants }), share: 2 }))],
    rows: [
      ...leaving.links.map((_, i): TableRow => ({ header: [own(linkTitle(leaving, i, t))], cells: rows.map(({ cells }) => [level(cells[i]!.level), ...(cells[i]!.spread ? [text('\u00a0*')] : [])]) })),
      { header: [text(t('document.chain.route'))], cells: rows.map(({ route }) => { const at = weakestWords(route, leaving.links, t); return [level(route.level), ...(at === '' ? [] : [text(`: ${at}`)])] }) },
    ],
  }))
}

/** Where the rule and the panel both say something. What the panel said is the worst of anybody of three or more. */
function besideNorm(chain: Chain, context: Context): readonly DocumentNode[] {
  const { t, level } = context
  const rows = normAndExperience(chain).map((one, i) => ({ ...one, i })).filter(({ norm, experience }) => norm !== 'not-measured' && experience !== null)
  if (rows.length === 0) return []
  return [{ kind: 'heading', level: 4, text: t('chain.norm.title') }, {
    kind: 'table', caption: t('document.chain.norm.table', { walk: walkWords(chain, context) }),
    columns: [{ text: t('document.chain.link'), share: 2.2 }, { text: t('chain.norm.rule'), share: 1.5 }, { text: t('chain.norm.people'), share: 2.2 }, { text: t('document.chain.norm.together'), share: 3 }],
    rows: rows.map(({ i, norm, experience, contrast }): TableRow => ({ header: [own(linkTitle(chain, i, t))], cells: [[text(t(`chain.norm.${norm}`))], [level(experience!)], [text(t(`chain.contrast.${contrast}`))]] })),
  }]
}

/** Links where people of one row say different things, with the words of who agreed. Only rows that may be named. */
function disagreement(chain: Chain, leaving: LeavingChain, context: Context): readonly DocumentNode[] {
  const { t } = context
  const nodes: DocumentNode[] = []
  for (const row of leaving.rows) {
    const { who } = row
    if (who.kind !== 'group') continue
    const own_ = chain.rows.find(({ group }) => group === who.group)
    for (const [i, cell] of row.cells.entries()) {
      if (!cell.spread) continue
      const voices = own_?.cells[i]?.voices ?? []
      const levels = [...new Set(voices.map(({ level }) => level).filter(isLevel))].sort((a, b) => severityOf(a) - severityOf(b))
      const items = levels.flatMap((one) => quotesOf(voices.filter(({ level }) => level === one), context).own.map((quote): Inlines => [context.level(one), ...quoted(quote)]))
      nodes.push({ kind: 'paragraph', inlines: [strong(`${linkTitle(leaving, i, t)}, ${rowName(who, t).toLowerCase()}: `), ...levels.flatMap((one, n): Inlines => [...(n === 0 ? [] : [text(' · ')]), context.level(one)])] })
      if (items.length > 0) nodes.push({ kind: 'list', ordered: false, items })
    }
  }
  return nodes.length === 0 ? [] : [{ kind: 'heading', level: 4, text: t('document.chain.disagree') }, ...nodes]
}

/** Words in their marks, and how they came here. */
function quoted({ words, how }: QuotedWords): Inlines {
  return [own(` “${words}”`), ...(how === '' ? [] : [text(` (${how})`)])]
}

/** What people said at each link, apart from that what helpers saw, and the photos that they took. */
function said(chain: Chain, context: Context): readonly DocumentNode[] {
  const { t, photosOf } = context
  const nodes = chain.summaries.flatMap(({ voices }, i): readonly DocumentNode[] => {
    const { own: words, helpers } = quotesOf(voices, context)
    const title = linkTitle(chain, i, t)
    // By their names in the file, as the order in which people walked tells who is who.
    const photos = voices.flatMap(({ score }) => photosOf(score.id)).sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)).map((photo): DocumentNode => {
      const alt = photo.alt.trim() || t('document.photo.undescribed')
      return { kind: 'figure', alt, caption: `${title}. ${alt}`, missing: t('document.photo.missing'), picture: { kind: 'photo', sha256: photo.sha256, mediaType: photo.mediaType, width: photo.width, height: photo.height } }
    })
    if (words.length + helpers.length + photos.length === 0) return []
    return [
      { kind: 'paragraph', inlines: [strong(title)] }, ...(words.length === 0 ? [] : [{ kind: 'list', ordered: false, items: words.map(quoted) } as const]),
      ...(helpers.length === 0 ? [] : [{ kind: 'paragraph', style: 'small', inlines: [text(`${t('document.quote.helperSaw')}:`), ...helpers.flatMap(quoted)] } as const]), ...photos,
    ]
  })
  return nodes.length === 0 ? [] : [{ kind: 'heading', level: 4, text: t('document.quotes.title') }, { kind: 'paragraph', inlines: [text(t('document.quotes.who'))] }, ...nodes]
}

function whoWasNot(chain: Chain, { line, why }: ReturnType<typeof chainWords>['notHeard'], { t }: Context): readonly DocumentNode[] {
  const left = chain.leftOut.length === 0 ? [] : [{ kind: 'paragraph', inlines: [text(t('chain.leftOut', { n: chain.leftOut.length }))] } as const]
  return line === null && left.length === 0 ? [] : [{ kind: 'heading', level: 4, text: t('document.chain.notHeard') }, ...(line === null ? [] : [{ kind: 'paragraph', inlines: [text(`${line}. ${why}`)] } as const]), ...left]
}

/** The walk that this one repeats, link by link, for the groups that may be named in both. */
function beforeAndAfter(chain: Chain, leaving: LeavingChain, context: Context): readonly DocumentNode[] {
  const { t, chains, level, day } = context
  const before = chains.find(({ walk }) => walk.id === chain.walk.copiedFrom)
  if (!before) return []
  const groupsIn = (rows: readonly LeavingRow[]): readonly UserGroup[] => rows.flatMap(({ who }) => (who.kind === 'group' ? [who.group] : []))
  const earlier = groupsIn(leavingChain(before).rows)
  const groups = groupsIn(leaving.rows).filter((group) => earlier.includes(group)).slice(0, columnsShown - 1)
  const heading: DocumentNode = { kind: 'heading', level: 4, text: t('document.chain.compare', { date: before.walk.date === null ? before.walk.title : day(before.walk.date) }) }
  if (groups.length === 0) return [heading, { kind: 'paragraph', inlines: [text(t('document.chain.compare.none'))] }]
  const { pairs, routes } = compareChains(before, chain)
  const cell = (shift: (typeof routes)[number] | undefined): Inlines => (shift === undefined ? [text('–')] : shift.before === shift.after ? [text(`${t(`chain.shift.${shift.shift}`)}: `), level(shift.after)] : [strong(t(`chain.shift.${shift.shift}`)), text(`. ${t('chain.shift.before')} `), level(shift.before), text(` ${t('chain.shift.after')} `), level(shift.after)])
  const rows = pairs.map(({ before: old, after, groups: shifts }): TableRow => {
    const number = after ? chain.links.findIndex(({ id }) => id === after.id) : -1
    const title = after ? linkTitle(chain, number, t) : old!.title.trim()
    const note = after === null ? t('chain.compare.gone') : old === null ? t('chain.compare.new') : ''
    return { header: [own(title)], cells: groups.map((group) => (note === '' ? cell(shifts.find((one) => one.group === group)) : [text(note)])) }
  })
  rows.push({ header: [text(t('chain.compare.route'))], cells: groups.map((group) => cell(routes.find((one) => one.group === group))) })
  return [heading, { kind: 'table', caption: t('document.chain.compare.table', { walk: walkWords(chain, context) }), columns: [{ text: t('document.chain.link'), share: 2 }, ...groups.map((group) => ({ text: t(`group.${group}`), share: 3 }))], rows }]
}
