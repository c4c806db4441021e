import { describe, expect, it } from 'vitest'
import type { SourceStatus } from '@/domain/criterion'
import type { Level } from '@/domain/level'
import { judge } from '@/domain/verdict'
import { catalogue } from '../fixtures/catalogue'

/**
 * Measured questions beyond the core lists of buildings and streets: value → level → who drew the line → where the figure stands, just below, at and
 * just above every limit. By hand from norms.md. `null`: misses the figure, and nobody says how bad that is.
 */
interface Row {
  readonly source: string
  readonly good: SourceStatus
  readonly grades: SourceStatus
  readonly zones: readonly (readonly [value: number, level: Level | null])[]
}
const g = 'good', i = 'inconvenient', h = 'needs-help', b = 'blocks'
/** Smallest step that is measured, around a limit. */
const widths = (good: number): Row['zones'] => [[good - 0.5, null], [good, g], [good + 0.5, g]]
const heights = (good: number): Row['zones'] => [[0, g], [good - 0.1, g], [good, g], [good + 0.1, null]]
const between = (from: number, to: number): Row['zones'] => [[from - 0.5, null], [from, g], [from + 0.5, g], [to - 0.5, g], [to, g], [to + 0.5, null]]
const doors: Row['zones'] = [[90.5, g], [90, g], [89.5, i], [85.5, i], [85, i], [84.5, h], [80.5, h], [80, h], [79.5, b], [0, b]]
const circles: Row['zones'] = [[150.5, g], [150, g], [149.5, i], [140, i], [139.5, h], [130, h], [129.5, b]]
const thresholds: Row['zones'] = [[0, g], [1.9, g], [2, g], [2.1, i], [3, i], [3.1, h], [7, h], [7.1, b]]
const kerbs: Row['zones'] = [[0, g], [2, g], [2.1, i], [3, i], [3.1, h], [6, h], [6.1, b]]
const counters: Row['zones'] = [[79.5, g], [80, g], [80.5, i], [90, i], [90.5, h], [110, h], [110.5, b]]
const footways: Row['zones'] = [[150, g], [149.5, i], [120, i], [119.5, h], [100, h], [99.5, b]]
const law = (zones: Row['zones'], source = 'toegankelijkheid'): Row => ({ source, good: 'law', grades: 'city-agreement', zones })
const lawOnly = (zones: Row['zones'], source = 'toegankelijkheid'): Row => ({ source, good: 'law', grades: 'law', zones })
const guideline = (source: string, zones: Row['zones'], grades: SourceStatus = 'guideline'): Row => ({ source, good: 'guideline', grades, zones })
const ours = (source: string, zones: Row['zones']): Row => ({ source, good: 'city-agreement', grades: 'city-agreement', zones })
const unseen = (source: string, zones: Row['zones'], grades: SourceStatus = 'to-verify'): Row => ({ source, good: 'to-verify', grades, zones })

const rows: Readonly<Record<string, Row>> = {
  // Buildings
  'bld-room-height': lawOnly(widths(230)), 'bld-door-height': lawOnly(widths(209)), 'bld-ramp-width': lawOnly(widths(120)), 'bld-stair-width': lawOnly(widths(100)), 'bld-ramp-edge': lawOnly(widths(5)),
  'bld-ramp-landing': law(circles), 'bld-lift-turn': law(circles), 'bld-lift-door': law(doors), 'bld-turning-room': { ...law(circles), good: 'guideline' },
  'bld-parking-slope': lawOnly(heights(2)), 'bld-parking-distance': { ...lawOnly(heights(25)), good: 'guideline', grades: 'guideline' }, 'bld-wall-object': { ...lawOnly(heights(10)), good: 'guideline', grades: 'guideline' },
  'bld-path-crossfall': law([[0, g], [2, g], [2.1, i], [3, i], [3.1, h], [5, h], [5.1, b]]), 'bld-controls-reach': guideline('Handboek Toegankelijk Gebouw', between(90, 120)),
  'bld-handrail-grip': guideline('warmsteentree', between(40, 50)), 'bld-light-level': unseen('EN 12464-1', widths(100)), 'bld-acoustics': unseen('ISO 21542', heights(50)),
  // Streets
  'str-line-narrowing': guideline('Tegelwippen', widths(120)), 'str-main-path-park': guideline('Tegelwippen', widths(180)), 'str-bollard': unseen('Vademecum', widths(120)), 'str-bench-beside': guideline('Handboek', widths(90)),
  'str-green-overhang': lawOnly(widths(210), 'bouwverordening'), 'str-display-board': law(footways, 'bouwverordening'), 'str-charging': { ...law(footways, 'bouwverordening'), good: 'city-agreement' },
  'str-bay-kerb': guideline('Nederlandse richtlijnen', kerbs, 'city-agreement'), 'str-gutter-transition': guideline('Vademecum', kerbs, 'city-agreement'), 'str-terrace-platform': guideline('terrasreglement', thresholds, 'city-agreement'),
  'str-slope-rest': guideline('Vademecum', heights(10)), 'str-obstacle-detectable': unseen('ISO 21542', heights(30)), 'str-signal-button': guideline('Handboek', between(90, 120)), 'str-stop-info': unseen('Vademecum', between(90, 140)),
  'str-stop-width': unseen('haltes', circles, 'city-agreement'), 'str-works-stop-bay': ours('Werkvoorstel', heights(100)),
  // De Lijn: up to 12 % alone, up to 20 % with somebody; above it nobody gives a level.
  'str-tram-platform': guideline('De Lijn', [[0, g], [12, g], [12.5, h], [20, h], [20.5, null]]),
  // Toilets
  'wc-route': law(thresholds), 'wc-door': law(doors), 'wc-turning': law(circles), 'wc-side-space': law(doors), 'wc-front-space': law(widths(120)), 'wc-depth': law(widths(70)), 'wc-passage-fixtures': law(widths(90)), 'wc-basin-size': law(widths(70)),
  'wc-seat-height': unseen('Toevla', between(46, 50), 'city-agreement'), 'wc-mirror': unseen('ISO 21542', heights(100), 'city-agreement'),
  // Events, shops
  'evt-bar-low': guideline('Toegankelijk Event', counters, 'city-agreement'), 'evt-steps': guideline('Toegankelijk Event', thresholds, 'city-agreement'), 'evt-seats': ours('Gentse Feesten', heights(100)),
  'shp-counter': law(counters), 'shp-door': law(doors), 'shp-step': law(thresholds), 'shp-turn': { ...law(circles), good: 'guideline' }, 'shp-aisle': guideline('Handboek', widths(120)), 'shp-price': guideline('klare taal', [[0.9, null], [1, g], [1.1, g]]),
  // Service and plain language
  'srv-waiting-time': ours('Werkvoorstel', heights(15)), 'srv-channels': ours('Werkvoorstel', [[0, null], [2, null], [3, g], [4, g]]), 'srv-phone-menu': ours('Werkvoorstel', [[0, g], [2, g], [3, null]]),
  'com-sentence-length': guideline('klare taal', [[8, g], [13, g], [13.1, i], [17, i], [17.1, h], [22, h], [22.1, b]], 'city-agreement'), 'com-contrast': guideline('WCAG 2.2', [[4.4, null], [4.5, g], [21, g]], 'city-agreement'),
  'com-font': guideline('klare taal', widths(12), 'city-agreement'), 'com-active': ours('klare taal', [[79, null], [80, g], [100, g]]),
  // Safety, sanitary, housing
  'saf-light-level': ours('EN 13201-2', [[0, null], [4.5, null], [5, g], [5.5, g]]), 'saf-sightline': unseen('nog te zoeken', widths(25)), 'saf-face': unseen('nog te zoeken', widths(4)), 'gen-cabin-closed': ours('Werkvoorstel', heights(2)),
  'gen-light-call': ours('Werkvoorstel', widths(10)), 'home-corridor': guideline('NAV', widths(100)), 'home-kitchen': guideline('NAV', widths(120)), 'home-switches': guideline('GOLLD', between(90, 120)), 'home-inner-doors': guideline('GOLLD', doors, 'city-agreement'),
  'home-location': guideline('Allesoversport', [[0, g], [500, g], [510, null]]),
}

describe.each(Object.entries(rows))('%s', (id, { source, good, grades, zones }) => {
  const criterion = catalogue.criterion(id)!
  it.each(zones)('%d is %s', (value, level) => {
    const meets = level === 'good'
    expect(judge(criterion.answer, value)).toMatchObject({ meets, level, status: meets ? good : grades })
  })
  it(`stands in ${source}`, () => {
    expect(criterion.sources.map(({ document }) => document).join(' | ').toLowerCase()).toContain(source.toLowerCase())
  })
  it('has a value on both sides of every limit', () => {
    const { answer } = criterion
    if (!('limits' in answer) || !answer.limits) throw new Error('not measured')
    const limits = Object.values(answer.limits.thresholds).filter((limit): limit is number => typeof limit === 'number')
    for (const limit of limits) {
      const near = zones.map(([value]) => value).filter((value) => Math.abs(value - limit) <= Math.max(1, limit * 0.07))
      expect(near.includes(limit) && (near.some((value) => value < limit) || near.some((value) => value > limit)), `${id} ${limit}`).toBe(true)
    }
  })
})

it('there are more than thirty of them, and none is in the table of the core lists', () => {
  const core = new Set(['buildings-core', 'streets-core'].flatMap((list) => catalogue.checklist(list)!.criteria))
  expect(Object.keys(rows).length).toBeGreaterThan(30)
  expect(Object.keys(rows).filter((id) => core.has(id))).toEqual([])
})
