/** The level of a route, for every combination of levels, optional and equal alternative of up to three links. */
import { expect, it } from 'vitest'
import { cappedLevel, routeLevelOf } from '@/domain/chain'
import { isLevel, levels, unknownLevels, type AnyLevel, type Level } from '@/domain/level'
import { aLink } from './builders'

const kinds = ([...levels, ...unknownLevels] as AnyLevel[]).flatMap((level) => [false, true].flatMap((optional) => [false, true].map((equalAlternative) => ({ link: aLink({ optional, equalAlternative }), level }))))

/** The rule once more, told the other way round: from what each level of a route needs. */
function expected(cells: typeof kinds): AnyLevel {
  const has = (level: Level): boolean => cells.some((cell) => cell.level === level && !cell.link.optional && !cell.link.equalAlternative)
  const known = cells.filter(({ level }) => isLevel(level))
  if (has('blocks')) return 'blocks'
  if (has('needs-help')) return 'needs-help'
  if (known.some(({ level }) => level !== 'good')) return 'inconvenient'
  const unknown = new Set(cells.filter(({ level }) => level === 'not-checked' || level === 'cannot-tell').map(({ level }) => level))
  if (known.length > 0) return unknown.size > 0 ? 'not-checked' : 'good'
  if (unknown.size > 0) return unknown.size === 1 ? [...unknown][0]! : 'not-checked'
  return cells.length > 0 ? 'not-applicable' : 'not-checked'
}

it('is right for all 22 765 routes of up to three links', () => {
  let routes = 0
  const wrong: string[] = []
  const check = (cells: typeof kinds): void => {
    routes++
    const { level, weakest, unknown, capped } = routeLevelOf(cells)
    const isRight = level === expected(cells)
      && unknown.length === cells.filter((cell) => cell.level === 'not-checked' || cell.level === 'cannot-tell').length
      && capped.every((link) => link.optional || link.equalAlternative) && capped.length === cells.filter((cell) => (cell.level === 'blocks' || cell.level === 'needs-help') && (cell.link.optional || cell.link.equalAlternative)).length
      && weakest.length === (isLevel(level) && level !== 'good' ? cells.filter((cell) => cappedLevel(cell.level, cell.link) === level).length : 0)
    if (!isRight) wrong.push(`${cells.map((cell) => `${cell.level}${cell.link.optional ? ' optional' : ''}${cell.link.equalAlternative ? ' alternative' : ''}`).join(' + ')} = ${level}, not ${expected(cells)}`)
  }
  check([])
  for (const a of kinds) {
    check([a])
    for (const b of kinds) {
      check([a, b])
      for (const c of kinds) check([a, b, c])
    }
  }
  expect(routes).toBe(1 + 28 + 28 ** 2 + 28 ** 3)
  expect(wrong).toEqual([])
})

it('caps what may be left out at inconvenient, and lifts nothing', () => {
  const way = { optional: true, equalAlternative: false }
  expect([...levels, ...unknownLevels].map((level) => cappedLevel(level, way))).toEqual(['good', 'inconvenient', 'inconvenient', 'inconvenient', ...unknownLevels])
  expect([...levels].map((level) => cappedLevel(level, { optional: false, equalAlternative: false }))).toEqual([...levels])
})
