/** Adding, moving and removing pages of a sample: what is written for each. Lists of pages come in order of the sample. */
import type { Draft } from '@/domain/change'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import { samplePageKinds, type SamplePage, type SamplePageKind } from '@/domain/samplePage'

/** A page to add. */
export interface NewPage {
  readonly title: string
  readonly url: string
  readonly state?: string
  readonly optional?: boolean
  readonly link?: Id
}

/** Where new pages belong, and what ids and clock they get. */
export interface AddTo {
  readonly dossier: Id
  readonly walk: Id
  readonly kind: SamplePageKind
  /** Name of the process, for steps of one. */
  readonly process: string
  readonly now: Timestamp
  readonly newId: () => Id
}

/** Positions for some pages at a place among others, counted from 0, and new positions for those others where there is no number left between. */
function slots(others: readonly SamplePage[], index: number, count: number): { readonly positions: readonly number[]; readonly corrections: readonly Draft[] } {
  const before = others[index - 1]?.position
  const after = others[index]?.position
  const step = before === undefined || after === undefined ? 1 : (after - before) / (count + 1)
  const from = before ?? (after === undefined ? 0 : after - count - 1)
  const positions = Array.from({ length: count }, (_, i) => from + step * (i + 1))
  const whole = [...(before === undefined ? [] : [before]), ...positions, ...(after === undefined ? [] : [after])]
  if (whole.every((position, i) => Number.isFinite(position) && (i === 0 || whole[i - 1]! < position))) return { positions, corrections: [] }
  return {
    positions: Array.from({ length: count }, (_, i) => index + i + 1),
    corrections: others.map((page, i) => writePage(page, { position: i < index ? i + 1 : i + count + 1 })),
  }
}

/** Adds pages after the last of their kind or process, so that a sample stays together: chosen, processes, drawn, shared. */
export function addPages(pages: readonly SamplePage[], added: readonly NewPage[], to: AddTo): readonly Draft[] {
  const rank = (kind: SamplePageKind): number => samplePageKinds.indexOf(kind)
  const sameProcess = to.process === '' ? -1 : pages.findLastIndex((page) => page.kind === to.kind && page.process.trim().toLowerCase() === to.process.toLowerCase())
  const index = (sameProcess >= 0 ? sameProcess : pages.findLastIndex((page) => rank(page.kind) <= rank(to.kind))) + 1
  const { positions, corrections } = slots(pages, index, added.length)
  return [...added.map((page, i): Draft => ({
    dossier: to.dossier, kind: 'samplePage', record: to.newId(),
    set: { createdAt: to.now, deletedAt: null, walk: to.walk, kind: to.kind, position: positions[i]!, title: page.title, url: page.url, state: page.state ?? '', process: to.process, optional: page.optional ?? false, link: page.link ?? null },
  })), ...corrections]
}

/** Puts a page at a place among those of its group, counted from 0. Nothing where it stands there already. */
export function movePage(pages: readonly SamplePage[], group: readonly SamplePage[], id: Id, to: number): readonly Draft[] {
  const from = group.findIndex((page) => page.id === id)
  const place = Math.max(0, Math.min(group.length - 1, to))
  if (from < 0 || from === place) return []
  const others = pages.filter((page) => page.id !== id)
  const rest = group.filter((page) => page.id !== id)
  const before = rest[place - 1]
  const index = before ? others.findIndex((page) => page.id === before.id) + 1 : others.findIndex((page) => page.id === rest[0]!.id)
  const { positions, corrections } = slots(others, index, 1)
  return [writePage(group[from]!, { position: positions[0]! }), ...corrections]
}

/** Takes a page out of the sample, or (with null) puts it back. Its outcomes and findings stay as they are. */
export function removePage(page: SamplePage, at: Timestamp | null): Draft {
  return writePage(page, { deletedAt: at })
}

/** Changes fields of a page. */
export function writePage(page: Pick<SamplePage, 'id' | 'dossier'>, set: Readonly<Record<string, JsonValue>>): Draft {
  return { dossier: page.dossier, kind: 'samplePage', record: page.id, set }
}
