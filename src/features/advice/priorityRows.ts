/** The priority as a sum that a reader can check: one row per part, in words. And the rule for overruling it. */
import type { Priority } from '@/domain/priority'
import type { Translate } from '@/locales'

/** One row of the sum. */
export interface SumRow {
  readonly part: 'level' | 'groups' | 'link' | 'danger'
  readonly label: string
  readonly value: string
}

/** The rows of the sum; the danger row only where there is one. */
export function priorityRows(priority: Priority, t: Translate): readonly SumRow[] {
  const rows: SumRow[] = [
    { part: 'level', label: priority.level ? t('advice.sum.level', { level: lowered(t(`level.${priority.level}`)) }) : t('advice.sum.noLevel'), value: String(priority.severity) },
    { part: 'groups', label: t('advice.sum.groups', { n: priority.groups.length }), value: `×\u00a0${priority.groupWeight}` },
    { part: 'link', label: t('advice.sum.link', { link: lowered(t(`linkWeight.${priority.linkWeight}`)) }), value: `×\u00a0${priority.linkWeight}` },
  ]
  if (priority.dangerBonus > 0) rows.push({ part: 'danger', label: t('advice.sum.danger'), value: `+\u00a0${priority.dangerBonus}` })
  return rows
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Highest priority that the formula gives; an own value stays within it, so that a list still sorts sensibly. */
export const highestPriority = 29

/** Why typed text is no priority. */
export type OverrideProblem = 'not-a-number' | 'reason'

/** Reads an own priority: whole and from 0 to 29. Empty means: let the formula stand. */
export function parsePriority(text: string): { readonly ok: true; readonly value: number | null } | { readonly ok: false } {
  const typed = text.trim()
  if (typed === '') return { ok: true, value: null }
  const value = Number(typed)
  return /^\d{1,2}$/.test(typed) && value <= highestPriority ? { ok: true, value } : { ok: false }
}

/** What to write for a value and a reason. */
export interface OverrideOutcome {
  readonly set: { readonly priorityOverride: number | null; readonly priorityReason: string }
  /** Kept aside on this device while its reason is missing; never shown as the priority. */
  readonly draft: number | null
  readonly problem: 'reason' | null
}

/** An own priority counts only with a reason. Without one it is kept as a draft, and the formula stands. */
export function overrideOutcome(value: number | null, reason: string): OverrideOutcome {
  const hasReason = reason.trim() !== ''
  return {
    set: { priorityOverride: hasReason ? value : null, priorityReason: reason },
    draft: hasReason ? null : value,
    problem: value !== null && !hasReason ? 'reason' : null,
  }
}
