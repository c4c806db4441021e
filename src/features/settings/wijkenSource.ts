/** The neighbourhoods that this device keeps: what is stored, and the city's own file from its open data. */
import type { Wijk } from '@/domain/wijk'

/** Ghent's neighbourhoods, WGS84 GeoJSON, asked only when a person presses the button. */
export const wijkenUrl = 'https://data.stad.gent/api/explore/v2.1/catalog/datasets/stadswijken-gent/exports/geojson'

/** Key of the setting; the map and the list of findings read it too. */
export const wijkenKey = 'wijken'

/** What is stored, if it is a list of neighbourhoods. */
export function storedWijken(stored: unknown): readonly Wijk[] {
  if (!Array.isArray(stored)) return []
  return stored.filter((wijk): wijk is Wijk => typeof wijk === 'object' && wijk !== null && 'name' in wijk && typeof wijk.name === 'string' && 'areas' in wijk && Array.isArray(wijk.areas))
}

/** Text of the file of the portal, or undefined when it could not be had. Gives up after half a minute. */
export async function fetchWijken(fetcher: typeof fetch = fetch): Promise<string | undefined> {
  try {
    const answer = await fetcher(wijkenUrl, { signal: AbortSignal.timeout(30_000), credentials: 'omit', referrerPolicy: 'no-referrer' })
    return answer.ok ? await answer.text() : undefined
  } catch {
    return undefined
  }
}
