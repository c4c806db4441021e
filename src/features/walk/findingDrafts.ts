/** What is written when a finding begins, goes away and comes back. Plain values, so that a test can read them. */
import type { Attachment } from '@/domain/attachment'
import type { Draft } from '@/domain/change'
import type { Finding, FindingKind } from '@/domain/finding'
import type { Id, Timestamp } from '@/domain/ids'
import { storedSpot } from '@/domain/spot'

/** What a new finding takes over from the one that was just made at the same place. */
export type Here = Pick<Finding, 'spot' | 'place' | 'address' | 'whereWords'>

/** The first write of a finding: all that is known at the first tap. */
export function beginFinding(of: { readonly id: Id; readonly dossier: Id; readonly number: number; readonly kind: FindingKind; readonly walk: Id | null; readonly now: Timestamp; readonly here?: Here | undefined }): Draft {
  const { here } = of
  return {
    dossier: of.dossier, kind: 'finding', record: of.id,
    set: {
      createdAt: of.now, deletedAt: null, number: of.number, kind: of.kind, walk: of.walk, observedAt: of.now,
      ...(here ? { spot: storedSpot(here.spot), place: here.place, address: here.address, whereWords: here.whereWords } : {}),
    },
  }
}

/** Takes a finding away with its photos and voice notes, or (with null) puts the same ones back. */
export function removeFinding(finding: Pick<Finding, 'id' | 'dossier'>, attachments: readonly Pick<Attachment, 'id'>[], at: Timestamp | null): readonly Draft[] {
  return [
    { dossier: finding.dossier, kind: 'finding', record: finding.id, set: { deletedAt: at } },
    ...attachments.map((attachment): Draft => ({ dossier: finding.dossier, kind: 'attachment', record: attachment.id, set: { deletedAt: at } })),
  ]
}
