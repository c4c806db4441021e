/** When each dossier was last in a back-up, as this device remembers it, and what has changed since. */
import type { Change } from '@/domain/change'
import type { Id, Timestamp } from '@/domain/ids'
import type { DeviceSettings } from '@/storage/storage'

/** Time of the latest back-up per dossier. */
export type LastBackup = Readonly<Record<Id, Timestamp>>

const key = 'lastBackup'

/** Reads what was remembered; anything else than ids with times is left out. */
export async function readLastBackup(settings: Pick<DeviceSettings, 'get'>): Promise<LastBackup> {
  const stored = await settings.get(key)
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {}
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** Remembers that these dossiers were in a back-up. */
export async function rememberBackup(settings: DeviceSettings, dossiers: Iterable<Id>, at: Timestamp): Promise<LastBackup> {
  const next = { ...(await readLastBackup(settings)), ...Object.fromEntries([...dossiers].map((id) => [id, at])) }
  await settings.set(key, next)
  return next
}

/** Forgets a dossier that was erased. */
export async function forgetBackup(settings: DeviceSettings, dossier: Id): Promise<LastBackup> {
  const { [dossier]: _gone, ...rest } = await readLastBackup(settings)
  await settings.set(key, rest)
  return rest
}

/** True when a dossier changed after its latest back-up, or was never in one. */
export function isBehind(lastChangeAt: Timestamp | null, backedUpAt: Timestamp | undefined): boolean {
  if (lastChangeAt === null) return false
  return backedUpAt === undefined || lastChangeAt > backedUpAt
}

/** How many findings, photos and recordings are not, or not in their present state, in the back-up. */
export interface NotInBackup {
  readonly findings: number
  readonly attachments: number
}

/** Counts records touched after the back-up of their dossier. */
export function notInBackup(changes: Iterable<Change>, last: LastBackup): NotInBackup {
  const findings = new Set<Id>()
  const attachments = new Set<Id>()
  for (const change of changes) {
    const since = last[change.dossier]
    if (since !== undefined && change.at <= since) continue
    if (change.kind === 'finding') findings.add(change.record)
    if (change.kind === 'attachment') attachments.add(change.record)
  }
  return { findings: findings.size, attachments: attachments.size }
}
