/** What is typed over from a sheet, as changes; and what to do where somebody already answered on a screen. */
import type { Draft } from '@/domain/change'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import type { Participant } from '@/domain/participant'
import { isAnswered, scoreIdOf, type Feeling, type Score, type ScoreFiller } from '@/domain/score'
import { choiceOf, type SheetChoice } from './sheetKeys'

/** One row of a sheet: only what was typed; a field that is left out was not touched. */
export interface SheetRow {
  readonly choice?: SheetChoice | null
  readonly words?: string
  readonly helperNote?: string
  readonly feeling?: Feeling | null
  readonly minutes?: number | null
}

/** Whose sheet it is, and how it was filled in. */
export interface SheetOwner {
  readonly participant: Pick<Participant, 'id' | 'dossier' | 'walk' | 'language'>
  readonly filledBy: ScoreFiller
}

/** True for an answer that somebody gave on a screen: what a sheet says is asked about first, never written over it. */
export function isFromScreen(score: Score | undefined): score is Score {
  return score !== undefined && !score.fromPaper && (isAnswered(score) || score.skippedAt !== null || score.helperNote.trim() !== '')
}

/** True where a sheet says nothing else than what is stored. */
export function saysTheSame(row: SheetRow, score: Score): boolean {
  return (row.choice == null || row.choice === choiceOf(score)) && (!row.words?.trim() || row.words.trim() === score.words.trim())
    && (!row.helperNote?.trim() || row.helperNote.trim() === score.helperNote.trim()) && (row.feeling == null || row.feeling === score.feeling)
    && (row.minutes == null || row.minutes === score.minutes)
}

/** The change that writes what was typed. `existing` is the stored score, present or not. */
export function sheetDraft(owner: SheetOwner, link: Id, row: SheetRow, existing: Score | undefined, now: Timestamp): Draft {
  const { participant, filledBy } = owner
  const set: Record<string, JsonValue> = {}
  if (row.choice !== undefined) {
    set['level'] = row.choice === 'skipped' ? null : row.choice
    set['skippedAt'] = row.choice === 'skipped' ? now : null
  }
  if (row.words !== undefined) Object.assign(set, { words: row.words, language: row.words.trim() ? participant.language : null })
  if (row.helperNote !== undefined) set['helperNote'] = row.helperNote
  if (row.feeling !== undefined) set['feeling'] = row.feeling
  if (row.minutes !== undefined) set['minutes'] = row.minutes
  // A first write, or one after the first was taken back. Without `existing` both look the same, and both need it.
  if (!existing) Object.assign(set, { walk: participant.walk, link, participant: participant.id, createdAt: now, deletedAt: null })
  return { dossier: participant.dossier, kind: 'score', record: scoreIdOf(link, participant.id), set: { ...set, filledBy, fromPaper: true, answeredAt: now } }
}

/** A sheet taken over an answer from the screen: what the sheet leaves empty stays as it was said. */
export function takenOver(row: SheetRow): SheetRow {
  return {
    ...(row.choice != null ? { choice: row.choice } : {}), ...(row.words?.trim() ? { words: row.words } : {}), ...(row.helperNote?.trim() ? { helperNote: row.helperNote } : {}),
    ...(row.feeling != null ? { feeling: row.feeling } : {}), ...(row.minutes != null ? { minutes: row.minutes } : {}),
  }
}

/** True for a row with anything on it, skipped included. */
export function isTyped(score: Score | undefined): boolean {
  return score !== undefined && (isAnswered(score) || score.skippedAt !== null || score.helperNote.trim() !== '')
}
