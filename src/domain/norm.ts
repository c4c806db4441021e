/** A document that requirements come from, with its version: what a walk was held against stays known when the law changes. */

/** A law, guideline or agreement, as it was in force for some time. `audits/norms` holds one file for each. */
export interface Norm {
  /** File name, forever. A new version of the document is a new norm. */
  readonly id: string
  /** The document in Dutch words that a reader can look up; sources of criteria name it exactly so. */
  readonly document: string
  /** Which text it is, e.g. `2009, gewijzigd 2011`; for a page without a version the year or month in which it was seen or made. */
  readonly normVersion: string
  /** From when it holds, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where that is not known. */
  readonly validFrom: string | null
  /** Until when it holds; null while nothing newer is known. */
  readonly validUntil: string | null
  /** What a person must know before quoting it (Dutch), e.g. that a reform was announced. */
  readonly note?: string
}
