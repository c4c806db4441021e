/** What belongs to a record, as far as changes tell: asked only where something is erased or put back. Pure. */
import { stampOf, type Change, type Draft } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { ownerFields } from './erasedRecords'

/**
 * The given records, and those that belong to them by what these changes say: scores and findings of a participant, attachments of those. So also
 * what another device wrote of this person is known. Of a record that changed hands the last owner counts.
 */
export function withBelongings(changes: Iterable<Change>, records: ReadonlySet<Id>): ReadonlySet<Id> {
  if (records.size === 0) return records
  const owners = new Map<Id, { readonly stamp: string; readonly owner: unknown }>()
  for (const change of changes) {
    for (const field of ownerFields) {
      if (!(field in change.set)) continue
      const stamp = stampOf(change)
      if ((owners.get(change.record)?.stamp ?? '') < stamp) owners.set(change.record, { stamp, owner: change.set[field] })
    }
  }
  const all = new Set(records)
  for (let before = 0; before !== all.size;) {
    before = all.size
    for (const [record, { owner }] of owners) if (all.has(owner as Id)) all.add(record)
  }
  return all
}

/** Names of files that changes point to. */
export function filesIn(changes: Iterable<Pick<Draft, 'set'>>): readonly string[] {
  return [...new Set([...changes].map(({ set }) => set['sha256']).filter((name): name is string => typeof name === 'string' && name !== ''))]
}
