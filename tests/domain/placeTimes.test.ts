import { describe, expect, it } from 'vitest'
import { answersAt, timesAt } from '@/domain/placeTimes'
import { asWalk } from '@/domain/walk'
import { anAnswer } from './aQuestion'

const walk = (id: string, date: string) => asWalk({ id, dossier: 'd', stamps: {}, date, title: id })
const walks = [walk('first', '2026-10-06'), walk('second', '2026-11-24')]

describe('times at a place', () => {
  it('are the walks that asked something there, the latest first', () => {
    const answers = [anAnswer({ id: '1', walk: 'first' }), anAnswer({ id: '2', walk: 'second', checklist: 'b' }), anAnswer({ id: '3', walk: 'second', checklist: 'a', answeredAt: '2026-10-06T06:00:00.000Z' }), anAnswer({ id: '4', walk: 'second', place: 'elsewhere' })]
    const times = timesAt({ answers, walks }, 'p')
    expect(times.map(({ walk: id, day, checklists, answers: own }) => [id, day, checklists, own.length])).toEqual([['second', '2026-11-24', ['a', 'b'], 2], ['first', '2026-10-06', ['l'], 1]])
    expect(timesAt({ answers: [...answers].reverse(), walks }, 'p')).toEqual(times)
  })

  it('take the day of the last answer where there is no walk, or it was removed', () => {
    const times = timesAt({ answers: [anAnswer({ id: '1', walk: null, answeredAt: '2026-09-01T08:00:00.000Z' }), anAnswer({ id: '2', walk: 'gone', answeredAt: '2026-09-02T08:00:00.000Z' })], walks }, 'p')
    expect(times.map(({ walk: id, visit, day }) => [id, visit, day])).toEqual([['gone', undefined, '2026-09-02'], [null, undefined, '2026-09-01']])
  })

  it('take for a question of two lists the answer that says something, then the latest', () => {
    const answers = [anAnswer({ id: '1', checklist: 'a', value: 80 }), anAnswer({ id: '2', checklist: 'b', outcome: 'not-checked', value: null, answeredAt: '2026-10-06T09:00:00.000Z' }), anAnswer({ id: '3', checklist: 'c', value: 90, answeredAt: '2026-10-06T08:00:00.000Z' })]
    const [time] = timesAt({ answers, walks: [] }, 'p')
    expect(answersAt(time!, ['a', 'b']).get('bld-door')!.id).toBe('1')
    expect(answersAt(time!, ['b', 'a', 'c']).get('bld-door')!.id).toBe('3')
    expect(answersAt(time!, ['b']).get('bld-door')!.id).toBe('2')
  })
})
