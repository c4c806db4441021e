/** Where this device is, asked with patience and without ever blocking anything. */
import type { Spot } from '@/domain/spot'

/** Why there is no place: refused by the person or the device, not found, too slow, or a browser without it. */
export const locateProblems = ['denied', 'unavailable', 'timeout', 'missing'] as const
export type LocateProblem = (typeof locateProblems)[number]
/** A place with its accuracy, or why there is none. */
export type Located = { readonly ok: true; readonly spot: Spot } | { readonly ok: false; readonly problem: LocateProblem }

/** A fix less sure than this is shown with the advice to choose the place in another way. */
export const roughAboveM = 50

/** Asks the device once, precisely, for at most ten seconds. */
export function locate(geolocation: Pick<Geolocation, 'getCurrentPosition'> | undefined = globalThis.navigator?.geolocation): Promise<Located> {
  return new Promise((resolve) => {
    if (!geolocation) { resolve({ ok: false, problem: 'missing' }); return }
    // Some browsers leave a question without an answer when the person ignores the request.
    const timer = setTimeout(() => resolve({ ok: false, problem: 'timeout' }), 15_000)
    const answer = (located: Located): void => { clearTimeout(timer); resolve(located) }
    geolocation.getCurrentPosition(
      ({ coords }) => answer({ ok: true, spot: { lat: coords.latitude, lon: coords.longitude, source: 'gps', ...(Number.isFinite(coords.accuracy) ? { accuracyM: Math.max(1, Math.round(coords.accuracy)) } : {}) } }),
      (error) => answer({ ok: false, problem: error.code === 1 ? 'denied' : error.code === 3 ? 'timeout' : 'unavailable' }),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 15_000 },
    )
  })
}
