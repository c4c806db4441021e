/** What is in a back-up, told before anything is put back, and what stayed as it was here afterwards. */
import { applyChanges, type Change, type RecordKind } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { libraryId, type Library } from '@/domain/library'
import { dossiersIn, projectContent, projectLibrary } from '@/domain/projection'
import type { RestoreReport } from '@/storage/storage'

/** One dossier in a back-up. */
export interface PreviewDossier {
  readonly id: Id
  readonly title: string
  readonly example: boolean
  readonly removed: boolean
  readonly findings: number
  readonly advices: number
  readonly attachments: number
  /** True when a dossier with this id is on the device. */
  readonly isHere: boolean
}

/** The dossiers of a back-up. `here` are the ids on this device. */
export function previewOf(changes: readonly Change[], here: ReadonlySet<Id>): readonly PreviewDossier[] {
  return dossiersIn(changes).map((id) => {
    const content = projectContent(changes, id)
    const isHere = here.has(id)
    if (!content) return { id, title: nameOf(changes.filter((change) => change.record === id)), example: false, removed: true, findings: 0, advices: 0, attachments: 0, isHere }
    const { dossier, findings, advices, attachments } = content
    return { id, title: dossier.title.trim(), example: dossier.example, removed: false, findings: findings.length, advices: advices.length, attachments: attachments.length, isHere }
  })
}

/** What of the city's library is in a back-up; undefined where there is nothing of it. */
export function libraryIn(changes: readonly Change[]): Library | undefined {
  const own = changes.filter(({ dossier }) => dossier === libraryId)
  return own.length === 0 ? undefined : projectLibrary(own)
}

/** A record of which some fields were newer here. */
export interface KeptRecord {
  readonly record: Id
  readonly kind: RecordKind
  /** What it is called in the back-up; empty when it has no name. */
  readonly name: string
  readonly fields: number
}

/** Groups the fields that stayed by their record, with the name that the back-up gives it. */
export function keptRecords(report: Pick<RestoreReport, 'keptNewer'>, changes: readonly Change[]): readonly KeptRecord[] {
  const fields = new Map<Id, { kind: RecordKind; names: Set<string> }>()
  for (const { kind, record, field } of report.keptNewer) {
    const entry = fields.get(record) ?? { kind, names: new Set<string>() }
    entry.names.add(field)
    fields.set(record, entry)
  }
  return [...fields].map(([record, { kind, names }]) => ({ record, kind, name: nameOf(changes.filter((change) => change.record === record)), fields: names.size }))
}

function nameOf(changes: readonly Change[]): string {
  const row = applyChanges(undefined, changes)
  for (const field of ['title', 'name', 'what', 'words', 'alt']) {
    const value = row?.[field]
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, 80)
  }
  return ''
}
