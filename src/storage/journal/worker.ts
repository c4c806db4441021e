/**
 * The one place that holds synchronous file handles: only a worker may. It takes orders one at a time, so a write is on the
 * disk, flushed, before the next begins. It knows bytes and nothing else.
 */
import type { FileEntry } from './disc'
import type { Order, Question, Reply } from './orders'

/** The handle as browsers give it; the DOM types have it for workers only. */
interface SyncHandle {
  write(bytes: Uint8Array, options: { at: number }): number
  truncate(size: number): void
  getSize(): number
  flush(): void
  close(): void
}
type WorkerFile = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncHandle>; move?: (name: string) => Promise<void> }

/** Ends the name of a file that is still being written. */
const unfinished = '.new'

let root: FileSystemDirectoryHandle | undefined
/** Handles kept open: only of files that grow, as opening costs more than writing. */
const open = new Map<string, SyncHandle>()

async function folderOf(path: string): Promise<{ readonly folder: FileSystemDirectoryHandle; readonly name: string }> {
  if (!root) throw new DOMException('not started', 'InvalidStateError')
  const slash = path.indexOf('/')
  if (slash < 0) return { folder: root, name: path }
  return { folder: await root.getDirectoryHandle(path.slice(0, slash), { create: true }), name: path.slice(slash + 1) }
}

function isNotFound(error: unknown): boolean {
  return (error as { name?: unknown } | null)?.name === 'NotFoundError'
}

function writeWhole(handle: SyncHandle, bytes: Uint8Array, at: number): void {
  const written = handle.write(bytes, { at })
  // Some browsers write what fits and say so by the count alone.
  if (written !== bytes.length) throw new DOMException(`wrote ${written} of ${bytes.length} bytes`, 'QuotaExceededError')
  handle.flush()
}

async function start(name: string): Promise<boolean> {
  if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype)) return false
  root = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true })
  return true
}

async function list(path: string): Promise<readonly FileEntry[]> {
  const { folder } = await folderOf(`${path}/`)
  const found: FileEntry[] = []
  for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
    if (handle.kind === 'file' && !name.endsWith(unfinished)) found.push({ name, bytes: (await (handle as FileSystemFileHandle).getFile()).size })
  }
  return found
}

async function read(path: string, from: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { folder, name } = await folderOf(path)
  try {
    const file = await (await folder.getFileHandle(name)).getFile()
    return new Uint8Array(await file.slice(from).arrayBuffer())
  } catch (error) {
    if (isNotFound(error)) return undefined
    throw error
  }
}

async function writeAt(path: string, bytes: Uint8Array, at: number): Promise<void> {
  let handle = open.get(path)
  if (!handle) {
    const { folder, name } = await folderOf(path)
    handle = await (await folder.getFileHandle(name, { create: true }) as WorkerFile).createSyncAccessHandle()
    open.set(path, handle)
  }
  try {
    writeWhole(handle, bytes, at)
  } catch (error) {
    try {
      handle.truncate(at)
    } catch {
      // The next write goes to the same place and covers what this one left.
    }
    throw error
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const { folder, name } = await folderOf(path)
  const file = await folder.getFileHandle(name + unfinished, { create: true }) as WorkerFile
  const movable = typeof file.move === 'function'
  // Without `move` it is written under its own name; readers of such files check its hash.
  const target = movable ? file : await folder.getFileHandle(name, { create: true }) as WorkerFile
  try {
    const handle = await target.createSyncAccessHandle()
    try {
      handle.truncate(0)
      writeWhole(handle, bytes, 0)
    } finally {
      handle.close()
    }
    if (movable) await file.move?.(name)
    else await folder.removeEntry(name + unfinished)
  } catch (error) {
    for (const left of movable ? [name + unfinished] : [name, name + unfinished]) await folder.removeEntry(left).catch(() => undefined)
    throw error
  }
}

async function remove(path: string): Promise<boolean> {
  open.get(path)?.close()
  open.delete(path)
  const { folder, name } = await folderOf(path)
  try {
    await folder.removeEntry(name)
    return true
  } catch (error) {
    if (isNotFound(error)) return false
    throw error
  }
}

async function obey(order: Order): Promise<unknown> {
  switch (order.do) {
    case 'start': return start(order.root)
    case 'list': return list(order.folder)
    case 'read': return read(order.path, order.from)
    case 'writeAt': return writeAt(order.path, order.bytes, order.at)
    case 'write': return write(order.path, order.bytes)
    case 'remove': return remove(order.path)
  }
}

let last: Promise<void> = Promise.resolve()

self.addEventListener('message', ({ data: { number, order } }: MessageEvent<Question>) => {
  last = last.then(async () => {
    let reply: Reply
    try {
      reply = { number, ok: true, value: await obey(order) }
    } catch (error) {
      const { name, message } = error as Error
      reply = { number, ok: false, error: { name: String(name), message: String(message) } }
    }
    ;(self as unknown as { postMessage(reply: Reply): void }).postMessage(reply)
  })
})
