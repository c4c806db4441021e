/** Which measures help with which question. The answer itself stays with the readers. */
import type { MarkKind } from './mark'

/** A measure as a card on the screen shows it. */
export const measureIds = ['sentences', 'words', 'abbreviations', 'active', 'compounds', 'figurative', 'structure', 'titles', 'first', 'steps', 'contact', 'person-words', 'gender', 'letters', 'lines'] as const
export type MeasureId = (typeof measureIds)[number]

/** A measure: the question that it helps with first, and what it marks in the text. */
export interface MeasureRow {
  readonly id: MeasureId
  readonly criterion: string
  readonly marks: readonly MarkKind[]
  /** Needs the Dutch lists and rules. */
  readonly dutchOnly: boolean
}

/** Every measure, in the order of the screen. */
export const measureRows: readonly MeasureRow[] = [
  { id: 'sentences', criterion: 'com-sentence-length', marks: ['long-sentence'], dutchOnly: false },
  { id: 'words', criterion: 'com-words', marks: ['plain-word'], dutchOnly: true },
  { id: 'abbreviations', criterion: 'com-abbrev', marks: ['abbreviation'], dutchOnly: true },
  { id: 'active', criterion: 'com-active', marks: ['passive'], dutchOnly: true },
  { id: 'compounds', criterion: 'com-compound', marks: ['compound', 'long-word'], dutchOnly: false },
  { id: 'figurative', criterion: 'com-no-figurative', marks: ['figurative'], dutchOnly: true },
  { id: 'first', criterion: 'com-core-first', marks: [], dutchOnly: false },
  { id: 'titles', criterion: 'com-title', marks: [], dutchOnly: false },
  { id: 'structure', criterion: 'com-structure', marks: ['long-paragraph'], dutchOnly: false },
  { id: 'steps', criterion: 'com-action', marks: [], dutchOnly: false },
  { id: 'contact', criterion: 'srv-letter-contact', marks: ['fact'], dutchOnly: false },
  { id: 'person-words', criterion: 'com-person-words', marks: ['person-word'], dutchOnly: true },
  { id: 'gender', criterion: 'com-gender', marks: ['gender-word'], dutchOnly: true },
  { id: 'letters', criterion: 'com-font', marks: ['capitals'], dutchOnly: false },
  { id: 'lines', criterion: 'com-line-spacing', marks: [], dutchOnly: false },
]

/** Questions that lean on a measure of another one. */
const alsoHelped: Readonly<Record<string, MeasureId>> = { 'srv-letter-clear': 'first' }

/** The measure that helps with a question; undefined for a question that a text cannot help with. */
export function measureFor(criterion: string): MeasureId | undefined {
  return measureRows.find((row) => row.criterion === criterion)?.id ?? alsoHelped[criterion]
}
