/**
 * What the journal and the photos need of a file system. Two makers: `browserDisc.ts` (the browser's private files,
 * through a worker) and, in tests, one in memory that can be made to fail or to lose its tail.
 */

/** A file and its size in bytes. */
export interface FileEntry {
  readonly name: string
  readonly bytes: number
}

/** Folders of the private file system. Files in them have flat names. */
export type Folder = 'journal' | 'files'

/** A path: a name in a folder, or the one file beside them that keeps room free. */
export type Path = `${Folder}/${string}` | 'ballast'

/** Bytes on the device. Every method rejects with the browser's error; a full disk is named `QuotaExceededError`. */
export interface Disc {
  list(folder: Folder): Promise<readonly FileEntry[]>
  /** The bytes of a file from `from` on; undefined when there is no such file. */
  read(path: Path, from?: number): Promise<Uint8Array<ArrayBuffer> | undefined>
  /**
   * Writes at a place in a file (made when it is not there) and resolves once flushed. Writing at the same place again
   * after a failure covers what the failure left.
   */
  writeAt(path: Path, bytes: Uint8Array<ArrayBuffer>, at: number): Promise<void>
  /** Writes a whole file, flushed; under its name it is there whole or not at all. */
  write(path: Path, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** True when there was such a file. */
  remove(path: Path): Promise<boolean>
  /** Takes a lock that lasts until it is released or the tab dies; undefined when somebody has it. */
  hold(lock: string): Promise<Release | undefined>
  /** Runs the task under a lock. After `patience` milliseconds of waiting it runs all the same: a sleeping tab must not stop this one. */
  alone<T>(lock: string, patience: number, task: () => Promise<T>): Promise<T>
  /** Names of all locks that are held now, by any tab. */
  held(): Promise<ReadonlySet<string>>
  close(): Promise<void>
}

/** Lets go of a lock. */
export type Release = () => void
