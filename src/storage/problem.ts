import type { SaveProblem } from './storage'

/** The names of an error and of everything that caused it: Dexie wraps a full disk in an `AbortError`. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = []
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    const { name, inner, cause } = at as { name?: unknown; inner?: unknown; cause?: unknown }
    if (typeof name === 'string') names.push(name)
    at = inner ?? cause
  }
  return names
}

/** What an error of the database or the file system means for the person who was writing. */
export function problemOf(error: unknown): SaveProblem {
  const names = namesOf(error)
  if (names.includes('QuotaExceededError')) return 'quota'
  if (names.includes('DatabaseClosedError') || names.includes('VersionError') || names.includes('VersionChangeError')) return 'closed'
  return 'failed'
}

/** The graver of two problems; a closed database cannot be helped by making room. */
export function graver(a: SaveProblem | null, b: SaveProblem | null): SaveProblem | null {
  const order = ['failed', 'quota', 'closed'] as const
  if (a === null || b === null) return a ?? b
  return order.indexOf(a) > order.indexOf(b) ? a : b
}
