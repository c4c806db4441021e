/** Changes from outside: each is checked by itself, so that one bad change does not cost the rest. */
import * as v from 'valibot'
import { isSettable, recordKinds, type Change, type RecordKind } from '@/domain/change'
import type { JsonValue } from '@/domain/ids'
import type { ReadProblem } from './problem'
import { fits } from './recordSchemas'

/** Text longer than this is taken, and said. */
export const longText = 20_000

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const schema = v.object({
  id: name, clock: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), at: v.pipe(v.string(), v.maxLength(40)), device: v.pipe(v.string(), v.maxLength(100)),
  dossier: name, kind: v.pipe(v.string(), v.maxLength(100)), record: name, set: v.record(v.string(), v.unknown()),
})

/** Reads a list of changes; what could not be read stands in `problems`. */
export function readChanges(value: unknown): { readonly changes: readonly Change[]; readonly problems: readonly ReadProblem[] } | undefined {
  if (!Array.isArray(value)) return undefined
  const changes: Change[] = []
  const problems: ReadProblem[] = []
  value.forEach((item: unknown, i) => {
    const parsed = v.safeParse(schema, item)
    if (!parsed.success) {
      const path = v.getDotPath(parsed.issues[0])
      problems.push({ problem: 'unreadable-change', detail: path === null ? `#${i + 1}` : `#${i + 1} (${path})` })
      return
    }
    const { kind, set, ...rest } = parsed.output
    if (!isRecordKind(kind)) {
      problems.push({ problem: 'unknown-kind', detail: kind })
      return
    }
    changes.push({ ...rest, kind, set: fieldsOf(kind, set, problems) })
  })
  return { changes, problems }
}

function fieldsOf(kind: RecordKind, set: Readonly<Record<string, unknown>>, problems: ReadProblem[]): Record<string, JsonValue> {
  const fields: Record<string, JsonValue> = {}
  for (const [field, value] of Object.entries(set)) {
    if (!isSettable(field) || !fits(kind, field, value)) {
      problems.push({ problem: 'dropped-field', detail: `${kind}.${field.slice(0, 80)}` })
      continue
    }
    if (typeof value === 'string' && value.length > longText) problems.push({ problem: 'long-text', detail: `${kind}.${field} (${value.length})` })
    // The value came out of JSON.parse, so it is JSON.
    fields[field] = value as JsonValue
  }
  return fields
}

function isRecordKind(kind: string): kind is RecordKind {
  return (recordKinds as readonly string[]).includes(kind)
}
