import type { Draft } from '@/domain/change'

/** A record with some drafts applied: `a.b` sets an entry of a map field, null removes it. */
export function applied<T extends { readonly id: string }>(record: T, drafts: readonly Draft[]): T {
  const result = { ...record } as Record<string, unknown>
  for (const { set } of drafts.filter((draft) => draft.record === record.id)) {
    for (const [path, value] of Object.entries(set)) {
      const [field, ...rest] = path.split('.')
      if (rest.length === 0) {
        result[field!] = value
        continue
      }
      const entries = { ...(result[field!] as Record<string, unknown>) }
      if (value === null) delete entries[rest.join('.')]
      else entries[rest.join('.')] = value
      result[field!] = entries
    }
  }
  return result as T
}
