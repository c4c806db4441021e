/** One finding in full, and the lists of findings that no advice answers. */
import type { Finding } from '@/domain/finding'
import { isFromPanel } from '@/domain/leavingContent'
import { isLevel, type AnyLevel } from '@/domain/level'
import type { UserGroup } from '@/domain/userGroup'
import { pageTitleOf } from '../../audit/auditWords'
import { rankOf, titleOfFinding, worstFirst, type Context } from '../context'
import { own, text, type DocumentNode, type Inlines } from '../model'
import { normInWords } from '../words'
import { voiceQuotes } from './quotes'

/** Everything of one finding, under a heading of the given level. `quoted` where the voices behind it stand above it already. */
export function findingNodes(finding: Finding, context: Context, level: 3 | 4, quoted = false): readonly DocumentNode[] {
  const { t, findingNumber } = context
  const nodes: DocumentNode[] = [{ kind: 'heading', level, own: true, text: t('document.finding.heading', { number: findingNumber(finding.id), title: titleOfFinding(finding, t) }) }]
  if (finding.danger) nodes.push({ kind: 'note', tone: 'danger', title: t('document.finding.danger'), inlines: [text(t('document.finding.danger.text'))] })
  nodes.push(...forWhom([finding], context))
  if (finding.words.trim() !== '' && finding.title.trim() !== '') nodes.push(finding.participant === null ? { kind: 'paragraph', inlines: [own(finding.words.trim())] } : { kind: 'quote', text: finding.words.trim(), source: t('document.quote.panel') })
  if (!quoted) nodes.push(...voiceQuotes([finding], context))
  for (const voice of context.voicesOf(finding.id)) {
    if (voice.transcript.trim() !== '') nodes.push({ kind: 'quote', text: voice.transcript.trim(), source: t('document.finding.voice') })
  }
  nodes.push(...photos(finding, context), { kind: 'definitions', items: facts(finding, context) })
  return nodes
}

/** The worst level per group over some findings, as lines: "Blokkeert: manuele rolstoel, rollator". */
export function forWhom(findings: readonly Finding[], context: Context): readonly DocumentNode[] {
  const { t, headline } = context
  const worst = new Map<UserGroup, AnyLevel>()
  for (const finding of findings) {
    for (const [group, given] of Object.entries(finding.levels) as [UserGroup, AnyLevel][]) {
      const present = worst.get(group)
      if (present === undefined || rankOf(given) > rankOf(present)) worst.set(group, given)
    }
  }
  const lines = new Map<AnyLevel, string[]>()
  for (const [group, level] of worst) lines.set(level, [...(lines.get(level) ?? []), t(`group.${group}`)])
  if (lines.size === 0) {
    const level = findings.map(context.headline).sort((a, b) => rankOf(b) - rankOf(a))[0] ?? 'not-checked'
    return isLevel(level) || level !== 'not-checked' ? [{ kind: 'levelLine', level, word: t(`level.${level}`), text: t(findings.some(isFromPanel) ? 'document.finding.smallerGroup' : 'document.finding.noGroups') }] : []
  }
  // The panel said worse than the groups that may be named: somebody of a smaller one did.
  const unnamed = findings.filter(isFromPanel).map(headline).filter((level) => isLevel(level) && level !== 'good').sort((a, b) => rankOf(b) - rankOf(a))[0]
  const worstNamed = Math.max(...[...lines.keys()].map(rankOf))
  if (unnamed !== undefined && rankOf(unnamed) > worstNamed) lines.set(unnamed, [t('document.finding.smallerGroup')])
  return [...lines].sort(([a], [b]) => rankOf(b) - rankOf(a)).map(([level, groups]): DocumentNode => ({ kind: 'levelLine', level, word: t(`level.${level}`), text: groups.sort().join(' · ') }))
}

function facts(finding: Finding, context: Context): readonly { readonly term: string; readonly value: Inlines }[] {
  const { t, whereOf, day, measure, locale, content } = context
  const items: { term: string; value: Inlines }[] = []
  const where = whereOf(finding)
  const pages = content.samplePages.filter(({ id }) => finding.pages[id]).map((page) => pageTitleOf(page, t))
  if (where !== '' || pages.length === 0) items.push({ term: t('document.finding.where'), value: where === '' ? [text(t('document.where.none'))] : [own(where)] })
  if (pages.length > 0) items.push({ term: t('document.audit.pages'), value: [own(pages.join(', '))] })
  if (finding.selector.trim() !== '') items.push({ term: t('document.audit.selector'), value: [own(shortSelector(finding.selector))] })
  const found = context.criterion(finding.criterion)
  const figures: string[] = []
  if (finding.measuredValue !== null) figures.push(t('document.finding.measured', { value: measure(finding.measuredValue, finding.measuredUnit) }))
  const norm = found && normInWords(found.criterion.answer, locale, t)
  if (norm) figures.push(t('document.finding.norm', { norm }))
  if (figures.length > 0) items.push({ term: t('document.finding.figure'), value: [{ kind: 'text', text: figures.join(' '), strong: true }] })
  if (found) {
    items.push({ term: t('document.finding.rule'), value: [text(found.text.requirement)] })
    const source = found.criterion.sources[0]
    if (source) {
      const said = source.clause ? `${source.document}, ${source.clause}` : source.document
      items.push({ term: t('document.finding.source'), value: [text(`${said} `), { kind: 'source', status: found.criterion.status, word: t(`source.${found.criterion.status}`) }] })
    }
  }
  if (finding.suggestion.trim() !== '') items.push({ term: t('document.finding.suggestion'), value: [own(finding.suggestion.trim())] })
  if (finding.observedAt !== '') items.push({ term: t('document.finding.seenOn'), value: [text(day(finding.observedAt.slice(0, 10)))] })
  return items
}

/** The end of a selector says most: that is where the element is. */
function shortSelector(selector: string): string {
  const line = selector.trim().replace(/\s+/g, ' ')
  return line.length > 80 ? `…${line.slice(-79)}` : line
}

function photos(finding: Finding, { photosOf, t, findingNumber }: Context): readonly DocumentNode[] {
  return photosOf(finding.id).map((photo): DocumentNode => {
    const alt = photo.alt.trim()
    const caption = t('document.photo.caption', { number: findingNumber(finding.id) })
    return {
      kind: 'figure', alt: alt === '' ? t('document.photo.undescribed') : alt, caption: `${caption}. ${alt === '' ? t('document.photo.undescribed') : alt}`, missing: t('document.photo.missing'),
      picture: { kind: 'photo', sha256: photo.sha256, mediaType: photo.mediaType, width: photo.width, height: photo.height },
    }
  })
}

/** Barriers that no advice answers, the worst first. */
export function looseFindings(context: Context): readonly DocumentNode[] {
  const { content, t } = context
  const answered = new Set(content.advices.flatMap((advice) => Object.keys(advice.findings)))
  const loose = content.findings.filter((finding) => finding.kind === 'barrier' && !answered.has(finding.id))
  if (loose.length === 0) return []
  return [
    { kind: 'pageBreak' }, { kind: 'heading', level: 2, text: t('document.loose.title') }, { kind: 'paragraph', inlines: [text(t('document.loose.intro'))] },
    ...worstFirst(loose, context).flatMap((finding) => findingNodes(finding, context, 3)),
  ]
}

/** What others should copy. */
export function goodExamples(context: Context): readonly DocumentNode[] {
  const { content, t } = context
  const good = content.findings.filter((finding) => finding.kind === 'good-practice')
  if (good.length === 0) return []
  return [{ kind: 'heading', level: 2, text: t('document.good.title') }, { kind: 'paragraph', inlines: [text(t('document.good.intro'))] }, ...good.flatMap((finding) => findingNodes(finding, context, 3))]
}
