/**
 * The chain as it may leave the dossier. A group appears by itself from three participants on; smaller ones are merged, so that nobody can
 * read one person's answers out of a document. No pseudonyms; words only of who agreed to be quoted.
 */
import { isSpread, routeLevelOf, type Chain, type RouteLevel, type Voice } from './chain'
import type { AnyLevel } from './level'
import { worstLevel } from './level'
import type { Link } from './link'
import { consentsTo, type Participant } from './participant'
import type { UserGroup } from './userGroup'

/** From how many participants on a group appears by itself (DESIGN 9). */
export const leastParticipants = 3

/** Whose row it is: one group's, that of all groups too small to name, or that of everybody together. */
export type LeavingWho = { readonly kind: 'group'; readonly group: UserGroup } | { readonly kind: 'others' } | { readonly kind: 'all' }

/** A row that may leave. */
export interface LeavingRow {
  readonly who: LeavingWho
  /** How many participants are in it: never fewer than three. */
  readonly participants: number
  readonly cells: readonly { readonly link: Link; readonly level: AnyLevel; readonly spread: boolean }[]
  readonly route: RouteLevel
}

/** What may leave of a chain. */
export interface LeavingChain {
  readonly links: readonly Link[]
  readonly rows: readonly LeavingRow[]
  /** How many participants were heard; the rows are empty below three. */
  readonly participants: number
  readonly notHeard: readonly UserGroup[]
  /** Words per link id, of who agreed to be quoted; without a name, in an order that says nothing of who said them. */
  readonly quotes: ReadonlyMap<string, readonly Quote[]>
}

/** Somebody's words, as they may be quoted. */
export interface Quote {
  readonly words: string
  /** A helper typed or wrote them down for this person. */
  readonly byHelper: boolean
}

/** Makes the chain fit to leave. */
export function leavingChain(chain: Chain): LeavingChain {
  const { heard } = chain
  // What the facilitator noted for the group talk is nobody else's.
  const links = chain.links.map((link): Link => ({ ...link, talkNote: '' }))
  const named = namedGroups(heard, chain.rows.map(({ group }) => group))
  const rest = heard.filter((participant) => !named.some((group) => participant.groups[group]))
  const rows: LeavingRow[] = named.map((group) => rowOf(chain, links, { kind: 'group', group }, heard.filter((participant) => participant.groups[group])))
  if (rest.length >= leastParticipants) rows.push(rowOf(chain, links, named.length === 0 ? { kind: 'all' } : { kind: 'others' }, rest))
  return { links, rows, participants: heard.length, notHeard: chain.notHeard, quotes: quotesOf(chain) }
}

/**
 * The groups that may be named, the largest first: three participants or more, told apart from the other groups by nobody or by three or more, and
 * such that whoever is left over is nobody, or three or more too. Where one or two would be left over, the smallest named group goes to the rest.
 */
function namedGroups(heard: readonly Participant[], groups: readonly UserGroup[]): readonly UserGroup[] {
  const sizes = new Map(groups.map((group) => [group, heard.filter((participant) => participant.groups[group]).length]))
  const candidates = [...groups].filter((group) => sizes.get(group)! >= leastParticipants).sort((a, b) => sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1))
  let named: readonly UserGroup[] = []
  for (const group of candidates) if (tellsNobodyApart([...named, group], heard)) named = [...named, group]
  for (;;) {
    const left = heard.filter((participant) => !named.some((group) => participant.groups[group])).length
    if (named.length === 0 || left === 0 || left >= leastParticipants) return named
    named = named.slice(0, -1)
  }
}

/**
 * True where no row minus any others leaves one or two people. Of somebody in a row, the fewest that can be left with them are those of that row who
 * are in no row that they are not in themselves. Else a row that is worse than another would tell what those one or two people said.
 */
function tellsNobodyApart(named: readonly UserGroup[], heard: readonly Participant[]): boolean {
  const rowsOfEach = heard.map((participant) => named.filter((group) => participant.groups[group]))
  return rowsOfEach.every((own) => own.every((row) => rowsOfEach.filter((theirs) => theirs.includes(row) && theirs.every((group) => own.includes(group))).length >= leastParticipants))
}

function rowOf(chain: Chain, links: readonly Link[], who: LeavingWho, participants: readonly Participant[]): LeavingRow {
  const ids = new Set(participants.map(({ id }) => id))
  // A named group's own evidence counts with it; what is merged is what the merged people said.
  const own = who.kind === 'group' ? chain.rows.find((row) => row.group === who.group)?.cells : undefined
  const cells = links.map((link, i) => {
    const voices = chain.summaries[i]!.voices.filter((voice) => ids.has(voice.participant.id))
    return { link, level: own?.[i]?.level ?? worstLevel(voices.map(({ level }) => level)), spread: isSpread(voices) }
  })
  return { who, participants: participants.length, cells, route: routeLevelOf(cells) }
}

function quotesOf(chain: Chain): ReadonlyMap<string, readonly Quote[]> {
  return new Map(chain.summaries.map(({ link, voices }) => [link.id, voices.flatMap(quoteOf).sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0))]))
}

/** The words of a voice, where that person agreed to be quoted. */
export function quoteOf({ participant, score }: Pick<Voice, 'participant' | 'score'>): readonly Quote[] {
  const words = score.words.trim()
  return words !== '' && consentsTo(participant, 'score') && consentsTo(participant, 'voice') ? [{ words, byHelper: score.filledBy === 'helper' }] : []
}
