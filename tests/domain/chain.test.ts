import { describe, expect, it } from 'vitest'
import { breaksOf, chainOf, type Chain, type ChainSource } from '@/domain/chain'
import { aFinding, aLink, aParticipant, aScore, aWalk } from './builders'

const walk = aWalk({ id: 'walk-1', kind: 'process-walk' })
const stop = aLink({ id: 'stop', title: 'Halte', position: 1 })
const desk = aLink({ id: 'desk', title: 'Balie', position: 2 })
const ann = aParticipant({ id: 'ann', groups: { 'wheelchair-manual': true }, position: 1 })
const bo = aParticipant({ id: 'bo', groups: { 'wheelchair-manual': true, 'older-person': true }, position: 2 })
const cas = aParticipant({ id: 'cas', groups: { blind: true }, position: 3 })

const source = (fields: Partial<ChainSource>): ChainSource => ({ walks: [walk], links: [stop, desk], removedLinks: [], participants: [ann, bo, cas], scores: [], findings: [], answers: [], ...fields })
const chain = (fields: Partial<ChainSource>): Chain => chainOf(source(fields), 'walk-1', () => undefined)!
const says = (link: string, participant: string, level: Parameters<typeof aScore>[0] extends infer S | undefined ? (S extends { level?: infer L } ? L : never) : never, words = ''): ReturnType<typeof aScore> => aScore({ id: `${link}~${participant}`, link, participant, level: level ?? null, words })
const cell = (of: Chain, group: string, link: string) => of.rows.find((row) => row.group === group)?.cells.find((one) => one.link.id === link)

describe('the chain of a walk', () => {
  it('is not there where the walk is not', () => expect(chainOf(source({}), 'walk-2', () => undefined)).toBeUndefined())

  it('has the worst of a group in each cell, with who said what, and marks where people differ', () => {
    const result = chain({ scores: [says('desk', 'ann', 'good', 'Ging goed'), says('desk', 'bo', 'blocks', 'Te hoog'), says('stop', 'ann', 'good')] })
    expect(cell(result, 'wheelchair-manual', 'desk')).toMatchObject({ level: 'blocks', spread: true })
    expect(cell(result, 'wheelchair-manual', 'desk')!.voices.map(({ score }) => score.words)).toEqual(['Ging goed', 'Te hoog'])
    expect(cell(result, 'older-person', 'desk')).toMatchObject({ level: 'blocks', spread: false })
    expect(cell(result, 'older-person', 'stop')).toMatchObject({ level: 'not-checked' })
    expect(breaksOf(result).map(({ id }) => id)).toEqual(['desk'])
  })

  it('lets people speak by turn, whatever came in first', () => {
    const result = chain({ participants: [bo, cas, { ...ann, position: 9 }], scores: ['ann', 'cas', 'bo'].map((id) => says('desk', id, 'good')) })
    expect(result.summaries[1]!.voices.map(({ participant }) => participant.id)).toEqual(['bo', 'cas', 'ann'])
    expect(result.heard.map(({ id }) => id)).toEqual(['bo', 'cas', 'ann'])
  })

  it('knows who was not heard: on the list and silent is not heard', () => {
    const result = chain({ scores: [says('desk', 'ann', 'good')] })
    expect(result.heard.map(({ id }) => id)).toEqual(['ann'])
    expect(result.notHeard).toContain('blind')
    expect(result.notHeard).not.toContain('wheelchair-manual')
    expect(result.notHeard).not.toContain('everybody')
  })

  it('takes words without a level as heard, and not as a level', () => {
    const result = chain({ scores: [says('desk', 'cas', null, 'Ik weet het niet')] })
    expect(cell(result, 'blind', 'desk')).toMatchObject({ level: 'not-checked', spread: false })
    expect(result.heard.map(({ id }) => id)).toEqual(['cas'])
  })

  it('counts no helper, and nobody who did not agree, and says whose answers it left out', () => {
    const participants = [{ ...ann, roles: { helper: true as const } }, { ...bo, consentScore: null }, { ...cas, consentScore: false }]
    const result = chain({ participants, scores: ['ann', 'bo', 'cas'].map((id) => says('desk', id, 'blocks')) })
    expect(result.rows).toEqual([])
    expect(result.leftOut.map(({ id }) => id)).toEqual(['bo', 'cas'])
  })

  it('shows somebody without a group, or for everybody, in the summary of a link only', () => {
    const result = chain({ participants: [{ ...ann, groups: {} }, { ...bo, groups: { everybody: true } }], scores: [says('desk', 'ann', 'inconvenient'), says('desk', 'bo', 'blocks')] })
    expect(result.rows).toEqual([])
    expect(result.summaries[1]).toMatchObject({ level: 'blocks', groups: [] })
  })
})

describe('links that change after scores were given', () => {
  it('keep them under the old name where they were removed', () => {
    const result = chain({ links: [stop], removedLinks: [{ ...desk, deletedAt: '2026-10-03' }], scores: [says('desk', 'ann', 'blocks', 'Te hoog')] })
    expect(result.rows[0]!.route.level).toBe('not-checked')
    expect(result.oldLinks.map(({ link, voices }) => [link.title, voices[0]!.score.words])).toEqual([['Balie', 'Te hoog']])
  })

  it('let them count where they were merged into, also over more than one', () => {
    const ramp = aLink({ id: 'ramp', position: 3, mergedInto: 'desk' })
    const result = chain({ links: [stop, { ...desk, mergedInto: 'stop' }, ramp], scores: [says('ramp', 'ann', 'blocks')] })
    expect(cell(result, 'wheelchair-manual', 'stop')).toMatchObject({ level: 'blocks' })
    expect(cell(result, 'wheelchair-manual', 'stop')!.voices[0]!.under.id).toBe('ramp')
    expect(result.oldLinks).toEqual([])
  })

  it('lose none in a circle, in a merge with itself or into a link that is gone', () => {
    const links = [{ ...stop, mergedInto: 'desk' }, { ...desk, mergedInto: 'stop' }, aLink({ id: 'self', mergedInto: 'self' }), aLink({ id: 'lost', mergedInto: 'nowhere' })]
    const result = chain({ links, scores: links.map(({ id }) => says(id, 'ann', 'good')) })
    expect(result.links).toEqual([])
    expect(result.oldLinks.map(({ link }) => link.id)).toEqual(['stop', 'desk', 'self', 'lost'])
  })

  it('are no disagreement where one person scored both before they were merged', () => {
    const scores = [says('stop', 'ann', 'good'), says('desk', 'ann', 'blocks')]
    expect(cell(chain({ links: [stop, { ...desk, mergedInto: 'stop' }], scores }), 'wheelchair-manual', 'stop')).toMatchObject({ level: 'blocks', spread: false })
    expect(cell(chain({ links: [stop, { ...desk, mergedInto: 'stop' }], scores: [...scores, says('stop', 'bo', 'good')] }), 'wheelchair-manual', 'stop')).toMatchObject({ spread: true })
  })

  it('take their findings along when they are merged', () => {
    const own = aFinding({ walk: 'walk-1', link: 'desk', levels: { blind: 'blocks' } })
    const chosen = aFinding({ walk: null, levels: { deaf: 'needs-help' } })
    const result = chain({ links: [stop, { ...desk, mergedInto: 'stop', evidence: { [chosen.id]: true } }], findings: [own, chosen] })
    expect(cell(result, 'blind', 'stop')).toMatchObject({ level: 'blocks' })
    expect(cell(result, 'deaf', 'stop')).toMatchObject({ level: 'needs-help' })
  })
})

describe('what the desk knows', () => {
  it('counts for its groups, and for everybody where it says so, without making a row of everybody', () => {
    const result = chain({ scores: [says('desk', 'ann', 'good')], findings: [aFinding({ link: 'desk', levels: { everybody: 'needs-help', deaf: 'blocks' } })] })
    expect(cell(result, 'wheelchair-manual', 'desk')).toMatchObject({ level: 'needs-help', spread: false })
    expect(result.rows.map(({ group, heard, route }) => [group, heard, route.level])).toEqual([['wheelchair-manual', 1, 'needs-help'], ['deaf', 0, 'blocks']])
  })

  it('does not count what somebody pinned who takes their consent back', () => {
    const pinned = aFinding({ link: 'desk', participant: 'cas', levels: { blind: 'blocks' } })
    expect(cell(chain({ findings: [pinned] }), 'blind', 'desk')).toMatchObject({ level: 'blocks' })
    expect(chain({ findings: [pinned], participants: [{ ...cas, consentScore: false }] }).rows).toEqual([])
  })

  it('loses the level that only somebody gave who takes their consent back, and keeps what an officer made of it', () => {
    const scores = [says('desk', 'cas', 'blocks'), says('desk', 'bo', 'inconvenient')]
    const made = aFinding({ link: 'desk', voices: { 'desk~cas': true, 'desk~bo': true }, levels: { blind: 'blocks', 'older-person': 'needs-help', 'wheelchair-manual': 'inconvenient' }, level: 'blocks' })
    const result = chain({ scores, findings: [made], participants: [bo, { ...cas, consentScore: false }] })
    expect(cell(result, 'blind', 'desk')).toBeUndefined()
    expect(cell(result, 'older-person', 'desk')).toMatchObject({ level: 'needs-help' })
    expect(result.summaries[1]!.level).toBe('needs-help')
  })
})
