/**
 * What an officer fills in for the accessibility statement of a product (Directive (EU) 2016/2102, art. 7; model: Implementing Decision (EU) 2018/1523).
 * It stands in one map of the audit. What nobody filled in is empty here, and left to fill in on the statement: never invented.
 */
import { scopeOf } from './audit'
import type { Conformance } from './auditResult'
import type { Day } from './ids'
import type { Walk } from './walk'

/** Languages in which a statement is written. Sentences that a person types are kept per language, names and addresses once. */
export const statementLanguages = ['nl', 'en'] as const
export type StatementLanguage = (typeof statementLanguages)[number]

/** How the statement was prepared (Decision 2018/1523, art. 3(1)). */
export const statementMethods = ['self-evaluation', 'third-party', 'both'] as const
export type StatementMethod = (typeof statementMethods)[number]

/** Why content is not accessible, in the three kinds of the model. */
export const failureReasons = ['non-compliance', 'disproportionate-burden', 'out-of-scope'] as const
export type FailureReason = (typeof failureReasons)[number]

/** What is filled in once. `method`, `status` and the days have values of their own; the others are text. */
export const statementParts = ['body', 'product', 'urls', 'email', 'phone', 'form', 'days', 'prepared', 'reviewed', 'method', 'status', 'law', 'enforcement'] as const
export type StatementPart = (typeof statementParts)[number]
/** What is filled in per criterion that fails. */
export const failureParts = ['what', 'reason', 'why', 'alternative', 'by'] as const
export type FailurePart = (typeof failureParts)[number]

/** Parts that are sentences: each language has its own. */
const spoken: ReadonlySet<string> = new Set<StatementPart | FailurePart>(['law', 'enforcement', 'what', 'why', 'alternative'])

/** The entry of a walk's `statement` in which a part stands: `body`, `why-dig-wcag-1-4-3`, `en-why-dig-wcag-1-4-3`. */
export function statementEntry(part: StatementPart | FailurePart, language: StatementLanguage, criterion?: string): string {
  const name = criterion === undefined ? part : `${part}-${criterion}`
  return language !== 'nl' && spoken.has(part) ? `${language}-${name}` : name
}

/** What is said of one criterion that fails. */
export interface FailureWords {
  readonly reason: FailureReason
  /** What does not work, in the officer's own words. */
  readonly what: string
  readonly why: string
  /** What a visitor can do instead. */
  readonly alternative: string
  /** When it should be solved. */
  readonly by: Day | null
}

/** The statement as far as it is filled in. */
export interface Statement {
  readonly language: StatementLanguage
  /** Name of the public body. */
  readonly body: string
  readonly product: string
  /** Addresses that it is about; http and https only. */
  readonly urls: readonly string[]
  readonly email: string
  readonly phone: string
  /** Address of a form; empty for what is no web address. */
  readonly form: string
  /** Within how many days the body answers. */
  readonly days: number | null
  readonly prepared: Day | null
  readonly reviewed: Day | null
  readonly method: StatementMethod | null
  /** The status that a person chose; it counts only where the audit does not say. */
  readonly status: Exclude<Conformance, 'unknown'> | null
  /** Another law than that of Flanders; empty for that one. */
  readonly law: string
  readonly enforcement: string
  readonly failure: (criterion: string) => FailureWords
}

/** Reads the statement of an audit. Name and address of the product come from its scope where nobody typed others. */
export function statementOf(walk: Pick<Walk, 'statement' | 'audit'>, language: StatementLanguage = 'nl'): Statement {
  const scope = scopeOf(walk)
  const read = (part: StatementPart | FailurePart, criterion?: string): string => (walk.statement[statementEntry(part, language, criterion)] ?? '').trim()
  const email = read('email')
  const days = Number(read('days'))
  const status = one(['full', 'partial', 'none'] as const, read('status'))
  return {
    language, body: read('body'), product: read('product') || scope.product.trim(), urls: addressesIn(read('urls') || scope.url),
    email: isEmail(email) ? email : '', phone: read('phone'), form: addressesIn(read('form'))[0] ?? '', days: Number.isInteger(days) && days > 0 ? days : null,
    prepared: dayIn(read('prepared')), reviewed: dayIn(read('reviewed')), method: one(statementMethods, read('method')), status, law: read('law'), enforcement: read('enforcement'),
    failure: (criterion) => ({
      reason: one(failureReasons, read('reason', criterion)) ?? 'non-compliance',
      what: read('what', criterion), why: read('why', criterion), alternative: read('alternative', criterion), by: dayIn(read('by', criterion)),
    }),
  }
}

/** The web addresses in a text, each once: one a line, or with spaces, commas or semicolons between. */
export function addressesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((word) => /^https?:\/\/[^\s/?#]+\.[^\s]+$/i.test(word)))]
}

/** True for what looks like an e-mail address. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.[^\s@<>().]{2,24}$/.test(text)
}

function dayIn(text: string): Day | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(new Date(`${text}T12:00:00Z`).getTime()) ? text : null
}

function one<T extends string>(values: readonly T[], value: string): T | null {
  return values.find((known) => known === value) ?? null
}
