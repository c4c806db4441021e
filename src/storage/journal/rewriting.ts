/** Journal files written anew, without what was erased or as one: rare, and so a chunk of its own. */
import type { Change } from '@/domain/change'
import { withBelongings } from '../belongings'
import type { Release } from './disc'
import { decodeFrames, encodeFile, joined, magic, type Frame, type Tombstone } from './frames'
import { contentOf, pathOf, type Dropped, type Journal } from './journal'

/** A test for changes that erasures take out; what belongs to an erased record goes with it, as far as these changes tell. */
export function droppedFrom(changes: readonly Change[], dropped: readonly Dropped[]): (change: Change) => boolean {
  const records = withBelongings(changes, new Set(dropped.flatMap((drop) => ('records' in drop ? [...drop.records] : []))))
  const dossiers = dropped.flatMap((drop) => ('records' in drop ? [] : [drop]))
  return (change) => records.has(change.record) || dossiers.some(({ dossier, upTo }) => change.dossier === dossier && change.clock <= upTo)
}

/** Takes changes out of files of tabs that have gone. Resolves to the names that are clean now; one in use by another tab is left. */
export async function dropFromOrphans(journal: Journal, stones: readonly Tombstone[]): Promise<ReadonlySet<string>> {
  const { disc } = journal
  const clean = new Set<string>()
  for (const name of await journal.names()) {
    const here = stones.filter((stone) => stone.files.includes(name))
    if (here.length === 0 || name === journal.ownName) continue
    const release = await disc.hold(pathOf(name))
    if (!release) continue
    try {
      const { frames } = decodeFrames(await disc.read(pathOf(name)) ?? new Uint8Array())
      const kept = await without(journal, frames, here)
      if (kept.length > 0) await writeNew(journal, encodeFile(kept))
      await disc.remove(pathOf(name))
      clean.add(name)
    } finally {
      release()
    }
  }
  return clean
}

/**
 * Merges orphans into one: the new file is written, flushed and read back before the old ones go. `known` are all orphans with where their whole part
 * ends; the result says where that is now.
 */
export async function merge(journal: Journal, known: Readonly<Record<string, number>>, names: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const { disc } = journal
  const taken: { readonly name: string; readonly release: Release; readonly body: Uint8Array }[] = []
  try {
    for (const name of names) {
      const release = await disc.hold(pathOf(name))
      if (!release) continue
      const bytes = await disc.read(pathOf(name)) ?? new Uint8Array()
      const { soundBytes, damaged } = decodeFrames(bytes)
      // A damaged file stays as it is: it may hold more than this version can read.
      if (damaged || soundBytes === 0) release()
      else taken.push({ name, release, body: bytes.subarray(magic.length, soundBytes) })
    }
    const merged = joined([magic, ...taken.map(({ body }) => body)])
    const name = await writeNew(journal, merged)
    const marks: Record<string, number> = { ...known, [name]: merged.length }
    for (const { name: old } of taken) {
      await disc.remove(pathOf(old))
      delete marks[old]
    }
    return marks
  } finally {
    for (const { release } of taken) release()
  }
}

/** Frames without what is dropped, and without tombstones for files that are gone; an erased participant is remembered for good. */
export async function without(journal: Journal, frames: readonly Frame[], dropped: readonly Dropped[]): Promise<readonly Frame[]> {
  const names = new Set(await journal.names())
  const isDropped = droppedFrom(contentOf(frames).changes, dropped)
  return frames.flatMap((frame): Frame[] => {
    if ('erased' in frame) return 'records' in frame.erased || frame.erased.files.some((name) => names.has(name)) ? [frame] : []
    const changes = frame.changes.filter((change) => !isDropped(change))
    return changes.length > 0 ? [{ changes }] : []
  })
}

/** Writes a whole new orphan and makes sure that it can be read back. */
async function writeNew({ disc, newId }: Journal, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const name = `${newId()}.log`
  const release = await disc.hold(pathOf(name))
  if (!release) throw new Error('the name of a new journal file is taken')
  try {
    await disc.write(pathOf(name), bytes)
    const back = await disc.read(pathOf(name))
    if (!back || decodeFrames(back).soundBytes !== bytes.length) throw new Error('a journal file does not read back as it was written')
    return name
  } finally {
    release()
  }
}
