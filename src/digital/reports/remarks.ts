/** What a reader could not take, said beside what it could. */

/** Kinds of remark; each has words under `machine.remark.<kind>`. */
export const remarkKinds = ['left-out', 'nodes-cut', 'pages-cut', 'no-address', 'unknown-rule', 'tool-warning', 'tool-error', 'said-twice', 'passes-not-taken', 'unknown-criterion', 'picture-left-out', 'page-failed'] as const
export type RemarkKind = (typeof remarkKinds)[number]

/** One remark: how many times, and a word of what it is about (foreign text). */
export interface ReportRemark {
  readonly kind: RemarkKind
  readonly count: number
  /** Foreign words; empty where there are none. */
  readonly detail: string
}

/** Collects remarks: the same kind is counted, with the first details kept. */
export class Remarks {
  private readonly found = new Map<RemarkKind, { count: number; details: string[] }>()

  /** Adds one, or several at once. */
  add(kind: RemarkKind, detail = '', count = 1): void {
    const entry = this.found.get(kind) ?? { count: 0, details: [] }
    entry.count += count
    if (detail !== '' && entry.details.length < 5 && !entry.details.includes(detail)) entry.details.push(detail.slice(0, 200))
    this.found.set(kind, entry)
  }

  /** All of them, in the order of their kinds. */
  list(): readonly ReportRemark[] {
    return remarkKinds.flatMap((kind) => { const entry = this.found.get(kind); return entry ? [{ kind, count: entry.count, detail: entry.details.join(' · ') }] : [] })
  }
}
