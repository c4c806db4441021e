/** A digital audit is a walk of kind `digital-audit`. What it is about stands in one map of the walk, so that two devices may each fill a part. */
import type { Id, JsonValue } from './ids'
import type { Walk } from './walk'
import type { WcagLevel } from './wcag'

/** What is audited. */
export const productKinds = ['website', 'app', 'document', 'kiosk'] as const
export type ProductKind = (typeof productKinds)[number]

/** How many criteria are asked: `audits/checklists/digital-<size>.ts`. */
export const auditSizes = ['quick', 'half', 'full'] as const
export type AuditSize = (typeof auditSizes)[number]

/** The steps of WCAG-EM 1.0, as the officer meets them. */
export const auditSteps = ['scope', 'explore', 'sample', 'audit', 'report'] as const
export type AuditStep = (typeof auditSteps)[number]

/** A device with its browser and assistive technology, with which tests are done. */
export interface TestSetup {
  readonly device: string
  readonly browser: string
  /** Screen reader, magnifier, voice control … with its version; empty for none. */
  readonly assistive: string
}

/** WCAG-EM steps 1 and 2: what is evaluated, against what, with what. Every field is empty until somebody fills it. */
export interface AuditScope {
  /** Name of the product. */
  readonly product: string
  readonly productKind: ProductKind
  /** Which pages, screens and versions belong to it, and which do not. */
  readonly covers: string
  /** Address of the home page or store page. */
  readonly url: string
  readonly target: WcagLevel
  readonly size: AuditSize
  /** Who asked, as the report names them. */
  readonly commissioner: string
  /** Who evaluates: a service or function; a name is never required. */
  readonly evaluator: string
  /** Technologies that the product relies on: HTML, CSS, PDF … */
  readonly technologies: string
  /** What people come to do: essential functions. */
  readonly functions: string
  /** Kinds of pages that were seen: home, search, form … */
  readonly pageTypes: string
  /** In a few sentences, for the report. */
  readonly summary: string
}

/** Nothing filled in yet. */
const emptyScope: AuditScope = { product: '', productKind: 'website', covers: '', url: '', target: 'AA', size: 'full', commissioner: '', evaluator: '', technologies: '', functions: '', pageTypes: '', summary: '' }

/** The scope of an audit: what was filled in, and defaults for the rest. */
export function scopeOf(walk: Pick<Walk, 'audit'>): AuditScope {
  const scope: Record<string, unknown> = { ...emptyScope }
  for (const [field, value] of Object.entries(walk.audit)) if (Object.hasOwn(emptyScope, field) && typeof value === 'string') scope[field] = value
  return scope as unknown as AuditScope
}

const setupPrefix = 'setup-'

/** The set-ups of an audit, by id, in the order of their ids. They stand in the same map, as `setup-<id>`. */
export function setupsOf(walk: Pick<Walk, 'audit'>): ReadonlyMap<Id, TestSetup> {
  return new Map(Object.entries(walk.audit).filter(([field]) => field.startsWith(setupPrefix)).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([field, value]) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
    const { device, browser, assistive } = value as { readonly [key: string]: JsonValue }
    const word = (part: JsonValue | undefined): string => (typeof part === 'string' ? part : '')
    return [[field.slice(setupPrefix.length), { device: word(device), browser: word(browser), assistive: word(assistive) }] as const]
  }))
}

/** The field of a walk that holds a set-up; `null` there removes it. */
export function setupField(id: Id): string {
  return `audit.${setupPrefix}${id}`
}

/** A set-up in one line; parts that are empty are left out. */
export function setupWords({ device, browser, assistive }: TestSetup): string {
  return [device, browser, assistive].map((part) => part.trim()).filter(Boolean).join(' · ')
}

/** True for a walk that is a digital audit. */
export function isAudit(walk: Pick<Walk, 'kind'>): boolean {
  return walk.kind === 'digital-audit'
}

/** The checklist of an audit's size. */
export function checklistOfSize(size: AuditSize): string {
  return `digital-${size}`
}

