import { describe, expect, it } from 'vitest'
import { groundLine } from '@/domain/groundLine'
import type { AnyLevel } from '@/domain/level'
import { aLink } from './builders'

describe('the ground line', () => {
  const cells = (given: readonly AnyLevel[], optional: readonly number[] = []) => given.map((level, i) => ({ link: aLink({ optional: optional.includes(i) }), level }))

  it('is thick as far as one gets, dotted behind a break, thin after it, dashed where nobody looked', () => {
    expect(groundLine(cells(['good', 'inconvenient', 'blocks', 'good', 'needs-help', 'not-checked', 'good']))).toEqual(['solid', 'solid', 'broken', 'past', 'unknown', 'unknown'])
  })

  it('goes on past a link that one may skip', () => {
    expect(groundLine(cells(['good', 'blocks', 'good'], [1]))).toEqual(['solid', 'solid'])
  })

  it('is not one person\'s way where the worst of everybody is shown', () => {
    expect(groundLine(cells(['blocks', 'good', 'good']), { hasPast: false })).toEqual(['broken', 'solid'])
  })
})
