import type { Storage } from './storage'

let current: Storage | undefined

/** Names the storage that the app opened at start; tests name their own. */
export function setStorage(storage: Storage): void {
  current = storage
}

/** The open storage. Calling it before `setStorage` is a bug in start-up order. */
export function useStorage(): Storage {
  if (!current) throw new Error('storage is used before it was opened')
  return current
}
