import type { AttachmentOwner } from '@/domain/attachment'
import type { Draft } from '@/domain/change'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'

/** The first write of an attachment; its file is already in the store. */
export function beginAttachment(of: { readonly id: Id; readonly dossier: Id; readonly ownerKind: AttachmentOwner; readonly owner: Id; readonly now: Timestamp; readonly position: number; readonly set: Readonly<Record<string, JsonValue>> }): Draft {
  return { dossier: of.dossier, kind: 'attachment', record: of.id, set: { createdAt: of.now, deletedAt: null, ownerKind: of.ownerKind, owner: of.owner, position: of.position, alt: '', ...of.set } }
}
