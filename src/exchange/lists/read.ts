/** Reading a shared list. Nothing of it is used unless the file is a list; a field that does not fit is left out and said. */
import * as v from 'valibot'
import type { RecordKind } from '@/domain/change'
import { asOwnChecklist, asOwnCriterion, libraryId } from '@/domain/library'
import { fits } from '../reading/recordSchemas'
import { listFormat, listVersion, type SharedChecklist, type SharedList, type SharedQuestion } from './shape'

/** Why a file is refused as a whole; each has a message `lists.shared.refused.<refusal>`. */
export const listRefusals = ['empty', 'too-large', 'not-json', 'not-a-list', 'newer-version', 'damaged'] as const
export type ListRefusal = (typeof listRefusals)[number]

/** A part that was left out: a field of the list or of a question, a whole question, or a second question with the same id. */
export interface ListProblem {
  readonly problem: 'dropped-field' | 'dropped-question' | 'same-id'
  /** Title of the question (or of the list), with the field where it is one. */
  readonly detail: string
}

/** What came out of a file. */
export type ReadSharedList = { readonly ok: true; readonly shared: SharedList; readonly problems: readonly ListProblem[] } | { readonly ok: false; readonly problem: ListRefusal }

/** A list has hundreds of questions at most: a file beyond this is something else. */
const mostBytes = 20_000_000
const mostQuestions = 5_000

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const moment = v.fallback(v.pipe(v.string(), v.maxLength(40)), '')
const fieldsOf = v.record(v.string(), v.unknown())
const schema = v.object({ format: v.literal(listFormat), version: v.literal(listVersion), madeAt: moment, list: v.intersect([v.object({ id }), fieldsOf]), questions: v.fallback(v.pipe(v.array(v.unknown()), v.maxLength(mostQuestions)), []) })
const question = v.intersect([v.object({ id }), fieldsOf])

/** True for a file that says it is a list of ours: to tell it from a spreadsheet before it is read. */
export function isSharedList(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 4096)).includes(`"${listFormat}"`)
}

/** Reads a shared list. Never throws: what is wrong comes back as a problem. */
export function readSharedList(bytes: Uint8Array): ReadSharedList {
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  if (bytes.length > mostBytes) return { ok: false, problem: 'too-large' }
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { ok: false, problem: isSharedList(bytes) ? 'damaged' : 'not-json' }
  }
  const kind = v.safeParse(v.object({ format: v.literal(listFormat), version: v.number() }), value)
  if (!kind.success) return { ok: false, problem: 'not-a-list' }
  if (kind.output.version > listVersion) return { ok: false, problem: 'newer-version' }
  const parsed = v.safeParse(schema, value)
  return parsed.success ? sharedOf(parsed.output) : { ok: false, problem: 'damaged' }
}

function sharedOf({ madeAt, list, questions }: v.InferOutput<typeof schema>): ReadSharedList {
  const problems: ListProblem[] = []
  const { dossier: _d, createdAt: _c, deletedAt: _x, ...checklist } = asOwnChecklist({ ...fitting('ownChecklist', list, problems), id: list.id, dossier: libraryId, stamps: {} })
  const found = new Map<string, SharedQuestion>()
  questions.forEach((item, i) => {
    const one = v.safeParse(question, item)
    if (!one.success) problems.push({ problem: 'dropped-question', detail: `${i + 1}` })
    else if (found.has(one.output.id)) problems.push({ problem: 'same-id', detail: nameOf(one.output) })
    else {
      const { dossier: _dossier, createdAt: _created, deletedAt: _deleted, ...fields } = asOwnCriterion({ ...fitting('ownCriterion', one.output, problems), id: one.output.id, dossier: libraryId, stamps: {} })
      found.set(fields.id, { ...fields, changedAt: v.parse(moment, one.output['changedAt']), removed: one.output['removed'] === true })
    }
  })
  const shared: SharedChecklist = { ...checklist, criteria: [...new Set(checklist.criteria)], changedAt: v.parse(moment, list['changedAt']) }
  return { ok: true, shared: { madeAt, list: shared, questions: [...found.values()] }, problems }
}

/** The fields that a record may have, each checked by itself. What a later version added is not known here, and left out without a word. */
function fitting(kind: Extract<RecordKind, 'ownCriterion' | 'ownChecklist'>, record: Readonly<Record<string, unknown>>, problems: ListProblem[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  const known: object = kind === 'ownCriterion' ? asOwnCriterion({ id: '-', dossier: '-', stamps: {} }) : asOwnChecklist({ id: '-', dossier: '-', stamps: {} })
  for (const [field, value] of Object.entries(record)) {
    if (!Object.hasOwn(known, field) || field === 'id' || field === 'dossier' || field === 'createdAt' || field === 'deletedAt') continue
    if (fits(kind, field, value)) fields[field] = value
    else problems.push({ problem: 'dropped-field', detail: `${nameOf(record)}: ${field}` })
  }
  return fields
}

function nameOf(record: Readonly<Record<string, unknown>>): string {
  const name = [record['title'], record['question'], record['id']].find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof name === 'string' ? name.trim().slice(0, 80) : ''
}
