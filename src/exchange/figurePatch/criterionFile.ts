/**
 * A criterion as it is written in `audits/criteria`: read as a value, and with other figures written into the same text. Only lines that change
 * are touched, so that a person can read the difference.
 */
import { limitsIn, type Criterion, type Limits, type Source, type Thresholds } from '@/domain/criterion'
import { isSameFigure } from '@/domain/figureState'
import { cityAgreement } from '@/domain/ownCriteria'
import type { PatchFigure } from './patch'

/** Why a decision cannot be written into a file. `old-differs`: the catalogue has other figures than those that somebody looked at. */
export type WriteProblem = 'other-revision' | 'old-differs' | 'other-kind' | 'not-written-so' | 'known'

/** The text with the decision in it, or why not. */
export type WrittenFigure = { readonly ok: true; readonly text: string; readonly criterion: Criterion } | { readonly ok: false; readonly problem: WriteProblem }

/** Words as the files have them: round quotes, single spaces. */
const tidy = (value: string): string => value.replaceAll('\\', '/').replaceAll("'", '’').replace(/\s+/g, ' ').trim()
const word = (value: string): string => `'${tidy(value)}'`

/** Thresholds as the files write them. */
export function thresholdsText(thresholds: Thresholds): string {
  const order = ['kind', 'good', 'from', 'to', 'inconvenient', 'needsHelp', 'inconvenientFrom', 'needsHelpFrom', 'beyond', 'aboveTo'] as const
  const values = thresholds as unknown as Readonly<Record<string, string | number | undefined>>
  return `{ ${order.filter((key) => values[key] !== undefined).map((key) => `${key}: ${typeof values[key] === 'number' ? values[key] : `'${values[key]}'`}`).join(', ')} }`
}

/**
 * Writes a decision into the text of a criterion. A correction raises the revision: old walks keep the figure of then. The figure of a law or guideline
 * that stays keeps its status; the limits between the levels become an agreement.
 */
export function writeFigure(text: string, criterion: Criterion, decided: PatchFigure, read: (text: string) => Criterion | undefined): WrittenFigure {
  const own = limitsIn(criterion.answer)
  const figure = { ...decided, new: { ...decided.new, requirement: tidy(decided.new.requirement) } }
  if (isSameFigure(criterion, figure.new) && (figure.decision === 'corrected' || isAgreed(criterion))) return { ok: false, problem: 'known' }
  if (figure.revision !== criterion.revision) return { ok: false, problem: 'other-revision' }
  if (!isSameFigure(criterion, figure.old)) return { ok: false, problem: 'old-differs' }
  const limits = figure.new.limits
  if ((limits === null) !== (own === undefined) || limits?.thresholds.kind !== own?.thresholds.kind) return { ok: false, problem: 'other-kind' }
  const keepsNorm = (criterion.status === 'law' || criterion.status === 'guideline') && figure.new.requirement === criterion.requirement && sameGood(own, limits)
  const agreement: Source = { document: cityAgreement, status: 'city-agreement', note: noteOf(figure) }

  let next = text
  const put = (pattern: RegExp, line: string): void => { next = next.replace(pattern, (whole: string, before: string) => (whole === '' ? whole : `${before}${line}`)) }
  if (limits) put(/(limits: )\{ thresholds: \{[^{}]*\}, goodStatus: '[a-z-]+', gradesStatus: '[a-z-]+' \}/, `{ thresholds: ${thresholdsText(limits.thresholds)}, goodStatus: '${keepsNorm ? own!.goodStatus : 'city-agreement'}', gradesStatus: 'city-agreement' }`)
  put(/(\n {2}requirement: )'[^'\n]*'/, word(figure.new.requirement))
  if (!keepsNorm) put(/(\n {2}status: )'[a-z-]+'/, "'city-agreement'")
  if (figure.decision === 'corrected') put(/(\n {2}revision: )\d+/, String(criterion.revision + 1))
  next = withSource(next, agreement)

  const written = read(next)
  const isThere = written && isSameFigure(written, figure.new) && written.status === (keepsNorm ? criterion.status : 'city-agreement') && written.sources.some(({ document }) => document === cityAgreement)
    && written.revision === criterion.revision + (figure.decision === 'corrected' ? 1 : 0)
  return isThere ? { ok: true, text: next, criterion: written } : { ok: false, problem: 'not-written-so' }
}

function isAgreed({ sources }: Criterion): boolean {
  return sources.some(({ document }) => document === cityAgreement)
}

function sameGood(a: Limits | undefined, b: Limits | null): boolean {
  if (!a || !b) return !a && !b
  const [one, two] = [a.thresholds, b.thresholds]
  return one.kind === 'between' ? two.kind === 'between' && one.from === two.from && one.to === two.to : two.kind === one.kind && one.good === two.good
}

/** "Klankbordgroep, 12 januari 2027." as one tidy sentence. */
function noteOf({ source, decidedOn }: PatchFigure): string {
  const [year, month, day] = decidedOn.split('-').map(Number)
  const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
  const said = source.trim().replace(/[.\s]+$/, '').replaceAll('"', '’')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}, ${day} ${months[month! - 1]} ${year}.`
}

/** Puts the agreement after the sources that are stronger, before those that nobody saw; a former agreement goes. */
function withSource(text: string, source: Source): string {
  const lines = text.split('\n').filter((line) => !line.startsWith(`    { document: '${cityAgreement}',`))
  const start = lines.findIndex((line) => line === '  sources: [')
  if (start < 0) return text
  const end = lines.findIndex((line, i) => i > start && line === '  ],')
  const weaker = lines.findIndex((line, i) => i > start && i < end && line.includes("status: 'to-verify'"))
  lines.splice(weaker < 0 ? end : weaker, 0, `    { document: ${word(source.document)}, status: 'city-agreement', note: ${word(source.note ?? '')} },`)
  return lines.join('\n')
}

/** The lines that differ between two texts, as a person reads a difference: `-` gone, `+` new, with their number in the old text. */
export function differenceOf(before: string, after: string): readonly string[] {
  const a = before.split('\n')
  const b = after.split('\n')
  // Longest common lines; files of a criterion have some tens of lines.
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!)
  const out: string[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { i++; j++ }
    else if (i < a.length && (j === b.length || common[i + 1]![j]! >= common[i]![j + 1]!)) out.push(`-${String(++i).padStart(3)} ${a[i - 1]!}`)
    else out.push(`+    ${b[j++]!}`)
  }
  return out
}
