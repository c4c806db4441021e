import { describe, expect, it } from 'vitest'
import { locate } from '@/ui/locate'

describe('asking where the device is', () => {
  const answers = (answer: (done: PositionCallback, failed: PositionErrorCallback) => void): Pick<Geolocation, 'getCurrentPosition'> => ({ getCurrentPosition: (done, failed) => answer(done, failed!) })
  it('gives the accuracy, also when that is five kilometres', async () => {
    const coords = { latitude: 51.05, longitude: 3.72, accuracy: 5000.4 } as GeolocationCoordinates
    expect(await locate(answers((done) => done({ coords, timestamp: 0 } as GeolocationPosition)))).toEqual({ ok: true, spot: { lat: 51.05, lon: 3.72, source: 'gps', accuracyM: 5000 } })
  })
  it('names a refusal, a device that does not know, and one that is slow', async () => {
    for (const [code, problem] of [[1, 'denied'], [2, 'unavailable'], [3, 'timeout']] as const) expect(await locate(answers((_, failed) => failed({ code } as GeolocationPositionError)))).toEqual({ ok: false, problem })
  })
})
