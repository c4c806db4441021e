import { describe, expect, it } from 'vitest'
import { readSpot, spotText } from '@/map/spotText'

describe('a typed point', () => {
  it.each([
    ['51.0536, 3.7253', 51.0536, 3.7253], ['51.0536,3.7253', 51.0536, 3.7253], ['51,0536 3,7253', 51.0536, 3.7253], ['51,0536; 3,7253', 51.0536, 3.7253], ['51,0536, 3,7253', 51.0536, 3.7253],
    ['51.05° N 3.72° O', 51.05, 3.72], ['51.05 N, 3.72 W', 51.05, -3.72], ['33.9 Z, 18.4 O', -33.9, 18.4], ['-33.9, 18.4', -33.9, 18.4], ['  51 3 ', 51, 3],
  ])('reads %s', (text, lat, lon) => {
    expect(readSpot(text)).toEqual({ ok: true, point: { lat, lon } })
  })

  it.each([
    ['', 'empty'], ['Korenmarkt', 'not-a-point'], ['51.05', 'not-a-point'], ['51.05, 3.72, 8', 'not-a-point'], ['104000, 193000', 'metres'], ['104 000, 193 000', 'not-a-point'], ['91, 3', 'out-of-range'], ['51, 181', 'out-of-range'],
  ])('says why %s is no point', (text, problem) => {
    expect(readSpot(text)).toEqual({ ok: false, problem })
  })

  it('reads back what it wrote', () => {
    const point = { lat: 51.0536123, lon: -3.0000004 }
    const read = readSpot(spotText(point))
    expect(read.ok && Math.abs(read.point.lat - point.lat) < 1e-6 && Math.abs(read.point.lon - point.lon) < 1e-6).toBe(true)
  })
})
