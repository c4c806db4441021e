import { describe, expect, it } from 'vitest'
import type { Wijk } from '@/domain/wijk'
import { asFinding, type Finding } from '@/domain/finding'
import { filterFindings, noFilter, type FindingFilter } from '@/domain/findingFilter'
import { shownNumbers } from '@/domain/numbering'
import { loadMessages, translator } from '@/locales'
import { filterFrom, isOpen, partsOf, queryOf, sortFrom } from '@/features/findings/filterQuery'
import { inOrder } from '@/features/findings/findingOrder'
import { groupsInWords, titleOf } from '@/features/findings/findingWords'
import { firstWindow, stepSize, windowWith, withNext, withPrevious } from '@/features/findings/listWindow'
import { wijkenFrom } from '@/features/findings/storedWijken'
import { pointsOf } from '@/features/findings/useFindings'

const t = translator('nl', await loadMessages('nl'))
const finding = (id: string, fields: Partial<Finding>): Finding => asFinding({ id, dossier: 'd', stamps: {}, ...fields })
const spot = { lat: 51.05, lon: 3.73, source: 'map' } as const

describe('a filter in the address of the page', () => {
  const full: FindingFilter = { levels: ['blocks', 'unknown'], group: 'blind', kind: 'barrier', theme: 'streets', status: 'no-advice', wijk: '12', from: '2026-01-01', to: '2026-11-21', walk: 'w1', text: 'stoep rand' }

  it('comes back as it went', () => {
    expect(filterFrom(queryOf(full))).toEqual(full)
    expect(filterFrom(queryOf(noFilter))).toEqual(noFilter)
    expect(queryOf(noFilter)).toEqual({})
  })

  it('leaves out what it does not know, so that a wrong link shows too much and never too little', () => {
    expect(filterFrom({ levels: 'blocks,terrible', group: 'martians', kind: '', from: 'yesterday', theme: null })).toEqual({ ...noFilter, levels: ['blocks'] })
    expect(sortFrom({ sort: 'sideways' })).toBe('number')
  })

  it('counts its parts', () => {
    expect(partsOf(full)).toBe(10)
    expect(isOpen(noFilter)).toBe(true)
    expect(isOpen({ ...noFilter, text: '  ' })).toBe(true)
  })
})

describe('list and map', () => {
  const findings = [
    finding('a', { number: 1, level: 'good', spot, observedAt: '2026-01-02' }), finding('b', { number: 2, level: 'blocks', observedAt: '2026-01-03', address: 'Zuid 1' }),
    finding('c', { number: 3, level: 'blocks', spot, observedAt: '2026-01-01', levels: { blind: 'blocks' } }), finding('d', { number: 4, level: 'cannot-tell', spot, kind: 'good-practice' }),
  ]
  const context = { advices: [], followUps: [], wijken: [], themeOf: () => undefined }

  it('hold the same set in the same order, but for what has no point', () => {
    for (const sort of ['number', 'worst', 'newest'] as const) {
      for (const filter of [noFilter, { ...noFilter, levels: ['blocks'] as const }, { ...noFilter, group: 'blind' as const }]) {
        const shown = filterFindings(inOrder(findings, sort), filter, context)
        const points = pointsOf(shown, shownNumbers(findings), t)
        expect(points.map((point) => point.id)).toEqual(shown.filter((item) => item.spot !== null).map((item) => item.id))
      }
    }
  })

  it('stand in the order that was asked', () => {
    expect(inOrder(findings, 'number').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(inOrder(findings, 'worst').map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd'])
    expect(inOrder(findings, 'newest').map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd'])
  })

  it('name a finding that has no title by what was seen', () => {
    expect(titleOf({ title: '', words: 'Hier kon ik niet verder.\nEcht niet.', subject: 'kerb' }, t)).toBe('Hier kon ik niet verder.')
    expect(titleOf({ title: ' ', words: '', subject: 'kerb' }, t)).toBe('Stoeprand')
    expect(titleOf({ title: '', words: '', subject: null }, t)).toBe('Nog zonder titel')
  })

  it('name two groups, and count the others', () => {
    expect(groupsInWords({ levels: {} }, t)).toBe('')
    expect(groupsInWords({ levels: { blind: 'blocks', 'low-vision': 'blocks' } }, t)).toBe('Blind; slechtziend')
    expect(groupsInWords({ levels: { blind: 'blocks', 'low-vision': 'blocks', deaf: 'blocks', child: 'good' } }, t)).toBe('Blind, en 2 andere groepen')
  })
})

describe('a long list', () => {
  it('grows by a step at either end and holds what the map chose', () => {
    expect(withNext(firstWindow)).toEqual({ from: 0, to: stepSize * 2 })
    const far = windowWith(firstWindow, 9_876)
    expect(far.to - far.from).toBe(stepSize)
    expect(far.from).toBeLessThanOrEqual(9_876)
    expect(far.to).toBeGreaterThan(9_876)
    expect(withPrevious(far)).toEqual({ from: far.from - stepSize, to: far.to })
    expect(windowWith(far, 9_876)).toBe(far)
    expect(withPrevious(firstWindow)).toEqual(firstWindow)
  })
})

describe('wijken as kept on the device', () => {
  it('are read where they are whole, and left out where not', () => {
    const whole: Wijk = { code: '1', name: 'Binnenstad', areas: [{ outer: [], holes: [] }] }
    expect(wijkenFrom([whole, { code: 2 }, null, 'x', { code: '3', name: 'Zonder vorm' }])).toEqual([whole])
    expect(wijkenFrom(undefined)).toEqual([])
  })
})
