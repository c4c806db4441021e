/** What is written when an audit begins or is repeated: all at once, as drafts that a test can read. */
import { scopeOf, type AuditSize, type ProductKind } from '@/domain/audit'
import type { Draft } from '@/domain/change'
import type { Day, Id, JsonValue, Timestamp } from '@/domain/ids'
import type { SamplePage } from '@/domain/samplePage'
import type { Walk } from '@/domain/walk'

/** What somebody filled in to begin. Clock and ids come in, so that the same input gives the same drafts. */
export interface AuditStart {
  readonly dossier: Id
  readonly title: string
  readonly product: string
  readonly productKind: ProductKind
  /** Read already; empty for none. */
  readonly url: string
  readonly size: AuditSize
  readonly date: Day
  readonly now: Timestamp
  readonly newId: () => Id
}

/** An audit that begins. */
export interface PlannedAudit {
  readonly walk: Id
  readonly drafts: readonly Draft[]
}

/** A former audit, to repeat. */
export interface FormerAudit {
  readonly walk: Walk
  readonly pages: readonly SamplePage[]
}

/** An audit with nothing but what was filled in. */
export function newAudit(start: AuditStart): PlannedAudit {
  return begin(start, null, {}, () => [])
}

/**
 * The same audit once more, so that the two can be compared: the same scope and set-ups, the same sample with ids of its own. Outcomes, findings,
 * the summary and the statement stay with the former one.
 */
export function repeatedAudit(start: AuditStart, { walk, pages }: FormerAudit): PlannedAudit {
  const ids = new Map(pages.map((page) => [page.id, start.newId()]))
  const kept = Object.fromEntries(Object.entries(walk.audit).flatMap(([field, value]) => (value === null || field === 'summary' ? [] : [[`audit.${field}`, value]])))
  return begin(start, walk.id, kept, (id) => pages.map((page) => draftOf(start, 'samplePage', ids.get(page.id)!, {
    walk: id, kind: page.kind, position: page.position, title: page.title, url: page.url, state: page.state, process: page.process, optional: page.optional, link: page.link,
    ...Object.fromEntries(Object.keys(page.shares).flatMap((shared) => { const own = ids.get(shared); return own ? [[`shares.${own}`, true]] : [] })),
  })))
}

function begin(start: AuditStart, copiedFrom: Id | null, kept: Readonly<Record<string, JsonValue>>, parts: (walk: Id) => readonly Draft[]): PlannedAudit {
  const walk = start.newId()
  const { product, productKind, url, size } = start
  return { walk, drafts: [draftOf(start, 'walk', walk, {
    kind: 'digital-audit', title: start.title, date: start.date, copiedFrom, ...kept, 'audit.product': product, 'audit.productKind': productKind, 'audit.url': url, 'audit.size': size,
  }), ...parts(walk)] }
}

function draftOf(start: AuditStart, kind: Draft['kind'], record: Id, set: Readonly<Record<string, JsonValue>>): Draft {
  return { dossier: start.dossier, kind, record, set: { createdAt: start.now, deletedAt: null, ...set } }
}

/** What the form of a repeated audit begins with. */
export function formerFields(former: FormerAudit): Pick<AuditStart, 'product' | 'productKind' | 'url' | 'size'> {
  const { product, productKind, url, size } = scopeOf(former.walk)
  return { product, productKind, url, size }
}
