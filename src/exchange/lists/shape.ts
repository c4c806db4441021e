/** The shape of a list that is shared as a file. Every released version stays readable; `tests/fixtures/saved` holds one of each. */
import type { Timestamp } from '@/domain/ids'
import type { OwnChecklist, OwnCriterion } from '@/domain/library'

/** Says in the file that it is ours. */
export const listFormat = 'drempelwijs-lijst'
/** Raised when an older app could no longer read the file. */
export const listVersion = 1
/** What the name of such a file ends in. */
export const listExtension = '.drempelwijs-lijst.json'

/** What a record has on a device and not in a file. */
type OfDevice = 'dossier' | 'createdAt' | 'deletedAt'

/** A checklist as it travels: without the device's own fields, with when it was last changed, to show. */
export type SharedChecklist = Omit<OwnChecklist, OfDevice> & { readonly changedAt: Timestamp | '' }
/** An own question as it travels; one that was removed travels with the list that still names it, so that old answers can be read. */
export type SharedQuestion = Omit<OwnCriterion, OfDevice> & { readonly changedAt: Timestamp | ''; readonly removed: boolean }

/** A list with the own questions that it needs. Questions of the catalogue are named by their id alone. */
export interface SharedList {
  readonly madeAt: Timestamp
  readonly list: SharedChecklist
  readonly questions: readonly SharedQuestion[]
}

/** Fields of a list that people see, in the order in which they are compared. */
export const listFields = ['title', 'purpose', 'theme', 'code', 'version', 'criteria', 'texts'] as const satisfies readonly (keyof SharedChecklist)[]
/** The same of a question. */
export const questionFields = ['title', 'question', 'howTo', 'theme', 'stage', 'answer', 'requirement', 'sources', 'groups', 'why', 'remedy', 'tags', 'onlyIf', 'texts', 'revision'] as const satisfies readonly (keyof SharedQuestion)[]
