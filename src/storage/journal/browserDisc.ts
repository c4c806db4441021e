import type { Disc, FileEntry, Folder, Path, Release } from './disc'
import type { Order, Outcome, Question, Reply } from './orders'

/** After this long without an answer the worker is taken for dead: a save that never ends is worse than one that failed. */
const patienceMilliseconds = 20_000

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
  readonly timer: ReturnType<typeof setTimeout>
}

/** The private files of the browser. A worker that died is started anew at the next order. */
export class BrowserDisc implements Disc {
  private worker: Worker | undefined
  private readonly waiting = new Map<number, Waiting>()
  private asked = 0

  private constructor(private readonly root: string) {}

  /** The disc under a folder of that name; undefined where the browser cannot keep a second copy. */
  static async open(root: string): Promise<BrowserDisc | undefined> {
    if (typeof Worker === 'undefined' || typeof navigator === 'undefined' || !('locks' in navigator) || typeof navigator.storage?.getDirectory !== 'function') return undefined
    const disc = new BrowserDisc(root)
    try {
      if (await disc.ask({ do: 'start', root })) return disc
    } catch {
      // A private window may offer the functions and refuse their use; one copy is then all there is.
    }
    await disc.close()
    return undefined
  }

  async list(folder: Folder): Promise<readonly FileEntry[]> {
    return this.ask({ do: 'list', folder })
  }

  async read(path: Path, from = 0): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return this.ask({ do: 'read', path, from })
  }

  async writeAt(path: Path, bytes: Uint8Array<ArrayBuffer>, at: number): Promise<void> {
    return this.ask({ do: 'writeAt', path, bytes, at })
  }

  async write(path: Path, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return this.ask({ do: 'write', path, bytes })
  }

  async remove(path: Path): Promise<boolean> {
    return this.ask({ do: 'remove', path })
  }

  async hold(lock: string): Promise<Release | undefined> {
    return new Promise((resolve, reject) => {
      navigator.locks.request(this.locked(lock), { ifAvailable: true }, (got) => {
        if (!got) return resolve(undefined)
        return new Promise<void>((release) => resolve(release))
      }).catch(reject)
    })
  }

  async alone<T>(lock: string, patience: number, task: () => Promise<T>): Promise<T> {
    let begun = false
    try {
      return await navigator.locks.request(this.locked(lock), { signal: AbortSignal.timeout(patience) }, () => {
        begun = true
        return task()
      }) as T
    } catch (error) {
      if (begun) throw error
      return task()
    }
  }

  async held(): Promise<ReadonlySet<string>> {
    const { held = [] } = await navigator.locks.query()
    const own = this.locked('')
    return new Set(held.flatMap(({ name }) => (name?.startsWith(own) ? [name.slice(own.length)] : [])))
  }

  async close(): Promise<void> {
    this.giveUp('the file system was closed')
  }

  private locked(lock: string): string {
    return `${this.root}/${lock}`
  }

  private async ask<K extends Order['do']>(order: Extract<Order, { do: K }>): Promise<Outcome[K]> {
    if (!this.worker) {
      this.start()
      if (order.do !== 'start') void this.send({ do: 'start', root: this.root }).catch(() => undefined)
    }
    return await this.send(order) as Outcome[K]
  }

  private send(order: Order): Promise<unknown> {
    this.asked += 1
    const number = this.asked
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.giveUp('the file system does not answer'), patienceMilliseconds)
      this.waiting.set(number, { resolve, reject, timer })
      this.worker?.postMessage({ number, order } satisfies Question)
    })
  }

  private start(): void {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data: reply }: MessageEvent<Reply>) => {
      const waiting = this.waiting.get(reply.number)
      if (!waiting) return
      this.waiting.delete(reply.number)
      clearTimeout(waiting.timer)
      if (reply.ok) waiting.resolve(reply.value)
      else waiting.reject(Object.assign(new Error(reply.error.message), { name: reply.error.name }))
    })
    worker.addEventListener('error', () => this.giveUp('the file system worker failed'))
    this.worker = worker
  }

  /** Ends the worker, which frees its handles, and fails whatever waited for it. */
  private giveUp(reason: string): void {
    this.worker?.terminate()
    this.worker = undefined
    const waiting = [...this.waiting.values()]
    this.waiting.clear()
    for (const { reject, timer } of waiting) {
      clearTimeout(timer)
      reject(new Error(reason))
    }
  }
}
