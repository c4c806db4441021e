/** Private files in memory, shared by the "tabs" of a test; can be made to fail, to tear, and to be killed. */
import type { Disc, FileEntry, Folder, Path, Release } from '@/storage/journal/disc'

/** What the device holds: outlives its tabs. */
export class MemoryDevice {
  readonly files = new Map<Path, Uint8Array<ArrayBuffer>>()
  readonly locks = new Map<string, MemoryDisc>()

  tab(options: { readonly beforeCall?: (call: string) => void } = {}): MemoryDisc {
    return new MemoryDisc(this, options.beforeCall ?? (() => undefined))
  }

  /** Everything that stands in the journal files, as text: to look for what should be gone. */
  journalText(): string {
    return [...this.files].filter(([path]) => path.startsWith('journal/')).map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n')
  }

  journalFiles(): readonly string[] {
    return [...this.files.keys()].filter((path) => path.startsWith('journal/'))
  }
}

/** One tab's view. */
export class MemoryDisc implements Disc {
  constructor(private readonly device: MemoryDevice, public beforeCall: (call: string) => void) {}

  async list(folder: Folder): Promise<readonly FileEntry[]> {
    this.beforeCall('list')
    return [...this.device.files].flatMap(([path, bytes]) => (path.startsWith(`${folder}/`) ? [{ name: path.slice(folder.length + 1), bytes: bytes.length }] : []))
  }

  async read(path: Path, from = 0): Promise<Uint8Array<ArrayBuffer> | undefined> {
    this.beforeCall('read')
    return this.device.files.get(path)?.slice(from)
  }

  async writeAt(path: Path, bytes: Uint8Array<ArrayBuffer>, at: number): Promise<void> {
    const before = this.device.files.get(path) ?? new Uint8Array()
    const after = new Uint8Array(Math.max(before.length, at + bytes.length))
    after.set(before)
    try {
      this.beforeCall('writeAt')
    } catch (error) {
      // A failed write may leave a piece of itself.
      after.set(bytes.subarray(0, bytes.length >> 1), at)
      this.device.files.set(path, after)
      throw error
    }
    after.set(bytes, at)
    this.device.files.set(path, after)
  }

  async write(path: Path, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.beforeCall('write')
    this.device.files.set(path, bytes.slice())
  }

  async remove(path: Path): Promise<boolean> {
    this.beforeCall('remove')
    return this.device.files.delete(path)
  }

  async hold(lock: string): Promise<Release | undefined> {
    if (this.device.locks.has(lock)) return undefined
    this.device.locks.set(lock, this)
    return () => {
      if (this.device.locks.get(lock) === this) this.device.locks.delete(lock)
    }
  }

  async alone<T>(lock: string, _patience: number, task: () => Promise<T>): Promise<T> {
    let release = await this.hold(lock)
    while (!release) {
      await new Promise((resolve) => setTimeout(resolve, 1))
      release = await this.hold(lock)
    }
    try {
      return await task()
    } finally {
      release()
    }
  }

  async held(): Promise<ReadonlySet<string>> {
    return new Set(this.device.locks.keys())
  }

  async close(): Promise<void> {
    this.kill()
  }

  /** The tab is gone: the browser frees its locks. */
  kill(): void {
    for (const [lock, holder] of this.device.locks) if (holder === this) this.device.locks.delete(lock)
  }
}
