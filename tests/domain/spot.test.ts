import { expect, it } from 'vitest'
import { distanceM, isLatLon } from '@/domain/spot'

it('Gent-Sint-Pieters to the Stadskantoor is about two kilometres', () => {
  const metres = distanceM({ lat: 51.0359, lon: 3.7107 }, { lat: 51.0487, lon: 3.7337 })
  expect(metres).toBeGreaterThan(2100)
  expect(metres).toBeLessThan(2200)
})
it('Lambert metres are no place on earth', () => expect(isLatLon({ lat: 193_500, lon: 105_000 })).toBe(false))
