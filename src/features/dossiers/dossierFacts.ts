/** What a dossier says about itself in one line: derived from its content, never stored. */
import { toComplete } from '@/domain/completeness'
import type { DossierContent } from '@/domain/dossierContent'
import { affectedGroups, headlineLevel, type Finding } from '@/domain/finding'
import { isLevel, levels, worstLevel, type AnyLevel, type Level } from '@/domain/level'
import { isUserGroup, type UserGroup } from '@/domain/userGroup'

/** The worst that people meet, how often, and who they are. */
export interface WorstLine {
  readonly level: Level
  /** Barriers of that level. */
  readonly findings: number
  readonly groups: readonly UserGroup[]
}

/** The worst level among the barriers; undefined while no barrier has a level. */
export function worstLine(findings: readonly Finding[]): WorstLine | undefined {
  const barriers = findings.filter((finding) => finding.kind === 'barrier')
  const level = worstLevel(barriers.map(headlineLevel))
  if (!isLevel(level)) return undefined
  const worst = barriers.filter((finding) => headlineLevel(finding) === level)
  const groups = new Set<UserGroup>()
  for (const finding of worst) for (const group of affectedGroups(finding)) if (finding.levels[group] === level) groups.add(group)
  return { level, findings: worst.length, groups: [...groups] }
}

/** The worst level for one group, and how many findings touch it. */
export interface GroupLine {
  readonly group: UserGroup
  readonly level: Level
  readonly findings: number
}

/** For each group that meets something other than good: its worst level, worst first, then most findings first. */
export function groupLines(findings: readonly Finding[]): readonly GroupLine[] {
  const touched = new Map<UserGroup, AnyLevel[]>()
  for (const finding of findings) {
    for (const group of affectedGroups(finding)) {
      if (isUserGroup(group)) touched.set(group, [...(touched.get(group) ?? []), finding.levels[group] ?? 'not-checked'])
    }
  }
  const lines: GroupLine[] = []
  for (const [group, found] of touched) {
    const level = worstLevel(found)
    if (isLevel(level)) lines.push({ group, level, findings: found.length })
  }
  return lines.sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || b.findings - a.findings || (a.group < b.group ? -1 : 1))
}

/** How many findings there are of each level, worst first; the three unknowns each on their own. */
export function levelCounts(findings: readonly Finding[]): readonly { readonly level: AnyLevel; readonly count: number }[] {
  const order: readonly AnyLevel[] = [...[...levels].reverse(), 'cannot-tell', 'not-checked', 'not-applicable']
  const counts = new Map<AnyLevel, number>()
  for (const finding of findings) {
    const level = finding.kind === 'good-practice' && !isLevel(headlineLevel(finding)) ? 'good' : headlineLevel(finding)
    counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  return order.map((level) => ({ level, count: counts.get(level) ?? 0 })).filter(({ level, count }) => count > 0 || isLevel(level))
}

/** What a card on the home page shows of a dossier. */
export interface CardFacts {
  readonly worst: WorstLine | undefined
  readonly findings: number
  readonly toComplete: number
  readonly unanswered: number
}

/** The facts of one card. */
export function cardFacts(content: DossierContent): CardFacts {
  const todo = toComplete(content)
  return { worst: worstLine(content.findings), findings: content.findings.length, toComplete: todo.count, unanswered: todo.unanswered.length }
}
