/**
 * The second copy of every change. Browsers were seen to find their database corrupt after a kill and start with an empty
 * one; a file with a checksum per save lost nothing in the same trial (sync-and-reliability 5.1).
 *
 * Each tab writes a file of its own and holds a lock of the same name while it lives, so two tabs never want one handle. A
 * file whose lock is free is an orphan: its tab has gone, nobody writes it any more, anybody may read, merge or replace it.
 */
import type { Change } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { Lane } from '../lane'
import type { Disc, Path, Release } from './disc'
import { decodeFrames, encodeFile, encodeFrame, joined, magic, type DossierStone, type Frame, type Tombstone } from './frames'

/** What an orphan holds from where reading began. */
export interface Orphan {
  readonly name: string
  readonly changes: readonly Change[]
  readonly tombstones: readonly Tombstone[]
  /** Where its whole part ends; a later start may read on from here. */
  readonly soundBytes: number
}

interface OwnFile {
  readonly name: string
  readonly release: Release
  bytes: number
}

/** Which changes to take out: those of a dossier up to a clock, or all of some records. */
export type Dropped = Pick<DossierStone, 'dossier' | 'upTo'> | { readonly records: Iterable<Id> }

/** More orphans than this are merged, so that a start opens few files. */
const mostOrphans = 8
/** Bytes. A larger orphan is left alone: merging it again and again would cost more than one more file. */
const largestToMerge = 2 * 1024 * 1024

/** The journal of this tab and those that other tabs left. */
export class Journal {
  private own: OwnFile | undefined
  private readonly lane = new Lane()

  constructor(readonly disc: Disc, readonly newId: () => Id) {}

  /** The name of this tab's file; undefined while nothing was written in it. */
  get ownName(): string | undefined {
    return this.own?.name
  }

  /** Adds a frame to this tab's file; resolved means flushed. Rejects as the disc does; the same frame may then be given again. */
  append(frame: Frame): Promise<void> {
    return this.lane.run(async () => {
      const own = this.own ?? await this.begin()
      const bytes = own.bytes === 0 ? joined([magic, encodeFrame(frame)]) : encodeFrame(frame)
      try {
        await this.disc.writeAt(pathOf(own.name), bytes, own.bytes)
        own.bytes += bytes.length
      } catch (error) {
        // A handle that broke (the browser cleared the site's data, the worker died) stays broken; a full disk does not.
        if ((error as Error).name !== 'QuotaExceededError') this.letGo()
        throw error
      }
    })
  }

  /** How many files there are, of all tabs. */
  async names(): Promise<readonly string[]> {
    return (await this.disc.list('journal')).map(({ name }) => name)
  }

  /** Files of other tabs that live now. */
  async living(): Promise<readonly string[]> {
    const held = await this.disc.held()
    return (await this.names()).filter((name) => name !== this.ownName && held.has(pathOf(name)))
  }

  /** Reads what tabs that have gone left, each file from the byte that `from` names. */
  async readOrphans(from: Readonly<Record<string, number>>): Promise<readonly Orphan[]> {
    const held = await this.disc.held()
    const orphans: Orphan[] = []
    for (const { name, bytes: size } of await this.disc.list('journal')) {
      if (name === this.ownName || held.has(pathOf(name))) continue
      // A mark beyond the end is of another file: read it all.
      const start = (from[name] ?? 0) <= size ? from[name] ?? 0 : 0
      const bytes = await this.disc.read(pathOf(name), start)
      if (!bytes) continue
      const { frames, soundBytes } = decodeFrames(bytes, start)
      orphans.push({ name, ...contentOf(frames), soundBytes })
    }
    return orphans
  }

  /**
   * Takes changes out of this tab's file. It goes on under a new name in any case, so that a tombstone for the old name can
   * never hit what is written later.
   */
  dropOwn(dropped: Dropped): Promise<void> {
    return this.lane.run(async () => {
      const old = this.own
      if (!old) return
      const frames = decodeFrames(await this.disc.read(pathOf(old.name)) ?? new Uint8Array()).frames
      this.own = undefined
      try {
        const kept = await (await import('./rewriting')).without(this, frames, [dropped])
        if (kept.length > 0) {
          const own = await this.begin()
          const bytes = encodeFile(kept)
          await this.disc.writeAt(pathOf(own.name), bytes, 0)
          own.bytes = bytes.length
        }
        await this.disc.remove(pathOf(old.name))
      } finally {
        old.release()
      }
    })
  }

  /** Takes changes out of files of tabs that have gone. Resolves to the names that are clean now; one in use by another tab is left. */
  async dropFromOrphans(stones: readonly Tombstone[]): Promise<ReadonlySet<string>> {
    return stones.length === 0 ? new Set() : (await import('./rewriting')).dropFromOrphans(this, stones)
  }

  /** Merges small orphans into one, where there are many. `known` are orphans with where their whole part ends; the result says where that is now. */
  async merge(known: Readonly<Record<string, number>>): Promise<Readonly<Record<string, number>>> {
    const small = (await this.disc.list('journal')).filter(({ name, bytes }) => known[name] !== undefined && bytes <= largestToMerge)
    return small.length <= mostOrphans ? known : (await import('./rewriting')).merge(this, known, small.map(({ name }) => name))
  }

  /** Waits for what is being written and lets go of the file: from now on it is an orphan. */
  async close(): Promise<void> {
    await this.leave()
    await this.disc.close()
  }

  /** Lets go of this tab's file, which is an orphan from then on; the next frame begins another. */
  leave(): Promise<void> {
    return this.lane.run(async () => this.letGo())
  }

  private async begin(): Promise<OwnFile> {
    const name = `${this.newId()}.log`
    const release = await this.disc.hold(pathOf(name))
    if (!release) throw new Error('the name of a new journal file is taken')
    this.own = { name, release, bytes: 0 }
    return this.own
  }

  private letGo(): void {
    this.own?.release()
    this.own = undefined
  }
}

/** Where a journal file is. */
export function pathOf(name: string): Path {
  return `journal/${name}`
}

/** What some frames hold. */
export function contentOf(frames: readonly Frame[]): Pick<Orphan, 'changes' | 'tombstones'> {
  return {
    changes: frames.flatMap((frame) => ('changes' in frame ? frame.changes : [])),
    tombstones: frames.flatMap((frame) => ('erased' in frame ? [frame.erased] : [])),
  }
}
