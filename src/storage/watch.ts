import { Dexie, liveQuery, RangeSet } from 'dexie'
import type { Reads } from './storage'

/** Runs a query now and after every change to what it read, in any tab. Returns the function that stops it. */
export function watch<T>(reads: Reads, query: (reads: Reads) => Promise<T>, listener: (value: T) => void, onError: (error: unknown) => void = report): () => void {
  const subscription = liveQuery(() => query(reads)).subscribe({ next: listener, error: onError })
  return () => subscription.unsubscribe()
}

/** Runs all queries again: another tab wrote, and did not live to tell what. */
export function readAgain(): void {
  Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) })
}

function report(error: unknown): void {
  queueMicrotask(() => { throw error })
}
