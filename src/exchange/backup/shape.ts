/** The shape of a rescue file. Every released version stays readable (DESIGN 4). */
import type { Id, Timestamp } from '@/domain/ids'
import type { Library } from '@/domain/library'

/** Says in `backup.json` that a zip is ours. */
export const backupFormat = 'drempelwijs-backup'
/** Raised when an older app could no longer read the file. */
export const backupVersion = 1

/** Names of the fixed entries. */
export const entryNames = { readme: 'README.txt', manifest: 'backup.json', changes: 'changes.json', dossiers: 'dossiers/', library: 'library.json', files: 'files/' } as const

/** How many records of the city's library, those that were removed left out. */
export interface LibraryCounts {
  readonly checklists: number
  readonly criteria: number
  readonly figures: number
  readonly trainings: number
}

/** Counts a library. */
export function libraryCounts({ checklists, criteria, figures, trainings }: Library): LibraryCounts {
  return { checklists: checklists.length, criteria: criteria.length, figures: figures.length, trainings: trainings.length }
}

/** What `backup.json` holds. No device is named in it. */
export interface Manifest {
  readonly format: typeof backupFormat
  readonly version: number
  readonly madeAt: Timestamp
  readonly appVersion: string
  readonly dossiers: readonly { readonly id: Id; readonly title: string; readonly example: boolean; readonly findings: number; readonly advices: number }[]
  /** How much of the city's library is in it; left out where there is nothing, and in back-ups of before there was one. */
  readonly library?: LibraryCounts
  readonly changes: number
  /** SHA-256 and size of every other entry. */
  readonly entries: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
  /** Hashes of photos and voice notes that were not on the device. */
  readonly missing: readonly string[]
}

/** SHA-256 (FIPS 180-4) as lower-case hex. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
