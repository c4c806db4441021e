/** The chain of a panel against a bare loop over the same scores: the worst per link and group, without saying who, why or how sure. */
import { chainOf, type ChainSource } from '@/domain/chain'
import { levels, severityOf, type Level } from '@/domain/level'
import { asLink } from '@/domain/link'
import { asParticipant, type Participant } from '@/domain/participant'
import { asScore, scoreIdOf } from '@/domain/score'
import { userGroups, type UserGroup } from '@/domain/userGroup'
import { asWalk } from '@/domain/walk'
import type { Pair } from './storage.page'

const walk = 'walk-1'

/** Everybody scores every link; each person speaks for two groups. */
function panelOf(people: number, links: number): ChainSource {
  const row = (id: string): { id: string; dossier: string; stamps: Record<string, never>; walk: string } => ({ id, dossier: 'dossier-1', stamps: {}, walk })
  const participants = Array.from({ length: people }, (_, i): Participant => ({ ...asParticipant(row(crypto.randomUUID())), position: i, roles: { expert: true }, consentScore: true, groups: { [userGroups[i % 29]!]: true, [userGroups[(i * 7 + 3) % 29]!]: true } }))
  const route = Array.from({ length: links }, (_, i) => ({ ...asLink(row(crypto.randomUUID())), position: i, optional: i % 9 === 4 }))
  const scores = route.flatMap((link, i) => participants.map((person, j) => ({ ...asScore(row(scoreIdOf(link.id, person.id))), link: link.id, participant: person.id, level: levels[(i * 5 + j * 3) % 4]!, words: 'De bel hangt te hoog.' })))
  return { walks: [{ ...asWalk(row(walk)), kind: 'process-walk' }], links: route, removedLinks: [], participants, scores, findings: [], answers: [] }
}

function bareLoop({ scores, participants }: ChainSource): ReadonlyMap<string, Level> {
  const people = new Map(participants.map((person) => [person.id, person]))
  const worst = new Map<string, Level>()
  for (const { link, participant, level } of scores) {
    for (const group of Object.keys(people.get(participant)!.groups) as UserGroup[]) {
      const cell = `${link} ${group}`
      const known = worst.get(cell)
      if (known === undefined || severityOf(level as Level) > severityOf(known)) worst.set(cell, level as Level)
    }
  }
  return worst
}

/** Milliseconds of one of each, in turns; over twenty runs, as one is shorter than the clock can tell. */
export function measureChain(people: number, links: number, rounds: number): Pair {
  const source = panelOf(people, links)
  const pair: Pair = { ours: [], peer: [] }
  const timed = (task: () => { readonly length?: number; readonly size?: number } | undefined): number => {
    const start = performance.now()
    for (let i = 0; i < 20; i++) if (!task()) throw new Error('no outcome')
    return (performance.now() - start) / 20
  }
  for (let i = 0; i < rounds + 3; i++) {
    const [ours, peer] = [timed(() => chainOf(source, walk, () => undefined)?.links), timed(() => bareLoop(source))]
    if (i >= 3) { pair.ours.push(ours); pair.peer.push(peer) }
  }
  return pair
}
