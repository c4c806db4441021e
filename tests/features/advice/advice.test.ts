import { beforeAll, describe, expect, it } from 'vitest'
import { asFinding, type Finding } from '@/domain/finding'
import { asFollowUp, type FollowUp } from '@/domain/followUp'
import { priorityOf } from '@/domain/priority'
import { lastPosition } from '@/domain/newAdvice'
import { isAdviceOrder, moved, sortAdvices } from '@/features/advice/adviceOrder'
import { daysBetween, eventProblems, momentOf, nextEvents, routeOf, statusNote } from '@/features/advice/followUpRules'
import { forWhom } from '@/features/advice/forWhom'
import { choicesOf, newAdvice, preselected } from '@/features/advice/newAdvice'
import { overrideOutcome, parsePriority, priorityRows } from '@/features/advice/priorityRows'
import { loadMessages, translator, type Translate } from '@/locales'

let t: Translate
beforeAll(async () => { t = translator('nl', await loadMessages('nl')) })

const aFinding = (id: string, named: Partial<Finding> = {}): Finding => ({ ...asFinding({ id, dossier: 'd', stamps: {} }), number: 1, ...named })
const anEvent = (named: Partial<FollowUp>): FollowUp => ({ ...asFollowUp({ id: 'e', dossier: 'd', stamps: {} }), ...named })
const placed = (id: string, number: number, position: number): { id: string; number: number; position: number } => ({ id, number, position })

describe('the order of advices', () => {
  const three = [placed('a', 1, 1), placed('b', 2, 2), placed('c', 3, 3)]
  const apply = (list: readonly { id: string; number: number; position: number }[], id: string, by: -1 | 1): readonly string[] => {
    const written = new Map(moved(list, id, by).map((one) => [one.id, one.position]))
    return sortAdvices(list.map((one) => ({ ...one, position: written.get(one.id) ?? one.position })), 'hand', () => 0).map((one) => one.id)
  }

  it('moves one advice past its neighbour and writes that one alone', () => {
    expect(moved(three, 'c', -1)).toEqual([{ id: 'c', position: 1.5 }])
    expect(apply(three, 'c', -1)).toEqual(['a', 'c', 'b'])
    expect(apply(three, 'b', -1)).toEqual(['b', 'a', 'c'])
    expect(apply(three, 'b', 1)).toEqual(['a', 'c', 'b'])
  })

  it('stays where it is at either end', () => {
    expect(moved(three, 'a', -1)).toEqual([])
    expect(moved(three, 'c', 1)).toEqual([])
  })

  it('makes room where two devices gave the same position', () => {
    const same = [placed('a', 1, 1), placed('b', 2, 1), placed('c', 3, 1)]
    expect(apply(same, 'c', -1)).toEqual(['a', 'c', 'b'])
    expect(apply(same, 'a', 1)).toEqual(['b', 'a', 'c'])
  })

  it('still moves after a thousand moves between the same two neighbours', () => {
    let list: readonly { id: string; number: number; position: number }[] = three
    for (let i = 0; i < 1000; i += 1) {
      const [, middle, last] = sortAdvices(list, 'hand', () => 0)
      const written = new Map(moved(list, last!.id, -1).map((one) => [one.id, one.position]))
      list = list.map((one) => ({ ...one, position: written.get(one.id) ?? one.position }))
      expect(sortAdvices(list, 'hand', () => 0)[1]!.id).toBe(last!.id)
      expect(sortAdvices(list, 'hand', () => 0)[2]!.id).toBe(middle!.id)
    }
  })

  it('by priority puts the most urgent first and keeps the hand among equals', () => {
    const priority: Record<string, number> = { a: 4, b: 18, c: 18 }
    expect(sortAdvices([...three].reverse(), 'priority', (advice) => priority[advice.id]!).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
    expect(isAdviceOrder('priority')).toBe(true)
    expect(isAdviceOrder('alphabet')).toBe(false)
  })
})

describe('a new advice', () => {
  const kerb = aFinding('f1', { suggestion: 'Verlaag de stoeprand.', words: 'De rand is 7 cm.', criterion: 'str-kerb-height', walk: 'w1' })
  const tiles = aFinding('f2', { suggestion: 'Leg noppen.', words: 'Er zijn geen noppen.' })
  const input = { dossier: 'd', phase: 'use' as const, findings: [kerb, tiles], walks: [{ id: 'w1', kind: 'process-walk' as const }], advices: [placed('x', 4, 2.5)], id: 'new', eventId: 'event', now: '2026-11-21T10:00:00.000Z' }

  it('takes the first suggestion, all words, the norm, and the last place', () => {
    const [advice, event] = newAdvice(input)
    expect(advice).toMatchObject({ record: 'new', set: { number: 5, position: 3.5, what: 'Verlaag de stoeprand.', why: 'De rand is 7 cm.\n\nEr zijn geen noppen.', basis: 'norm', 'findings.f1': true, 'findings.f2': true, phase: 'use', improvementAction: true } })
    expect(event).toMatchObject({ kind: 'followUp', set: { advice: 'new', event: 'written' } })
  })

  it('rests on experience where no finding has a criterion', () => {
    expect(newAdvice({ ...input, findings: [tiles], walks: [] })[0]!.set).toMatchObject({ basis: 'experience', what: 'Leg noppen.', improvementAction: false })
  })

  it('can be made without a finding, with nothing filled in', () => {
    expect(newAdvice({ ...input, findings: [], advices: [] })[0]!.set).toMatchObject({ number: 1, position: 1, what: '', why: '' })
    expect(lastPosition([])).toBe(1)
  })

  it('offers the findings without advice first, and takes from the address only what is there', () => {
    expect(choicesOf([kerb, tiles], [{ findings: { f1: true } }])).toEqual({ here: [], without: [tiles], within: [kerb] })
    const [web, other] = [{ ...tiles, id: 'f3', walk: 'audit' }, { ...tiles, id: 'f4', walk: 'audit', kind: 'good-practice' as const }]
    expect(choicesOf([kerb, tiles, web, other], [], 'audit')).toEqual({ here: [web], without: [kerb, tiles, other], within: [] })
    expect(preselected('f2,gone,f1', [kerb, tiles])).toEqual(['f1', 'f2'])
    expect(preselected(undefined, [kerb])).toEqual([])
  })
})

describe('the priority card', () => {
  const findings = [aFinding('f1', { levels: { 'wheelchair-manual': 'blocks', 'walking-aid': 'inconvenient', 'pram-young-children': 'inconvenient' }, danger: true })]

  it('shows every part of the sum in words', () => {
    const priority = priorityOf({ linkWeight: 3, priorityOverride: null, groups: {} }, findings)
    expect(priorityRows(priority, t).map(({ label, value }) => `${label} ${value}`.replaceAll('\u00a0', ' '))).toEqual(['Niveau: blokkeert 3', 'Groepen: 3 geraakt × 3', 'Schakel: enige weg × 3', 'Gevaar + 2'])
    expect(priority.computed).toBe(29)
  })

  it('says that the level is not known, and has no danger row without danger', () => {
    const priority = priorityOf({ linkWeight: null, priorityOverride: null, groups: {} }, [])
    expect(priorityRows(priority, t).map(({ part }) => part)).toEqual(['level', 'groups', 'link'])
    expect(priorityRows(priority, t)[0]).toMatchObject({ label: 'Niveau: nog niet gekend', value: '0' })
  })

  it('does not count an own value without a reason, and keeps it aside', () => {
    expect(overrideOutcome(12, '  ')).toEqual({ set: { priorityOverride: null, priorityReason: '  ' }, draft: 12, problem: 'reason' })
    expect(overrideOutcome(12, 'Er komt een school.')).toEqual({ set: { priorityOverride: 12, priorityReason: 'Er komt een school.' }, draft: null, problem: null })
    expect(overrideOutcome(null, '')).toMatchObject({ set: { priorityOverride: null }, draft: null, problem: null })
  })

  it('takes whole numbers from 0 to 29', () => {
    expect(parsePriority(' 12 ')).toEqual({ ok: true, value: 12 })
    expect(parsePriority('')).toEqual({ ok: true, value: null })
    for (const text of ['30', '-1', '2,5', 'veel', '1e1']) expect(parsePriority(text)).toEqual({ ok: false })
  })

  it('names one or two groups, and counts the others', () => {
    expect(forWhom(['blind', 'low-vision'], t)).toBe('Blind en Slechtziend')
    expect(forWhom(['wheelchair-manual', 'blind', 'deaf'], t)).toBe('Manuele rolstoel, en 2 andere groepen')
    expect(forWhom([], t)).toBe('Nog geen groepen')
  })
})

describe('the follow-up', () => {
  const input = { event: 'not-done' as const, on: '2026-11-20', note: '', by: 'projectleider', until: null }

  it('asks for the reason of what is not done', () => {
    expect(eventProblems(input, '2026-11-21')).toEqual(['reason'])
    expect(eventProblems({ ...input, note: 'De deur wordt vervangen.' }, '2026-11-21')).toEqual([])
  })

  it('refuses a day that is still to come, an end before the beginning, and nothing at all', () => {
    expect(eventProblems({ ...input, event: 'sent', on: '2026-11-22' }, '2026-11-21')).toEqual(['future'])
    expect(eventProblems({ ...input, event: 'planned', until: '2026-11-01' }, '2026-11-21')).toEqual(['until'])
    expect(eventProblems({ ...input, event: null, on: '' }, '2026-11-21')).toEqual(['event', 'on'])
  })

  it('lets a closed advice only be opened again', () => {
    expect(nextEvents.done).toEqual(['reopened'])
    expect(nextEvents['not-done']).toEqual(['reopened'])
    expect(nextEvents.draft).toContain('sent')
  })

  it('keeps two events of one day in the order in which they were written', () => {
    const first = momentOf('2026-11-20', new Date(2026, 10, 21, 9, 0))
    const second = momentOf('2026-11-20', new Date(2026, 10, 21, 9, 5))
    expect(first < second).toBe(true)
    expect(new Date(second).getDate()).toBe(20)
  })

  it('goes four ribs: sent, accepted, planned, done', () => {
    expect(routeOf('draft')).toEqual(['open', 'open', 'open', 'open'])
    expect(routeOf('sent')).toEqual(['done', 'open', 'open', 'open'])
    expect(routeOf('partly-done')).toEqual(['done', 'done', 'done', 'half'])
    expect(routeOf('done')).toEqual(['done', 'done', 'done', 'done'])
    expect(routeOf('not-done')).toEqual(['done', 'done', 'open', 'open'])
  })

  it('says by when, until when, how late, or why not', () => {
    expect(statusNote('sent', { answerBy: '2026-12-15' }, [], '2026-11-21')).toEqual({ key: 'answerBy', day: '2026-12-15' })
    expect(statusNote('sent', { answerBy: '2026-11-01' }, [], '2026-11-21')).toEqual({ key: 'late', days: 20 })
    expect(statusNote('partly-done', { answerBy: null }, [anEvent({ until: '2027-03-31' })], '2026-11-21')).toEqual({ key: 'temporary', day: '2027-03-31' })
    expect(statusNote('not-done', { answerBy: null }, [anEvent({ note: 'de deur vervangen wordt' })], '2026-11-21')).toEqual({ key: 'because', reason: 'de deur vervangen wordt' })
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })
})
