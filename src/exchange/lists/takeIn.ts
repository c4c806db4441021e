/** Taking a shared list in: what differs from what is here, and what is written for each way of settling it. */
import type { Draft } from '@/domain/change'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import { libraryId, type Library, type OwnChecklist, type OwnCriterion } from '@/domain/library'
import { freeCode } from '@/domain/listCode'
import { listFields, questionFields, type SharedChecklist, type SharedList, type SharedQuestion } from './shape'

/** A record that is here and in the file, and not the same. */
export type Difference =
  | { readonly kind: 'list'; readonly here: OwnChecklist; readonly file: SharedChecklist; readonly fields: readonly (typeof listFields)[number][] }
  | { readonly kind: 'question'; readonly here: OwnCriterion; readonly file: SharedQuestion; readonly fields: readonly (typeof questionFields)[number][] }

/** A shared list beside the library of this device. */
export interface Comparison {
  /** `new`: no list with its id. `same`: all of it is here already. `differs`: something has to be chosen. */
  readonly state: 'new' | 'same' | 'differs'
  readonly differences: readonly Difference[]
  /** Another list that has the code of the shared one: both stay, the one that comes in gets another code. */
  readonly codeOf: OwnChecklist | undefined
  /** Own questions in the file that are not here. */
  readonly newQuestions: readonly SharedQuestion[]
}

/** `both`: what differs comes in beside what is here. `file`: as in the file. `here`: what is here stays; only what is missing comes in. */
export const takeInChoices = ['both', 'file', 'here'] as const
export type TakeInChoice = (typeof takeInChoices)[number]

/** Compares a shared list with the library. */
export function compareShared({ list, questions }: SharedList, library: Library): Comparison {
  const here = library.checklists.find(({ id }) => id === list.id)
  const known = ownById(library)
  const differences: Difference[] = []
  const fields = here ? listFields.filter((field) => !isSame(here[field], list[field])) : []
  if (here && fields.length > 0) differences.push({ kind: 'list', here, file: list, fields })
  for (const file of questions) {
    const own = known.get(file.id)
    const changed = own ? questionFields.filter((field) => !isSame(own[field], file[field])) : []
    if (own && changed.length > 0) differences.push({ kind: 'question', here: own, file, fields: changed })
  }
  const newQuestions = questions.filter(({ id }) => !known.has(id))
  const isWhole = here !== undefined && newQuestions.length === 0 && questions.every(({ id, removed }) => removed || known.get(id)?.deletedAt === null)
  return {
    state: differences.length > 0 ? 'differs' : isWhole ? 'same' : 'new', differences, newQuestions,
    codeOf: list.code === '' ? undefined : library.checklists.find(({ id, code }) => id !== list.id && code.toLowerCase() === list.code.toLowerCase()),
  }
}

/** What taking in needs of the device. */
export interface TakeInNeeds {
  readonly newId: () => Id
  readonly now: Timestamp
}

/** The drafts that take a shared list in, and the id that the list has afterwards. Nothing that is here is ever lost but by `file`. */
export function takeIn(shared: SharedList, library: Library, choice: TakeInChoice, { newId, now }: TakeInNeeds): { readonly drafts: readonly Draft[]; readonly list: Id } {
  const { differences } = compareShared(shared, library)
  const known = ownById(library)
  const differing = new Set(differences.filter(({ kind }) => kind === 'question').map(({ file }) => file.id))
  const renamed = new Map<Id, Id>(choice === 'both' ? [...differing].map((id) => [id, newId()]) : [])
  const idOf = (id: Id): Id => renamed.get(id) ?? id
  const drafts: Draft[] = []
  for (const question of shared.questions) {
    const own = known.get(question.id)
    const set = { deletedAt: question.removed ? now : null, ...settingOf({ ...question, onlyIf: question.onlyIf.map((condition) => ({ ...condition, question: idOf(condition.question) })) }, questionFields, ['groups', 'texts'], renamed.has(question.id) ? undefined : own) }
    if (!own || renamed.has(question.id)) drafts.push({ dossier: libraryId, kind: 'ownCriterion', record: idOf(question.id), set: { createdAt: now, ...set, copiedFrom: question.copiedFrom } })
    else if (differing.has(question.id) && choice === 'file') drafts.push({ dossier: libraryId, kind: 'ownCriterion', record: question.id, set })
    else if (own.deletedAt !== null && !question.removed) drafts.push({ dossier: libraryId, kind: 'ownCriterion', record: question.id, set: { deletedAt: null } })
  }
  const here = library.checklists.find(({ id }) => id === shared.list.id)
  const isOther = differences.some(({ kind }) => kind === 'list') || renamed.size > 0
  const id = here && choice === 'both' && isOther ? newId() : shared.list.id
  if (!here || id !== here.id || (choice === 'file' && isOther)) {
    const list = { ...shared.list, criteria: shared.list.criteria.map(idOf), code: shared.list.code === '' ? '' : freeCode(shared.list.code, library.checklists.filter((other) => other.id !== id).map(({ code }) => code)) }
    const set = settingOf(list, listFields, ['texts'], id === here?.id ? here : undefined)
    drafts.push({ dossier: libraryId, kind: 'ownChecklist', record: id, set: id === here?.id ? set : { createdAt: now, deletedAt: null, ...set, copiedFrom: list.copiedFrom } })
  }
  return { drafts, list: id }
}

/** Fields as a change sets them: maps entry by entry, and an entry that only `before` has is emptied. */
function settingOf<T extends object>(record: T, fields: readonly (keyof T & string)[], maps: readonly string[], before: object | undefined): Record<string, JsonValue> {
  const set: Record<string, JsonValue> = {}
  for (const field of fields) {
    // What comes out of the file is JSON.
    const value = record[field] as JsonValue
    if (!maps.includes(field)) { set[field] = value; continue }
    const former = (before as Readonly<Record<string, object>> | undefined)?.[field] ?? {}
    for (const entry of Object.keys(former)) set[`${field}.${entry}`] = null
    for (const [entry, one] of Object.entries(value as Readonly<Record<string, JsonValue>>)) set[`${field}.${entry}`] = one
  }
  return set
}

function ownById({ criteria, removedCriteria }: Library): ReadonlyMap<Id, OwnCriterion> {
  return new Map([...criteria, ...removedCriteria].map((criterion) => [criterion.id, criterion]))
}

/** Equal as JSON, whatever the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([key, one]) => [key, sorted(one)]))
}
