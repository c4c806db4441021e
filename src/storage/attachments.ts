import { asAttachment, type Attachment, type AttachmentOwner } from '@/domain/attachment'
import type { Id } from '@/domain/ids'
import { isPresent } from '@/domain/record'
import { byId, numberOfRemoved, rowsOf } from './rows'
import type { Database } from './database'

/** Attachments of a dossier that were not removed, by owner and position. */
export async function attachmentsOfDossier(db: Database, dossier: Id): Promise<readonly Attachment[]> {
  return inOrder((await rowsOf(db.attachments, dossier)).map(asAttachment).filter(isPresent))
}

/** Attachments of one record that were not removed, by position. */
export async function attachmentsOfOwner(db: Database, ownerKind: AttachmentOwner, owner: Id): Promise<readonly Attachment[]> {
  const rows = await db.attachments.where('owner').equals(owner).toArray()
  return inOrder(rows.map(asAttachment).filter((attachment) => attachment.ownerKind === ownerKind && isPresent(attachment)))
}

/** How many photos a dossier has, from indexes. A photo of a removed finding counts until it is removed itself. */
export function photoCount(db: Database, dossier: Id): Promise<number> {
  return Promise.all([db.attachments.where('[dossier+kind]').equals([dossier, 'photo']).count(), numberOfRemoved(db.attachments, '[dossier+kind+deletedAt]', [dossier, 'photo'])]).then(([all, removed]) => all - removed)
}

/** True while a row, removed or not, points to the file: what was removed can be put back. */
export async function isPointedTo(db: Database, sha256: string): Promise<boolean> {
  return await db.attachments.where('sha256').equals(sha256).count() > 0
}

/** Every file that a dossier's attachments point to or ever pointed to. */
export async function filesOfDossier(db: Database, dossier: Id): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(db.attachments, dossier)
  const changes = await db.changes.where('[dossier+clock]').between([dossier, 0], [dossier, Infinity]).filter(({ kind }) => kind === 'attachment').toArray()
  const names = [...rows.map((row) => row['sha256']), ...changes.map(({ set }) => set['sha256'])]
  return new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))
}

function inOrder(attachments: readonly Attachment[]): readonly Attachment[] {
  return [...attachments].sort((a, b) => a.owner.localeCompare(b.owner) || a.position - b.position || byId(a, b))
}
