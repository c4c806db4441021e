import { describe, expect, it } from 'vitest'
import { filterFindings, noFilter, statusesOf, type FilterContext } from '@/domain/findingFilter'
import { aFinding, aFollowUp, anAdvice } from './builders'

const blocks = aFinding({ title: 'Stoeprand van 7 cm', level: 'blocks', levels: { blind: 'inconvenient', 'wheelchair-manual': 'blocks' }, criterion: 'str-kerb-height', spot: { lat: 51.05, lon: 3.73, source: 'gps' }, whereWords: 'zebrapad', observedAt: '2026-10-03T09:00:00.000Z' })
const unknown = aFinding({ title: 'Lift', observedAt: '2026-11-01T09:00:00.000Z' })
const good = aFinding({ kind: 'good-practice', title: 'Bank', levels: { 'older-person': 'good' }, whereWords: 'plein' })
const all = [blocks, unknown, good]
const advice = anAdvice({ findings: { [blocks.id]: true } })
const context: FilterContext = {
  advices: [advice], followUps: [aFollowUp({ advice: advice.id, event: 'sent', at: '2026-10-10' }), aFollowUp({ advice: advice.id, event: 'planned', at: '2026-10-20' })],
  wijken: [{ code: '9', name: 'Zuid', areas: [{ outer: [{ lat: 51, lon: 3.7 }, { lat: 51, lon: 3.8 }, { lat: 51.1, lon: 3.8 }, { lat: 51.1, lon: 3.7 }, { lat: 51, lon: 3.7 }], holes: [] }] }],
  themeOf: (id) => (id === 'str-kerb-height' ? 'streets' : undefined),
}
const titles = (filter: Partial<typeof noFilter>) => filterFindings(all, { ...noFilter, ...filter }, context).map(({ title }) => title)

describe('the filter of map and list', () => {
  it('lets everything through when nothing is asked', () => expect(titles({})).toHaveLength(3))
  it('takes the worst level over the groups', () => expect(titles({ levels: ['blocks'] })).toEqual(['Stoeprand van 7 cm']))
  it('calls what nobody judged unknown', () => expect(titles({ levels: ['unknown'] })).toEqual(['Lift']))
  it('finds by group, kind, theme, walk and words', () => {
    expect(titles({ group: 'blind' })).toEqual(['Stoeprand van 7 cm'])
    expect(titles({ kind: 'good-practice' })).toEqual(['Bank'])
    expect(titles({ theme: 'streets' })).toEqual(['Stoeprand van 7 cm'])
    expect(titles({ text: '7 CM zebra' })).toEqual(['Stoeprand van 7 cm'])
  })
  it('finds by neighbourhood, and what lies in none', () => {
    expect(titles({ wijk: '9' })).toEqual(['Stoeprand van 7 cm'])
    expect(titles({ wijk: 'none' })).toEqual(['Lift', 'Bank'])
  })
  it('finds by day, both ends included', () => expect(titles({ from: '2026-10-03', to: '2026-10-03' })).toEqual(['Stoeprand van 7 cm', 'Bank']))
  it('knows how far a finding has come', () => {
    expect(statusesOf(all, context).get(blocks.id)).toBe('planned')
    expect(titles({ status: 'to-complete' })).toEqual(['Lift'])
    expect(titles({ status: 'no-advice' })).toEqual(['Bank'])
  })
})
