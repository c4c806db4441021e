import { describe, expect, it } from 'vitest'
import { blocksOf, liveOf, newsOf, whereGroupIs, type RouteRecords } from '@/features/facilitate/liveMatrix'
import { linkOnTheWay } from '@/features/facilitate/newLink'
import { aLink, aParticipant, aScore } from '../../domain/builders'

const stop = aLink({ title: 'Halte', position: 1 })
const door = aLink({ title: 'Deur', position: 2 })
const desk = aLink({ title: 'Balie', position: 3 })
const links = [desk, stop, door]
const anna = aParticipant({ letter: 'A', position: 1 })
const bert = aParticipant({ letter: 'B', position: 2 })
const at = (link: { id: string }, person: { id: string }, fields: Parameters<typeof aScore>[0] = { level: 'good' }) => aScore({ link: link.id, participant: person.id, ...fields })
const route = (fields: Partial<RouteRecords> = {}): RouteRecords => ({ links, participants: [anna, bert], scores: [], ...fields })
const progress = (records: RouteRecords): string[][] => liveOf(records).rows.map(({ cells }) => cells.map((cell) => cell.progress))

describe('who has scored what', () => {
  it('tells done, skipped and not yet apart, in the order of the route', () => {
    const scores = [at(stop, anna), at(door, anna, { skippedAt: '2026-11-21T10:00:00Z' }), at(stop, bert, { words: 'Te smal' })]
    expect(progress(route({ scores }))).toEqual([['done', 'done'], ['skipped', 'todo'], ['todo', 'todo']])
  })

  it('counts what a helper noted as nothing said yet', () => {
    expect(progress(route({ scores: [at(stop, anna, { helperNote: 'Zag er moe uit' })] }))[0]).toEqual(['todo', 'todo'])
  })

  it('says how far each person is', () => {
    const [first, second] = liveOf(route({ scores: [at(stop, anna), at(door, anna, { skippedAt: 'x' }), at(desk, bert)] })).people
    expect(first).toMatchObject({ done: 1, skipped: 1, here: 3, passed: [true, true, false] })
    expect(second).toMatchObject({ done: 1, here: 1 })
    expect(liveOf(route({ scores: links.map((link) => at(link, anna)) })).people[0]!.here).toBe(0)
  })

  it('counts an answer at a merged link where it was merged into, and keeps the answers of a removed one in view', () => {
    const merged = aLink({ title: 'Drempel', position: 2.5, mergedInto: door.id })
    const removed = aLink({ title: 'Zebrapad', position: 1.5, deletedAt: '2026-11-21T10:00:00Z' })
    const live = liveOf(route({ links: [...links, merged, removed], scores: [at(merged, anna), at(removed, bert)] }))
    expect(live.rows.map(({ link }) => link.title)).toEqual(['Halte', 'Deur', 'Balie'])
    expect(live.rows[1]!.cells[0]!.progress).toBe('done')
    expect(live.old.map(({ link, answers }) => [link.title, answers])).toEqual([['Zebrapad', 1]])
  })

  it('leaves out who does not score, and the level of who did not agree', () => {
    const helper = aParticipant({ roles: { helper: true } })
    const silent = aParticipant({ consentScore: null })
    const live = liveOf(route({ participants: [anna, helper, silent], scores: [at(stop, anna), at(stop, silent), at(stop, helper)] }))
    expect(live.people.map(({ participant }) => participant)).toEqual([anna, silent])
    expect(live.rows[0]!.cells.map(({ progress: how, level }) => [how, level])).toEqual([['done', 'good'], ['done', null]])
  })

  it('gives a row another key only when something in it changed', () => {
    const before = liveOf(route())
    const after = liveOf(route({ scores: [at(door, anna)] }))
    expect(before.rows.map(({ key }, i) => key === after.rows[i]!.key)).toEqual([true, false, true])
  })
})

describe('what is said aloud', () => {
  it('is nothing for one tick of one person', () => {
    expect(newsOf(liveOf(route()), liveOf(route({ scores: [at(stop, anna)] })))).toEqual({ links: [], people: [] })
  })

  it('is a link that everybody passed, whether by answering or skipping', () => {
    const news = newsOf(liveOf(route({ scores: [at(stop, anna)] })), liveOf(route({ scores: [at(stop, anna), at(stop, bert, { skippedAt: 'x' })] })))
    expect(news.links.map(({ number }) => number)).toEqual([1])
    expect(news.people).toEqual([])
  })

  it('does not wait for who went home', () => {
    const participants = [anna, { ...bert, leftAt: '2026-11-21T11:00:00Z' }]
    expect(newsOf(liveOf(route({ participants })), liveOf(route({ participants, scores: [at(stop, anna)] }))).links).toHaveLength(1)
  })

  it('is a person who is through, once', () => {
    const all = links.map((link) => at(link, anna))
    const almost = liveOf(route({ scores: all.slice(1) }))
    const through = liveOf(route({ scores: all }))
    expect(newsOf(almost, through).people).toEqual([anna])
    expect(newsOf(through, through)).toEqual({ links: [], people: [] })
  })

  it('is never that somebody or something came onto the screen', () => {
    const scores = links.flatMap((link) => [at(link, anna), at(link, bert)])
    expect(newsOf(liveOf(route({ participants: [] })), liveOf(route({ scores }))).people).toEqual([])
  })
})

describe('a long route', () => {
  const many = Array.from({ length: 40 }, (_, i) => aLink({ position: i }))
  it('stands in blocks, each with how many links everybody passed', () => {
    const blocks = blocksOf(liveOf(route({ links: many, scores: many.slice(0, 13).map((link) => at(link, bert)) })))
    expect(blocks.map(({ from, to }) => [from, to])).toEqual([[1, 10], [11, 20], [21, 30], [31, 40]])
    expect(blocks.map(({ passed }) => passed)).toEqual([[0, 10], [0, 3], [0, 0], [0, 0]])
  })

  it('is one block while it is short, and none without links', () => {
    expect(blocksOf(liveOf(route()))).toHaveLength(1)
    expect(blocksOf(liveOf(route({ links: [] })))).toEqual([])
  })
})

describe('a link on the way', () => {
  const walk = { id: 'walk-1', dossier: 'dossier-1' }
  const added = (after: string | null) => linkOnTheWay(walk, links, { title: ' Lift ', channel: 'onsite', after }, 'new', '2026-11-21T10:00:00Z').set

  it('comes after the link where the group is, and says so', () => {
    expect(added(stop.id)).toMatchObject({ title: 'Lift', position: 1.5, addedOnTheWay: true, walk: 'walk-1', deletedAt: null })
    expect(added(desk.id)['position']).toBe(4)
    expect(added(null)['position']).toBe(0)
  })

  it('comes at the end where its predecessor is gone', () => expect(added('gone')['position']).toBe(4))

  it('the group is where the latest answer was given; what was typed over from paper says nothing of that', () => {
    const scores = [at(desk, anna, { level: 'good', fromPaper: true, answeredAt: '2026-11-21T12:00:00Z' }), at(door, anna, { level: 'good', answeredAt: '2026-11-21T10:05:00Z' }), at(stop, bert, { skippedAt: '2026-11-21T10:00:00Z' })]
    expect(whereGroupIs({ links, scores })).toBe(door)
    expect(whereGroupIs({ links, scores: [] })).toBeUndefined()
  })
})
