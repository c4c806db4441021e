import { describe, expect, it } from 'vitest'
import { inWords } from '@/map/coordinates'
import { gridStepM, linesIn, metresPerPixel } from '@/map/gridStep'
import { boundsOf, fanOut, isSameLook, isSameSet, type MapPoint } from '@/map/mapPoint'

const point = (id: string, lat: number, lon: number): MapPoint => ({ id, lat, lon, level: 'blocks', isGoodPractice: false, number: '1', title: 'Stoeprand' })

describe('the grid that stands in for a map picture', () => {
  it('has squares of a round size, never narrower than a finger', () => {
    for (let zoom = 3; zoom <= 20; zoom++) {
      const step = gridStepM(zoom, 51)
      expect(String(step).replace(/[0.]/g, '')).toMatch(/^[125]$/)
      expect(step / metresPerPixel(zoom, 51)).toBeGreaterThanOrEqual(64)
      expect(step / metresPerPixel(zoom, 51)).toBeLessThan(64 * 2.6)
    }
  })

  it('goes on from one tile into the next', () => {
    const step = 77.7
    const left = linesIn(512, 256, step).map((x) => x + 512)
    const right = linesIn(768, 256, step).map((x) => x + 768)
    const all = [...left, ...right]
    for (let i = 1; i < all.length; i++) expect(all[i]! - all[i - 1]!).toBeCloseTo(step, 6)
  })
})

describe('points on the map', () => {
  it('have corners that hold them all', () => {
    expect(boundsOf([])).toBeUndefined()
    expect(boundsOf([point('a', 51, 4), point('b', 50, 3), point('c', 52, 5)])).toEqual([{ lat: 50, lon: 3 }, { lat: 52, lon: 5 }])
  })

  it('stay where they are when only a title changed, and are drawn anew', () => {
    const before = [point('a', 51, 4)]
    const after = [{ ...before[0]!, title: 'Stoeprand van 7 cm' }]
    expect(isSameSet(before, after)).toBe(true)
    expect(isSameLook(before, after)).toBe(false)
  })

  it('on one and the same spot lie a finger apart', () => {
    const spots = Array.from({ length: 30 }, (_, n) => fanOut(n))
    for (const [i, a] of spots.entries()) for (const b of spots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24)
  })

  it('are written with a comma in Dutch and a point in English', () => {
    expect(inWords({ lat: 51.0466, lon: 3.7333 }, 'nl-BE')).toBe('51,04660; 3,73330')
    expect(inWords({ lat: 51.0466, lon: 3.7333 }, 'en-GB')).toBe('51.04660; 3.73330')
  })
})
