/**
 * The change log: the one way in which anything is written.
 *
 * A record is the sum of its changes. Each field remembers the stamp of the change that set it, so the
 * outcome is the same in whatever order changes arrive, and applying one twice does nothing.
 */
import type { Id, JsonValue, Timestamp } from './ids'

/** Everything that can be written. A closed set: storage, backup and privacy must answer for each member. */
export const recordKinds = ['dossier', 'place', 'walk', 'finding', 'attachment', 'answer', 'advice', 'followUp', 'link', 'participant', 'score', 'ownCriterion', 'ownChecklist', 'figure', 'training', 'samplePage', 'pageOutcome', 'toolReport'] as const
/** The kind of a record, and the name of its table. */
export type RecordKind = (typeof recordKinds)[number]

/** One write. Immutable, and the unit of history, undo, backup and (later) sync. */
export interface Change {
  readonly id: Id
  /**
   * Logical clock (Lamport): one more than the highest this device has seen. It orders changes of one field;
   * a device whose wall clock is wrong does no harm.
   */
  readonly clock: number
  /** Wall clock of the device, to show to people. Never used for merging. */
  readonly at: Timestamp
  /** The device that wrote it. */
  readonly device: Id
  /** The dossier that the record belongs to: the unit of sharing and erasure. */
  readonly dossier: Id
  readonly kind: RecordKind
  /** Id of the record. */
  readonly record: Id
  /**
   * Fields and their new values. `null` empties a field. A name with a dot (`levels.blind`) sets one entry of a
   * map field, so that two devices can fill different entries of the same map; `null` removes the entry.
   */
  readonly set: Readonly<Record<string, JsonValue>>
}

/** What a feature asks to be written; storage adds id, clock, time and device. */
export type Draft = Pick<Change, 'dossier' | 'kind' | 'record' | 'set'>

/** Per field, the stamp of the change that set it. Kept beside the row, never shown. */
export type Stamps = Readonly<Record<string, string>>

/** A record as stored: its fields plus the stamps that make merging order-free. */
export interface Row {
  readonly id: Id
  readonly dossier: Id
  readonly stamps: Stamps
  readonly [field: string]: unknown
}

/** Fields that a change may not set: they name the record itself. */
export const reservedFields: ReadonlySet<string> = new Set(['id', 'dossier', 'stamps', '__proto__', 'constructor', 'prototype'])

/** The order of two changes of the same field, as text that sorts: clock first, then the change's own id. */
export function stampOf(change: Pick<Change, 'clock' | 'id'>): string {
  return `${change.clock.toString(36).padStart(9, '0')}.${change.id}`
}

/** Splits `levels.blind` into map and entry; a plain field has no entry. */
function pathOf(field: string): { readonly map: string; readonly entry: string | undefined } {
  const dot = field.indexOf('.')
  return dot < 0 ? { map: field, entry: undefined } : { map: field.slice(0, dot), entry: field.slice(dot + 1) }
}

/** True where a field may be set: it does not name the record and cannot reach an object's prototype. */
export function isSettable(field: string): boolean {
  const { map, entry } = pathOf(field)
  return map !== '' && !reservedFields.has(map) && (entry === undefined || (entry !== '' && !reservedFields.has(entry)))
}

/** What applying a change did: the new row, and the fields that were already newer here and so stayed. */
export interface Applied {
  readonly row: Row
  /** Fields whose value here was set by a later change; the incoming value was left out. */
  readonly kept: readonly string[]
  /** False when nothing in the row changed (the change was known, or older in every field). */
  readonly changed: boolean
}

/**
 * Applies one change to a row (or to nothing, for a new record). Pure, idempotent and independent of order:
 * each field keeps the value with the highest stamp.
 */
export function applyChange(row: Row | undefined, change: Change): Applied {
  const stamp = stampOf(change)
  const fields: Record<string, unknown> = { ...(row ?? { id: change.record, dossier: change.dossier }) }
  const stamps: Record<string, string> = { ...row?.stamps }
  const kept: string[] = []
  let changed = row === undefined
  for (const [field, value] of Object.entries(change.set)) {
    if (!isSettable(field)) continue
    const present = stamps[field]
    if (present !== undefined && present >= stamp) {
      if (present > stamp) kept.push(field)
      continue
    }
    stamps[field] = stamp
    changed = true
    const { map, entry } = pathOf(field)
    if (entry === undefined) fields[map] = value
    else fields[map] = withEntry(fields[map], entry, value)
  }
  return { row: { ...fields, id: change.record, dossier: change.dossier, stamps }, kept, changed }
}

/** Applies many changes in any order. */
export function applyChanges(row: Row | undefined, changes: Iterable<Change>): Row | undefined {
  let result = row
  for (const change of changes) result = applyChange(result, change).row
  return result
}

function withEntry(map: unknown, entry: string, value: JsonValue): Record<string, unknown> {
  const base: Record<string, unknown> = isPlainObject(map) ? { ...map } : {}
  if (value === null) delete base[entry]
  else base[entry] = value
  return base
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value of a field, dotted or plain, as a later change could set it again (`null` where it is empty). */
export function valueOf(row: Row | undefined, field: string): JsonValue {
  const { map, entry } = pathOf(field)
  const whole = row?.[map]
  const value = entry === undefined ? whole : isPlainObject(whole) ? whole[entry] : undefined
  return value === undefined ? null : (value as JsonValue)
}

/**
 * The drafts that take a draft back: every field gets the value that it had before. Undoing a first write
 * marks the record deleted, so nothing is ever hard-deleted.
 */
export function invert(before: Row | undefined, draft: Draft, at: Timestamp): Draft {
  if (before === undefined) return { ...draft, set: { deletedAt: at } }
  const set: Record<string, JsonValue> = {}
  for (const field of Object.keys(draft.set)) set[field] = valueOf(before, field)
  return { ...draft, set }
}
