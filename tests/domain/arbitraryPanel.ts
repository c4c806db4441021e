/**
 * Panels of every odd kind, for properties: links removed, merged in circles and at one place; people in several groups or none, who refused or
 * withdrew; words without a level; findings by hand, pinned and made from voices; answers that nobody grades.
 */
import fc from '../fixtures/property'
import type { Answer } from '@/domain/answer'
import { asAnswer } from '@/domain/answer'
import { chainOf, type Chain, type ChainSource } from '@/domain/chain'
import type { JudgeAnswer } from '@/domain/evidence'
import { isLevel, levels, unknownLevels, worstLevel, type AnyLevel, type Level } from '@/domain/level'
import { voiceLevels } from '@/domain/participantErasure'
import { feelings, scoreIdOf, type Feeling } from '@/domain/score'
import type { UserGroup } from '@/domain/userGroup'
import { aFinding, aLink, aParticipant, aScore, aWalk } from './builders'

export const groupsTried = ['blind', 'deaf', 'older-person', 'wheelchair-manual', 'everybody'] as const satisfies readonly UserGroup[]
const anyLevel = fc.constantFrom<AnyLevel>(...levels, ...unknownLevels)
const consent = fc.constantFrom(true, true, true, false, null)
const groups = fc.subarray([...groupsTried])

interface ScoreSpec { readonly level: AnyLevel | null; readonly words: boolean; readonly feeling: Feeling | null; readonly byHelper: boolean }

/** A panel as plain values, so that one person may be taken out before it is built. */
export interface PanelSpec {
  readonly links: readonly { readonly position: number; readonly optional: boolean; readonly equalAlternative: boolean; readonly mergedInto: number | null; readonly isRemoved: boolean; readonly place: string | null; readonly evidence: readonly number[]; readonly sameAs: number | null; readonly title: string }[]
  readonly people: readonly { readonly position: number; readonly groups: readonly UserGroup[]; readonly score: boolean | null; readonly voice: boolean | null; readonly role: 'expert' | 'helper' | null }[]
  /** Per link, per person. */
  readonly scores: readonly (readonly (ScoreSpec | null)[])[]
  readonly findings: readonly { readonly isBarrier: boolean; readonly link: number | null; readonly place: string | null; readonly levels: readonly (AnyLevel | null)[]; readonly level: AnyLevel | null; readonly by: number | null; readonly voices: readonly (readonly [number, number])[] }[]
  readonly answers: readonly { readonly link: number | null; readonly place: string | null; readonly meets: boolean | null; readonly level: Level | null; readonly groups: readonly UserGroup[] }[]
}

const scoreSpec: fc.Arbitrary<ScoreSpec | null> = fc.option(fc.record({ level: fc.option(anyLevel, { freq: 8 }), words: fc.boolean(), feeling: fc.option(fc.constantFrom(...feelings)), byHelper: fc.boolean() }), { freq: 3 })
const place = fc.option(fc.constantFrom('place-1', 'place-2'))

/** Panels with so many links and people at most. */
export function panels(mostLinks = 4, mostPeople = 7): fc.Arbitrary<PanelSpec> {
  const link = fc.option(fc.nat(mostLinks - 1), { freq: 2 })
  return fc.record({
    links: fc.array(fc.record({
      position: fc.nat(2), optional: fc.boolean(), equalAlternative: fc.boolean(), mergedInto: fc.option(fc.nat(mostLinks - 1), { freq: 1 }), isRemoved: fc.nat(4).map((n) => n === 0), place,
      evidence: fc.subarray([0, 1]), sameAs: link, title: fc.constantFrom('', 'Halte', 'Deur'),
    }), { maxLength: mostLinks }),
    people: fc.array(fc.record({ position: fc.nat(2), groups, score: consent, voice: consent, role: fc.constantFrom('expert' as const, 'expert' as const, null, 'helper' as const) }), { maxLength: mostPeople }),
    scores: fc.array(fc.array(scoreSpec, { minLength: mostPeople, maxLength: mostPeople }), { minLength: mostLinks, maxLength: mostLinks }),
    findings: fc.array(fc.record({
      isBarrier: fc.nat(4).map((n) => n > 0), link, place, levels: fc.array(fc.option(anyLevel), { minLength: groupsTried.length, maxLength: groupsTried.length }), level: fc.option(anyLevel),
      by: fc.option(fc.nat(mostPeople - 1)), voices: fc.array(fc.tuple(fc.nat(mostLinks - 1), fc.nat(mostPeople - 1)), { maxLength: 3 }),
    }), { maxLength: 3 }),
    answers: fc.array(fc.record({ link, place, meets: fc.option(fc.boolean()), level: fc.option(fc.constantFrom(...levels)), groups }), { maxLength: 2 }),
  })
}

export const linkId = (i: number): string => `link-${i}`
export const personId = (i: number): string => `person-${i}`
export const wordsOf = (link: number, person: number): string => `woorden ${link} van ${person}`

/** An answer carries what it comes down to. */
export const judge: JudgeAnswer = ({ note }) => JSON.parse(note) as ReturnType<JudgeAnswer>

/** The walk of a panel; without somebody as if they had never been asked, `silent` as if they had said nothing. */
export function built(spec: PanelSpec, options: { readonly without?: number; readonly silent?: number; readonly walk?: string } = {}): ChainSource {
  const { without = -1, silent = -1, walk = 'walk-1' } = options
  const isThere = (person: number): boolean => person < spec.people.length && person !== without
  const speaks = (person: number): boolean => isThere(person) && person !== silent
  const all = spec.links.map((link, i) => aLink({
    id: linkId(i), walk, position: link.position, title: link.title, optional: link.optional, equalAlternative: link.equalAlternative, place: link.place, talkNote: 'GEHEIM nota',
    mergedInto: link.mergedInto === null ? null : linkId(link.mergedInto), deletedAt: link.isRemoved ? '2026-10-03' : null, sameAs: link.sameAs === null ? null : `old-${link.sameAs}`,
    evidence: Object.fromEntries(link.evidence.filter((n) => { const by = spec.findings[n]?.by ?? null; return by === null || by >= spec.people.length || isThere(by) }).map((n) => [`finding-${n}`, true as const])),
  }))
  const participants = spec.people.map((person, i) => aParticipant({
    id: personId(i), walk, position: person.position, groups: Object.fromEntries(person.groups.map((group) => [group, true as const])), roles: person.role === null ? {} : { [person.role]: true },
    consentScore: person.score, consentVoice: person.voice, letter: 'Q', colour: 'purple',
  })).filter((_, i) => isThere(i))
  const scores = spec.links.flatMap((_, link) => spec.people.flatMap((_person, person) => {
    const score = spec.scores[link]?.[person]
    return score && speaks(person) ? [aScore({ id: scoreIdOf(linkId(link), personId(person)), walk, link: linkId(link), participant: personId(person), level: score.level, words: score.words ? wordsOf(link, person) : '', feeling: score.feeling, filledBy: score.byHelper ? 'helper' : 'self', helperNote: 'GEHEIM hulp' })] : []
  }))
  const findings = spec.findings.flatMap((finding, i) => {
    const { by } = finding
    if (by !== null && by < spec.people.length && !speaks(by)) return []
    const ids = new Set(finding.voices.map(([link, person]) => scoreIdOf(linkId(link), personId(person))))
    const all = spec.findings[i]!.voices.some(([link, person]) => link < spec.links.length && person < spec.people.length && spec.scores[link]?.[person])
    const voices = scores.filter(({ id }) => ids.has(id))
    // One that was made from voices has their levels; another one what somebody wrote.
    const byHand = Object.fromEntries(groupsTried.flatMap((group, n) => (finding.levels[n] ? [[group, finding.levels[n]]] : [])))
    const worst = worstLevel(voices.flatMap(({ level }) => level ?? []))
    return [aFinding({
      id: `finding-${i}`, number: i, kind: finding.isBarrier ? 'barrier' : 'good-practice', walk, link: finding.link === null ? null : linkId(finding.link), place: finding.place,
      participant: by !== null && by < spec.people.length ? personId(by) : null, voices: Object.fromEntries(voices.map(({ id }) => [id, true as const])),
      levels: all ? voiceLevels(voices, participants) : byHand, level: all ? (isLevel(worst) ? worst : null) : finding.level,
    })]
  })
  const answers = spec.answers.map(({ link, place: at, meets, level, groups: touched }, i): Answer => ({ ...asAnswer({ id: `answer-${i}`, dossier: 'dossier-1', stamps: {} }), walk, link: link === null ? null : linkId(link), place: at, note: JSON.stringify({ meets, level, groups: touched }) }))
  return { walks: [aWalk({ id: walk, kind: 'process-walk' })], links: all.filter(({ deletedAt }) => deletedAt === null), removedLinks: all.filter(({ deletedAt }) => deletedAt !== null), participants, scores, findings, answers }
}

/** The chain of a built panel. */
export const chained = (source: ChainSource, walk = 'walk-1'): Chain => chainOf(source, walk, judge)!
