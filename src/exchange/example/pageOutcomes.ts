/** What both audits tested, invented. A line a criterion; a letter a page, in the order of the sample. */
import type { Id, Timestamp } from '@/domain/ids'
import type { AuditOutcome } from '@/domain/wcag'
import { samplePageBeforeIds, samplePageIds, setupIds, walkIds } from './ids'
import type { Written } from './written'

const outcomes: Readonly<Record<string, AuditOutcome>> = { p: 'passed', f: 'failed', n: 'inapplicable', c: 'cannotTell' }

/** home, contact, statement, product, moment, details, confirm, search, header; a point was not tested. */
const tested: Readonly<Record<string, string>> = {
  'dig-wcag-1-1-1': 'pnnppnppp',
  'dig-wcag-1-3-1': 'ppppc.ppp',
  'dig-wcag-1-4-1': 'ppppppppp',
  'dig-wcag-1-4-3': 'ppppfppfp',
  'dig-wcag-1-4-4': 'ppppppppp',
  'dig-wcag-1-4-10': 'ppppppppp',
  'dig-wcag-2-1-1': 'ppppfpppp',
  'dig-wcag-2-1-2': 'ppppppppp',
  'dig-wcag-2-4-2': 'ppppppppn',
  'dig-wcag-2-4-3': 'ppppp.ppp',
  'dig-wcag-2-4-4': 'ppppppppp',
  'dig-wcag-2-4-7': 'ppppppppp',
  'dig-wcag-3-1-1': 'ppppppppn',
  'dig-wcag-3-3-1': 'nnnnn.nnn',
  'dig-wcag-4-1-2': 'ppppcfppp',
}
/** home, product, moment, details, header. */
const testedBefore: Readonly<Record<string, string>> = {
  'dig-wcag-1-1-1': 'ppppp',
  'dig-wcag-1-4-3': 'ppfpp',
  'dig-wcag-2-4-2': 'ppppn',
  'dig-wcag-2-4-7': 'ppppf',
  'dig-wcag-3-1-1': 'ppppn',
  'dig-wcag-4-1-2': 'pppff',
}

const notes: Readonly<Record<string, string>> = {
  'moment dig-wcag-1-3-1': 'De kalender is geen tabel. We weten niet of dat stoort: vraag het aan iemand met een schermlezer.',
  'moment dig-wcag-2-1-1': 'De pijltjes en Enter doen niets in de kalender.',
  'moment dig-wcag-4-1-2': 'De dagen hebben een naam, maar geen rol. Kijk het na met een schermlezer.',
}

/** Done by a screen reader; the others by keyboard and eye. */
const byScreenReader: ReadonlySet<string> = new Set(['dig-wcag-1-1-1', 'dig-wcag-1-3-1', 'dig-wcag-4-1-2'])
/** Found by a tool. */
const byTool: ReadonlySet<string> = new Set(['moment dig-wcag-1-4-3', 'search dig-wcag-1-4-3', 'details dig-wcag-4-1-2'])

/** Ids of outcomes and of their changes: a fixed beginning and a running number. They are many and nothing points to them. */
const idOf = (kind: 'record' | 'change', n: number): Id => `${kind === 'record' ? '5185e7a3-dd8d-42af-94c0' : 'ac65fdf6-3dc5-4a39-af8d'}-${n.toString(16).padStart(12, '0')}`

/** The outcomes of one audit; `first` is its first running number. */
function outcomesOf<N extends string>(walk: Id, pages: Readonly<Record<N, Id>>, lines: Readonly<Record<string, string>>, at: Timestamp, first: number): Written<'pageOutcome'>[] {
  const names = Object.keys(pages) as N[]
  const all = Object.entries(lines).flatMap(([criterion, letters]) => [...letters].flatMap((letter, i) => (letter === '.' ? [] : [{ criterion, name: names[i]!, outcome: outcomes[letter]! }])))
  return all.map(({ criterion, name, outcome }, i) => ({
    id: idOf('record', first + i), change: idOf('change', first + i), at,
    fields: {
      walk, page: pages[name], criterion, outcome, mode: byTool.has(`${name} ${criterion}`) ? 'automatic' : 'manual', note: notes[`${name} ${criterion}`] ?? '', testedAt: at,
      ...(walk === walkIds.web ? { setup: byScreenReader.has(criterion) ? setupIds.screenReader : setupIds.keyboard } : {}),
    },
  }))
}

export const pageOutcomes: readonly Written<'pageOutcome'>[] = [
  ...outcomesOf(walkIds.webBefore, samplePageBeforeIds, testedBefore, '2026-11-23T11:00:00.000Z', 1),
  ...outcomesOf(walkIds.web, samplePageIds, tested, '2026-11-25T10:00:00.000Z', 1000),
]
