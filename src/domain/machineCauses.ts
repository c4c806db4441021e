/**
 * What testing tools found, as causes: one per rule per page, and one for what is on two pages or more. A cause has a fingerprint that is the same in the next run,
 * on another device and in the next audit. Which causes there are follows from all reports together, so the order in which they came in does not matter.
 */
import type { MachineNode, MachineReport } from './machineReport'

/** Tools that run the same rules are one family: Lighthouse after axe does not say everything twice. */
export function familyOf({ tool, toolName }: Pick<MachineReport, 'tool' | 'toolName'>): string {
  return tool === 'axe' || tool === 'lighthouse' || tool === 'drempelwijs' || /\baxe\b/i.test(toolName) ? 'axe' : tool
}

/** Tools of a family name elements each in their own way. Of one page and rule those of the lowest number count; the others mean the same elements. */
export function dialectOf({ tool }: Pick<MachineReport, 'tool'>): number {
  return tool === 'axe' || tool === 'drempelwijs' ? 0 : tool === 'lighthouse' ? 1 : tool === 'pa11y' ? 2 : 3
}

/** A short mark of a text, the same everywhere and always (cyrb53). Two texts with the same mark are a chance of one in 10^15: fine for grouping, not for trust. */
export function markOf(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}

/** The mark of a page as a whole: never the same as another page. */
export const wholePage = '-'
/** Marks that are kept of one rule on one page. */
export const mostMarks = 1000

/**
 * The mark of an element: what it is exactly (selector and snippet), and behind the dot what it looks like (positions, texts and addresses left out), so that the
 * twenty links of one footer are one cause.
 */
export function elementMark({ selector, snippet }: Pick<MachineNode, 'selector' | 'snippet'>): string {
  if (selector === '' && snippet === '') return wholePage
  return `${markOf(`${selector}\n${snippet}`)}.${markOf(lookOf(selector, snippet))}`
}

function lookOf(selector: string, snippet: string): string {
  const place = selector.replace(/:nth-(?:child|of-type|last-child)\([^)]*\)/g, '').replace(/\[(?:href|src|action|data-[\w-]*|id|title|alt|value)[^\]]*\]/g, '').replace(/#[\w-]*\d[\w-]*/g, '#')
  const tag = /^<([\w:-]+)/.exec(snippet)?.[1]?.toLowerCase() ?? ''
  const kept = ['class', 'role', 'type'].map((name) => new RegExp(`^<[^>]*?\\s${name}="([^"]*)"`).exec(snippet)?.[1] ?? '')
  return [place, tag, ...kept].join('\n')
}

/** What one report says of one rule. */
export interface SeenRule {
  readonly family: string
  readonly dialect: number
  readonly rule: string
  /** Key of the page (`reportPages.ts`). */
  readonly page: string
  /** Marks of its elements; empty for advice beyond the criteria, which is one cause for all pages. */
  readonly marks: readonly string[]
}

/** One cause. */
export interface MachineCause {
  /** `axe:image-alt:…`; stands in `Finding.cause`. */
  readonly id: string
  readonly family: string
  readonly rule: string
  /** `page`: what only one page has. `shared`: the same element on more. `advice`: no criterion asks it. */
  readonly kind: 'page' | 'shared' | 'advice'
  /** Keys of its pages, in order. */
  readonly pages: readonly string[]
  /** Marks of its elements; none for advice. */
  readonly marks: ReadonlySet<string>
}

/** All causes in what reports say, by fingerprint. */
export function causesOf(seen: Iterable<SeenRule>): ReadonlyMap<string, MachineCause> {
  const rules = new Map<string, SeenRule[]>()
  for (const one of seen) {
    const key = `${one.family}:${one.rule}`
    const of = rules.get(key)
    if (of) of.push(one)
    else rules.set(key, [one])
  }
  const causes = [...rules].flatMap(([key, all]) => [...adviceIn(key, all), ...elementsIn(key, all)])
  return new Map(causes.sort((a, b) => (a.id < b.id ? -1 : 1)).map((cause) => [cause.id, cause]))
}

function adviceIn(key: string, all: readonly SeenRule[]): readonly MachineCause[] {
  const pages = new Set(all.filter(({ marks }) => marks.length === 0).map(({ page }) => page))
  return pages.size === 0 ? [] : [{ id: `${key}:advice`, family: all[0]!.family, rule: all[0]!.rule, kind: 'advice', pages: [...pages].sort(), marks: new Set() }]
}

function elementsIn(key: string, all: readonly SeenRule[]): readonly MachineCause[] {
  const marksByPage = new Map<string, Set<string>>()
  for (const [page, said] of grouped(all.filter(({ marks }) => marks.length > 0), ({ page: of }) => of)) {
    const first = Math.min(...said.map(({ dialect }) => dialect))
    marksByPage.set(page, new Set(said.filter(({ dialect }) => dialect === first).flatMap(({ marks }) => marks)))
  }
  const pagesByMark = new Map<string, string[]>()
  for (const [page, marks] of marksByPage) for (const mark of marks) {
    if (mark === wholePage) continue
    const of = pagesByMark.get(mark)
    if (of) of.push(page)
    else pagesByMark.set(mark, [page])
  }
  const { family, rule } = all[0]!
  const shared = grouped([...pagesByMark].filter(([, pages]) => pages.length > 1), ([mark]) => mark.slice(mark.indexOf('.') + 1))
  const own = [...marksByPage].map(([page, marks]) => [page, [...marks].filter((mark) => mark === wholePage || pagesByMark.get(mark)!.length === 1)] as const).filter(([, marks]) => marks.length > 0)
  return [
    ...[...shared].map(([look, marks]): MachineCause => ({ id: `${key}:s${look}`, family, rule, kind: 'shared', pages: [...new Set(marks.flatMap(([, pages]) => pages))].sort(), marks: new Set(marks.map(([mark]) => mark)) })),
    ...own.map(([page, marks]): MachineCause => ({ id: `${key}:p${markOf(page)}`, family, rule, kind: 'page', pages: [page], marks: new Set(marks) })),
  ]
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
