/** What is looked for, as the query of the page's address: a link can be shared, and "back" keeps it. Unknown values are left out. */
import type { Catalogue } from '@/catalogue'
import { asksNumber, sourceStatuses, stages, themes, type Criterion, type SourceStatus, type Stage, type Theme } from '@/domain/criterion'
import { userGroups, type UserGroup } from '@/domain/userGroup'

/** All parts of the search; null lets everything through. */
export interface QuestionFilter {
  readonly text: string
  readonly theme: Theme | null
  readonly stage: Stage | null
  readonly group: UserGroup | null
  readonly status: SourceStatus | null
  /** Id of a norm. */
  readonly source: string | null
  readonly measured: 'yes' | 'no' | null
  /** Only what the city made itself. */
  readonly own: 'yes' | null
}

/** What a router gives. */
export type QueryIn = Readonly<Record<string, string | null | readonly (string | null)[] | undefined>>
type Part = Exclude<keyof QuestionFilter, 'text'>
const parts: readonly Part[] = ['theme', 'stage', 'group', 'status', 'source', 'measured', 'own']

function textOf(query: QueryIn, key: string): string {
  const value = query[key]
  return (Array.isArray(value) ? (value as readonly (string | null)[])[0] : (value as string | null | undefined)) ?? ''
}
function oneOf<T extends string>(known: readonly T[], value: string): T | null {
  return (known as readonly string[]).includes(value) ? (value as T) : null
}

/** Reads the search from an address. */
export function questionFilterFrom(query: QueryIn): QuestionFilter {
  return {
    text: textOf(query, 'q').slice(0, 200), theme: oneOf(themes, textOf(query, 'theme')), stage: oneOf(stages, textOf(query, 'stage')), group: oneOf(userGroups, textOf(query, 'group')),
    status: oneOf(sourceStatuses, textOf(query, 'status')), source: textOf(query, 'source') || null, measured: oneOf(['yes', 'no'] as const, textOf(query, 'measured')), own: oneOf(['yes'] as const, textOf(query, 'own')),
  }
}

/** Writes the search as a query; what lets everything through is left out. */
export function questionQueryOf(filter: QuestionFilter): Record<string, string> {
  const query: Record<string, string> = filter.text.trim() === '' ? {} : { q: filter.text.trim() }
  for (const part of parts) { const value = filter[part]; if (value) query[part] = value }
  return query
}

/** How many parts beside the words narrow the search. */
export function partsOf(filter: QuestionFilter): number {
  return parts.filter((part) => filter[part] !== null).length
}

/** True for a criterion that the parts beside the words let through. What is no longer asked is not offered. */
export function lets(filter: QuestionFilter, criterion: Criterion, catalogue: Catalogue): boolean {
  if (criterion.retired !== undefined) return false
  if (filter.theme && criterion.theme !== filter.theme) return false
  if (filter.stage && criterion.stage !== filter.stage) return false
  // What touches everybody touches each group.
  if (filter.group && !criterion.groups.includes(filter.group) && !criterion.groups.includes('everybody')) return false
  if (filter.status && criterion.status !== filter.status) return false
  if (filter.measured && asksNumber(criterion.answer) !== (filter.measured === 'yes')) return false
  if (filter.own && catalogue.original(criterion.id) !== undefined) return false
  if (filter.source) {
    const document = catalogue.norms.find(({ id }) => id === filter.source)?.document
    return criterion.sources.some((source) => source.document === document)
  }
  return true
}
