import type { JsonValue } from '@/domain/ids'

/** A map field as a change sets it: entry by entry, so that two devices can fill different entries of it. */
export function mapEntries(field: string, map: Readonly<Partial<Record<string, JsonValue>>>): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[`${field}.${key}`, value]])))
}

/** What changes in a map of ticks when another selection is made: ticked entries are set, others are taken out. */
export function tickChanges<T extends string>(field: string, before: readonly T[], after: readonly T[]): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries([
    ...after.filter((value) => !before.includes(value)).map((value) => [`${field}.${value}`, true] as const),
    ...before.filter((value) => !after.includes(value)).map((value) => [`${field}.${value}`, null] as const),
  ])
}
