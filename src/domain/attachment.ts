import type { Row } from './change'
import type { Id, Timestamp } from './ids'
import { completed, type RecordBase } from './record'

export const attachmentKinds = ['photo', 'voice'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** Records that can carry an attachment. */
export const attachmentOwners = ['finding', 'answer', 'place', 'walk', 'score', 'link'] as const
export type AttachmentOwner = (typeof attachmentOwners)[number]

/** A photo or voice note. The file itself is kept by its SHA-256; the row points to it. */
export interface Attachment extends RecordBase {
  readonly kind: AttachmentKind
  readonly ownerKind: AttachmentOwner
  readonly owner: Id
  /** SHA-256 of the file in lower-case hex: its name on the device and in a backup. */
  readonly sha256: string
  readonly mediaType: string
  readonly bytes: number
  /** Pixels of a photo; null for a voice note. */
  readonly width: number | null
  readonly height: number | null
  /** Seconds of a voice note; null for a photo. */
  readonly seconds: number | null
  /** What the photo shows, for whoever does not see it. Empty = still to write. */
  readonly alt: string
  /** What was said, typed out. */
  readonly transcript: string
  readonly takenAt: Timestamp | null
  /** True once somebody has looked for faces and number plates and says that it may be published. */
  readonly cleared: boolean
  /** True when parts were blacked out; the original is gone. */
  readonly redacted: boolean
  /** Order among the attachments of the same owner. */
  readonly position: number
}

/** A stored row as an attachment, with defaults. */
export function asAttachment(row: Row): Attachment {
  return completed<Attachment>(row, {
    createdAt: '', deletedAt: null, kind: 'photo', ownerKind: 'finding', owner: '', sha256: '', mediaType: 'image/jpeg', bytes: 0, width: null,
    height: null, seconds: null, alt: '', transcript: '', takenAt: null, cleared: false, redacted: false, position: 0,
  })
}
