/** A process in words and in rows: groups for whom every step is the same stand together. */
import type { AuditProcess, ProcessRow, ProcessStep } from '@/domain/auditChain'
import { byWorstFirst, isLevel, type AnyLevel } from '@/domain/level'
import type { UserGroup } from '@/domain/userGroup'
import type { Translate } from '@/locales'
import { inARow } from '../results/resultWords'
import { levelWords, pageTitleOf } from './auditWords'

/** Groups with the same level at every step. */
export interface SharedRow extends Pick<ProcessRow, 'cells' | 'route'> {
  readonly groups: readonly UserGroup[]
}

/** The rows of a process, the worst first, each with all groups that it holds for. */
export function sharedRows({ rows }: Pick<AuditProcess, 'rows'>): readonly SharedRow[] {
  const found = new Map<string, { groups: UserGroup[]; row: ProcessRow }>()
  for (const row of rows) {
    const key = row.cells.map(({ level }) => level).join(' ')
    const same = found.get(key)
    if (same) same.groups.push(row.group)
    else found.set(key, { groups: [row.group], row })
  }
  return [...found.values()].map(({ groups, row: { cells, route } }) => ({ groups, cells, route })).toSorted((a, b) => byWorstFirst(a.route.level, b.route.level))
}

/** "Blind, doofblind en oudere". */
export function groupNames(groups: readonly UserGroup[], t: Translate): string {
  return inARow(groups.map((group, i) => { const name = t(`group.${group}`); return i === 0 ? name : name.slice(0, 1).toLowerCase() + name.slice(1) }), t('results.list.and'))
}

/** "stap 2 en 4"; empty for none. */
export function stepNumbers(steps: readonly ProcessStep[], all: readonly ProcessStep[], t: Translate): string {
  return steps.length === 0 ? '' : t('auditResult.process.weakest', { steps: inARow(steps.map((step) => String(all.indexOf(step) + 1)), t('results.list.and')) })
}

/** A row as sentences: its level and why, and what is not known. */
export function rowSentence({ groups, route }: SharedRow, steps: readonly ProcessStep[], t: Translate): string {
  const named = (some: readonly ProcessStep[]): string => inARow(some.map((step) => t('auditResult.say.stepAt', { number: steps.indexOf(step) + 1, process: '', title: pageTitleOf(step.score.page, t) })), t('results.list.and'))
  const values = { group: groupNames(groups, t), level: levelWords(route.level, t).toLowerCase() }
  const said = route.weakest.length > 0 ? t('auditResult.process.say.at', { ...values, at: named(route.weakest) }) : t('auditResult.process.say', values)
  return route.unknown.length === 0 || route.unknown.length === steps.length ? said : `${said} ${t('auditResult.process.say.unknown', { at: stepNumbers(route.unknown, steps, t) })}`
}

/** What a process comes to, in one line: the worst level and for how many groups. */
export function processHeadline({ rows }: Pick<AuditProcess, 'rows'>, t: Translate): { readonly level: AnyLevel; readonly text: string } {
  const level = rows.map(({ route }) => route.level).toSorted(byWorstFirst)[0] ?? 'not-checked'
  if (level === 'good' || rows.length === 0) return { level, text: level === 'good' ? t('auditResult.process.headline.good') : levelWords('not-checked', t) }
  const n = rows.filter(({ route }) => route.level === level).length
  return { level, text: isLevel(level) ? t('auditResult.process.headline.worst', { n, level: t(`level.${level}`) }) : levelWords(level, t) }
}
