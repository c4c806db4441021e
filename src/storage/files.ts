import { isPointedTo } from './attachments'
import type { Ballast } from './ballast'
import type { Database } from './database'
import type { Disc, Path } from './journal/disc'
import { problemOf } from './problem'
import type { Files } from './storage'

/** What keeping files needs from outside. */
export interface FilesNeeds {
  readonly db: Database
  /** Undefined where the browser has no private files: the database keeps them then. */
  readonly disc: Disc | undefined
  readonly ballast: Ballast
  /** True while a change that is not saved yet points to the file. */
  readonly isAwaited: (sha256: string) => boolean
  /** Called when a file is gone, so that no undo brings back a row that points to it. */
  readonly onRemoved: (sha256: string) => void
}

/** The SHA-256 of bytes in lower-case hex. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Removes files to which nothing points any more; resolves to how many. */
export async function removeFiles(files: Pick<Files, 'remove'>, names: readonly string[]): Promise<number> {
  let removed = 0
  for (const sha256 of names) if (await files.remove(sha256)) removed += 1
  return removed
}

/** Only such a name may become a path. */
function isName(sha256: string): boolean {
  return /^[0-9a-f]{64}$/.test(sha256)
}

/** Photos and voice notes, each under the hash of its bytes; what does not match its name any more is not given out. */
export function filesOf({ db, disc, ballast, isAwaited, onRemoved }: FilesNeeds): Files {
  const pathOf = (sha256: string): Path => `files/${sha256}`

  async function read(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (!isName(sha256)) return undefined
    const bytes = await disc?.read(pathOf(sha256)) ?? (await db.files.get(sha256))?.bytes
    return bytes && await sha256Of(bytes) === sha256 ? bytes : undefined
  }

  return {
    read,
    async has(sha256) {
      return await read(sha256) !== undefined
    },
    async put(bytes) {
      try {
        const sha256 = await sha256Of(bytes)
        if (await read(sha256)) return { ok: true, sha256 }
        // Room that was given up for words is not for photos.
        if (!await ballast.isKept()) return { ok: false, problem: 'quota' }
        if (disc) await disc.write(pathOf(sha256), bytes)
        else await db.files.put({ sha256, bytes })
        return { ok: true, sha256 }
      } catch (error) {
        return { ok: false, problem: problemOf(error) }
      }
    },
    async remove(sha256) {
      if (!isName(sha256) || isAwaited(sha256) || await isPointedTo(db, sha256)) return false
      await disc?.remove(pathOf(sha256))
      await db.files.delete(sha256)
      onRemoved(sha256)
      return true
    },
  }
}
