import { expect, it } from 'vitest'
import { wijkAt, type Wijk } from '@/domain/wijk'

const square = (west: number, east: number) => [{ lat: 51, lon: west }, { lat: 51, lon: east }, { lat: 52, lon: east }, { lat: 52, lon: west }, { lat: 51, lon: west }]
const wijken: Wijk[] = [
  { code: '1', name: 'West', areas: [{ outer: square(3, 4), holes: [square(3.4, 3.6).map(({ lat, lon }) => ({ lat: lat === 51 ? 51.4 : 51.6, lon }))] }] },
  { code: '2', name: 'Oost', areas: [{ outer: square(4, 5), holes: [] }] },
]

it('a point is in the area around it', () => expect(wijkAt({ lat: 51.2, lon: 3.5 }, wijken)?.code).toBe('1'))
it('a hole is not part of the area', () => expect(wijkAt({ lat: 51.5, lon: 3.5 }, wijken)).toBeUndefined())
it('a point on a shared edge is in exactly one of the two', () => expect(wijken.filter((wijk) => wijkAt({ lat: 51.2, lon: 4 }, [wijk])).length).toBe(1))
it('a point outside is in none', () => expect(wijkAt({ lat: 50, lon: 3.5 }, wijken)).toBeUndefined())
