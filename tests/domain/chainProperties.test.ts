/** What holds for every panel, however odd. */
import fc from '../fixtures/property'
import { describe, expect, it } from 'vitest'
import { compareChains } from '@/domain/chainCompare'
import type { Chain, ChainSource } from '@/domain/chain'
import { leavingChain } from '@/domain/leavingChain'
import { isLevel, levels, severityOf, type AnyLevel } from '@/domain/level'
import { normAndExperience } from '@/domain/normExperience'
import { consentsTo, isExpert } from '@/domain/participant'
import { participantErasure } from '@/domain/participantErasure'
import { isAnswered, scoreIdOf } from '@/domain/score'
import { applied } from './applied'
import { built, chained, linkId, panels, personId, type PanelSpec } from './arbitraryPanel'
import { aScore } from './builders'

const holds = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns: 150 })
/** Everything that is made of a chain. */
const outputs = (chain: Chain): unknown => ({ chain, leaving: leavingChain(chain), norm: normAndExperience(chain), same: compareChains(chain, chain) })
const isNoBetter = (before: AnyLevel, after: AnyLevel): boolean => !isLevel(before) || before === 'good' || (isLevel(after) && severityOf(after) >= severityOf(before))

describe('every chain', () => {
  it('is the same in whatever order its parts come in', () => {
    const shuffled = panels().chain((spec) => {
      const source = built(spec)
      const order = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list], { minLength: list.length })
      return fc.tuple(fc.constant(source), order(source.links), order(source.removedLinks), order(source.participants), order(source.scores), order(source.findings), order(source.answers))
    })
    holds(fc.property(shuffled, ([source, links, removedLinks, participants, scores, findings, answers]) => {
      expect(outputs(chained({ ...source, links, removedLinks, participants, scores, findings, answers }))).toEqual(outputs(chained(source)))
    }))
  })

  it('never gets better by a score more, or a worse one', () => {
    const more = fc.tuple(panels(), fc.nat(3), fc.nat(6), fc.constantFrom<AnyLevel>(...levels, 'not-checked', 'cannot-tell', 'not-applicable'))
    holds(fc.property(more, ([spec, link, person, level]) => {
      fc.pre(link < spec.links.length && person < spec.people.length && spec.people[person]!.score === true)
      const source = built(spec)
      const id = scoreIdOf(linkId(link), personId(person))
      const old = source.scores.find((score) => score.id === id)?.level ?? null
      fc.pre(!isLevel(old) || (isLevel(level) && severityOf(level) >= severityOf(old)))
      const [before, after] = [chained(source), chained({ ...source, scores: [...source.scores.filter((score) => score.id !== id), aScore({ id, link: linkId(link), participant: personId(person), level })] })]
      for (const row of before.rows) {
        const now = after.rows.find(({ group }) => group === row.group)!
        expect(isNoBetter(row.route.level, now.route.level)).toBe(true)
        for (const [i, cell] of row.cells.entries()) {
          expect(isNoBetter(cell.level, now.cells[i]!.level)).toBe(true)
          // One score says nothing of another link.
          if (isLevel(cell.level)) expect(isLevel(now.cells[i]!.level)).toBe(true)
        }
      }
      for (const [i, summary] of before.summaries.entries()) expect(isNoBetter(summary.level, after.summaries[i]!.level)).toBe(true)
    }))
  })

  it('never has a level that nobody gave, but for the cap', () => {
    holds(fc.property(panels(), (spec) => {
      for (const { group, cells, route } of chained(built(spec)).rows) {
        for (const { level, voices, evidence } of cells) if (isLevel(level)) expect([...voices.map((voice) => voice.level), ...evidence.flatMap(({ levels: given }) => [given.get(group), given.get('everybody')])]).toContain(level)
        if (isLevel(route.level)) expect(cells.some(({ level }) => level === route.level) || (route.level === 'inconvenient' && route.capped.length > 0)).toBe(true)
      }
    }))
  })

  it('calls no route good of which a link is not known, and every route by its weakest link that cannot be left out', () => {
    holds(fc.property(panels(), (spec) => {
      for (const { cells, route } of chained(built(spec)).rows) {
        const must = cells.filter(({ link }) => !link.optional && !link.equalAlternative)
        if (route.level === 'good') expect(cells.every(({ level }) => level === 'good' || level === 'not-applicable')).toBe(true)
        if (isLevel(route.level) && severityOf(route.level) > 1) expect(must.some(({ level }) => level === route.level)).toBe(true)
        for (const { level } of must) if (isLevel(level) && level !== 'good') expect(isLevel(route.level) && severityOf(route.level) >= severityOf(level)).toBe(true)
        expect(route.weakest.length > 0).toBe(isLevel(route.level) && route.level !== 'good')
        expect(route.unknown).toEqual(cells.filter(({ level }) => !isLevel(level) && level !== 'not-applicable').map(({ link }) => link))
      }
    }))
  })

  it('keeps every answer that counts exactly once: on the route, or under the name of a link that is gone', () => {
    holds(fc.property(panels(), (spec) => {
      const source = built(spec)
      const chain = chained(source)
      const counting = source.scores.filter((score) => isAnswered(score) && source.participants.some((person) => person.id === score.participant && isExpert(person) && consentsTo(person, 'score')))
      const kept = [...chain.summaries, ...chain.oldLinks].flatMap(({ voices }) => voices)
      expect(kept.map(({ score }) => score.id).sort()).toEqual(counting.map(({ id }) => id).sort())
      for (const { under, score } of kept) expect(under.id).toBe(score.link)
      for (const { link, voices } of chain.oldLinks) for (const voice of voices) expect(voice.under).toBe(link)
      for (const row of chain.rows) for (const cell of row.cells) for (const { participant } of cell.voices) expect(participant.groups[row.group]).toBe(true)
    }))
  })
})

/** Panels with one person of them. */
const withSomebody = panels().filter(({ people }) => people.length > 0).chain((spec) => fc.tuple(fc.constant(spec), fc.nat(spec.people.length - 1)))
const refusing = (spec: PanelSpec, person: number): PanelSpec => ({ ...spec, people: spec.people.map((one, i) => (i === person ? { ...one, score: false } : one)) })

describe('somebody', () => {
  it('who is erased was never there, in the chain, in what leaves, beside the norm and in the comparison', () => {
    holds(fc.property(withSomebody, ([spec, person]) => {
      const source = built(spec)
      const { records, corrections } = participantErasure({ ...source, links: [...source.links, ...source.removedLinks], attachments: [], advices: [] }, personId(person))
      const gone = new Set(records.map(({ record }) => record))
      const left = <T extends { readonly id: string }>(list: readonly T[]): T[] => list.filter(({ id }) => !gone.has(id)).map((record) => applied(record, corrections))
      const erased: ChainSource = { ...source, links: left(source.links), removedLinks: left(source.removedLinks), participants: left(source.participants), scores: left(source.scores), findings: left(source.findings) }
      expect(outputs(chained(erased))).toEqual(outputs(chained(built(spec, { without: person }))))
      expect(JSON.stringify(erased)).not.toContain(personId(person))
    }))
  })

  it('who takes their consent back said nothing, but that they are named among who is left out', () => {
    holds(fc.property(withSomebody, ([spec, person]) => {
      const { leftOut: _named, ...withdrawn } = chained(built(refusing(spec, person)))
      const { leftOut: _nobody, ...silent } = chained(built(refusing(spec, person), { silent: person }))
      expect(withdrawn).toEqual(silent)
      for (const voice of withdrawn.summaries.flatMap(({ voices }) => voices)) expect(voice.participant.id).not.toBe(personId(person))
    }))
  })
})

describe('what leaves', () => {
  it('has rows of three people or more, and nobody can be told apart by taking rows from each other', () => {
    holds(fc.property(panels(2, 9), (spec) => {
      const chain = chained(built(spec))
      const { rows } = leavingChain(chain)
      const named = rows.flatMap(({ who }) => (who.kind === 'group' ? [chain.heard.filter(({ groups }) => groups[who.group])] : []))
      const rest = chain.heard.filter((person) => !named.some((members) => members.includes(person)))
      for (const row of rows) expect(row.participants).toBeGreaterThanOrEqual(3)
      if (rows.length > 0) expect(rest.length === 0 || rest.length >= 3).toBe(true)
      for (const members of named) {
        for (let some = 0; some < 2 ** named.length; some++) {
          const others = new Set(named.filter((_, i) => some & (1 << i)).flat())
          expect([1, 2]).not.toContain(members.filter((person) => !others.has(person)).length)
        }
      }
    }))
  })

  it('names nobody, and holds no words but of who agreed to be quoted', () => {
    holds(fc.property(panels(3, 6), (spec) => {
      const source = built(spec)
      const { quotes, ...rest } = leavingChain(chained(source))
      const text = JSON.stringify({ ...rest, quotes: [...quotes] })
      for (const secret of ['person-', 'purple', '"Q"', 'GEHEIM']) expect(text).not.toContain(secret)
      for (const score of source.scores) {
        const person = source.participants.find(({ id }) => id === score.participant)!
        if (score.words !== '' && !(consentsTo(person, 'score') && consentsTo(person, 'voice'))) expect(text).not.toContain(`"${score.words}"`)
      }
    }))
  })
})

describe('two walks of one route', () => {
  it('are compared with every link of both exactly once, in the order of the later one, and the same backwards', () => {
    holds(fc.property(panels(), panels(), (old, now) => {
      const before = chained(built(old, { walk: 'walk-0' }), 'walk-0')
      const after = chained(built(now))
      const there = compareChains(before, after)
      expect(there.pairs.flatMap((pair) => pair.after ?? [])).toEqual(after.links)
      expect(there.pairs.flatMap((pair) => pair.before?.id ?? []).sort()).toEqual(before.links.map(({ id }) => id).sort())
      const back = compareChains(after, before)
      for (const { group, shift } of there.routes) {
        const mirrored = { stronger: 'weaker', weaker: 'stronger', 'unknown-before': 'unknown-after', 'unknown-after': 'unknown-before', same: 'same', unknown: 'unknown' } as const
        expect(back.routes.find((route) => route.group === group)?.shift).toBe(mirrored[shift])
      }
      expect(new Set(back.onlyAfter)).toEqual(new Set(there.onlyBefore))
    }))
  })
})
