import type { Draft } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { isOfErased, pointsToErased } from './erasedRecords'

/** The records of participants who were erased on this device: what a screen still shows of them must not bring them back. */
export class Forgotten {
  private readonly ids: Set<Id>

  constructor(records: Iterable<Id>) {
    this.ids = new Set(records)
  }

  get records(): ReadonlySet<Id> {
    return this.ids
  }

  add(records: Iterable<Id>): void {
    for (const id of records) this.ids.add(id)
  }

  /** True for a draft of an erased record, or of one that belongs to it. */
  covers(draft: Pick<Draft, 'record' | 'set'>): boolean {
    return this.ids.size > 0 && isOfErased(draft, this.ids)
  }

  /** True where writing this draft would show something of an erased record again. */
  isTouchedBy(draft: Pick<Draft, 'record' | 'set'>): boolean {
    return this.covers(draft) || Object.entries(draft.set).some(([field, value]) => pointsToErased(field, value, this.ids))
  }

  /** Takes out drafts of erased records, and out of the others the fields that point to such a record. */
  sift(drafts: readonly Draft[]): { readonly kept: readonly Draft[]; readonly refused: readonly Draft[] } {
    if (this.ids.size === 0) return { kept: drafts, refused: [] }
    const refused: Draft[] = []
    const kept = drafts.flatMap((draft) => {
      if (!this.covers(draft)) return this.withoutPointers(draft)
      // What this screen writes next of a new record no longer says whose it is.
      if ('createdAt' in draft.set) this.ids.add(draft.record)
      refused.push(draft)
      return []
    })
    return { kept, refused }
  }

  private withoutPointers(draft: Draft): readonly Draft[] {
    if (!this.isTouchedBy(draft)) return [draft]
    const left = Object.entries(draft.set).filter(([field, value]) => !pointsToErased(field, value, this.ids))
    return left.length === 0 ? [] : [{ ...draft, set: Object.fromEntries(left) }]
  }
}
