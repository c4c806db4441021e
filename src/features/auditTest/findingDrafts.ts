/** What is written when a finding of a test begins and goes. Plain values, so that a test can read them. */
import type { Attachment } from '@/domain/attachment'
import type { Draft } from '@/domain/change'
import type { Criterion, CriterionText } from '@/domain/criterion'
import type { Finding } from '@/domain/finding'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'

/** Where a finding comes from. */
export interface FoundOn {
  readonly dossier: Id
  readonly walk: Id
  readonly page: Id
  readonly criterion: Pick<Criterion, 'id' | 'revision' | 'groups'>
  readonly text: Pick<CriterionText, 'title' | 'remedy'>
}

/** The first write of a finding: all that the criterion and the page already know, and what was given first. */
export function beginFinding({ dossier, walk, page, criterion, text }: FoundOn, minted: { readonly id: Id; readonly number: number; readonly now: Timestamp }, first: Readonly<Record<string, JsonValue>> = {}): Draft {
  return {
    dossier, kind: 'finding', record: minted.id,
    set: {
      createdAt: minted.now, deletedAt: null, kind: 'barrier', number: minted.number, walk, observedAt: minted.now, title: text.title, suggestion: text.remedy,
      criterion: criterion.id, criterionRevision: criterion.revision, [`pages.${page}`]: true, ...Object.fromEntries(criterion.groups.map((group) => [`levels.${group}`, 'not-checked'])), ...first,
    },
  }
}

/** Takes a finding away with its pictures, or (with null) puts the same ones back. */
export function removeFinding({ id, dossier }: Pick<Finding, 'id' | 'dossier'>, attachments: readonly Pick<Attachment, 'id'>[], at: Timestamp | null): readonly Draft[] {
  return [{ dossier, kind: 'finding', record: id, set: { deletedAt: at } }, ...attachments.map((attachment): Draft => ({ dossier, kind: 'attachment', record: attachment.id, set: { deletedAt: at } }))]
}

/** What a finding is called in a list. */
export function nameOfFinding({ title, words }: Pick<Finding, 'title' | 'words'>): string {
  const line = words.trim().split('\n')[0]!
  return line.length > 90 ? `${line.slice(0, 88).trimEnd()} …` : line || title.trim()
}
