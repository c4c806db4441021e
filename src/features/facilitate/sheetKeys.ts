/** The keys of the typing-in screen. They work only inside the control that they belong to (WCAG 2.1.4). */
import { isAnyLevel, type AnyLevel } from '@/domain/level'
import type { Feeling, Score } from '@/domain/score'

/** What a sheet can say at a link: a level, "weet het niet", "niet voor mij", or nothing because it was skipped. */
export const sheetChoices = ['good', 'inconvenient', 'needs-help', 'blocks', 'cannot-tell', 'not-applicable', 'skipped'] as const satisfies readonly (AnyLevel | 'skipped')[]
export type SheetChoice = (typeof sheetChoices)[number]

/** The key of each choice. Numbers follow the order of the faces on the sheet. */
export const choiceKeys: Readonly<Record<SheetChoice, string>> = { good: '1', inconvenient: '2', 'needs-help': '3', blocks: '4', 'cannot-tell': '0', 'not-applicable': '-', skipped: 's' }

/** The key of each face: the first letter of goed, zo en zo, slecht. */
export const feelingKeys: Readonly<Record<Feeling, string>> = { good: 'g', mixed: 'z', bad: 's' }

/** The parts of a key press that matter. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** What a key means among some keys; undefined for any other key, and with a modifier, which is the browser's. */
export function meaningOf<T extends string>(keys: Readonly<Record<T, string>>, press: KeyPress): T | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined
  const pressed = press.key.toLowerCase()
  return (Object.keys(keys) as T[]).find((meaning) => keys[meaning] === pressed)
}

/** What a stored score says in terms of the sheet; null where there is nothing yet. */
export function choiceOf(score: Pick<Score, 'level' | 'skippedAt'> | undefined): SheetChoice | null {
  if (!score) return null
  if (score.level !== null) return isAnyLevel(score.level) && score.level !== 'not-checked' ? score.level : null
  return score.skippedAt !== null ? 'skipped' : null
}

/** Minutes as somebody types them: whole or half, comma or point; null for nothing, undefined for what is no number of minutes. */
export function minutesFrom(text: string): number | null | undefined {
  const trimmed = text.trim().replace(/\s*(m|min|minuten|minutes)\.?$/i, '').replace(',', '.')
  if (trimmed === '') return null
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(trimmed)) return undefined
  return Number(trimmed)
}
