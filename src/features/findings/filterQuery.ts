/** The filter as the query of the page's address, so that "back" keeps it and a link can be shared. Unknown values are left out. */
import { themes, type Theme } from '@/domain/criterion'
import { findingKinds } from '@/domain/finding'
import { findingStatuses, type FindingFilter } from '@/domain/findingFilter'
import { levels } from '@/domain/level'
import { userGroups } from '@/domain/userGroup'
import type { FindingSort } from './findingOrder'
import { findingSorts } from './findingOrder'

/** What a router gives: texts, lists of texts, or nothing. */
export type QueryIn = Readonly<Record<string, string | null | readonly (string | null)[] | undefined>>
export type QueryOut = Record<string, string>

function textOf(query: QueryIn, key: string): string {
  const value = query[key]
  return (Array.isArray(value) ? value[0] : (value as string | null | undefined)) ?? ''
}
function oneOf<T extends string>(known: readonly T[], value: string): T | null {
  return (known as readonly string[]).includes(value) ? (value as T) : null
}
const dayOf = (value: string): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null)
const filterLevels = [...levels, 'unknown'] as const

/** Reads the filter from a query. */
export function filterFrom(query: QueryIn): FindingFilter {
  return {
    levels: textOf(query, 'levels').split(',').flatMap((level) => oneOf(filterLevels, level) ?? []),
    group: oneOf(userGroups, textOf(query, 'group')),
    kind: oneOf(findingKinds, textOf(query, 'kind')),
    theme: oneOf<Theme>(themes, textOf(query, 'theme')),
    status: oneOf(findingStatuses, textOf(query, 'status')),
    wijk: textOf(query, 'wijk') || null,
    from: dayOf(textOf(query, 'from')),
    to: dayOf(textOf(query, 'to')),
    walk: textOf(query, 'walk') || null,
    text: textOf(query, 'q'),
  }
}

/** Writes the filter as a query; what lets everything through is left out. */
export function queryOf(filter: FindingFilter): QueryOut {
  const query: QueryOut = {}
  if (filter.levels.length > 0) query['levels'] = filter.levels.join(',')
  for (const part of ['group', 'kind', 'theme', 'status', 'wijk', 'from', 'to', 'walk'] as const) {
    const value = filter[part]
    if (value) query[part] = value
  }
  if (filter.text.trim() !== '') query['q'] = filter.text
  return query
}

/** The order from a query. */
export function sortFrom(query: QueryIn): FindingSort {
  return oneOf(findingSorts, textOf(query, 'sort')) ?? 'number'
}

/** True for the filter that lets everything through. */
export function isOpen(filter: FindingFilter): boolean {
  return Object.keys(queryOf(filter)).length === 0
}

/** How many parts of the filter are set, for the button that opens it. */
export function partsOf(filter: FindingFilter): number {
  return Object.keys(queryOf(filter)).length
}

