import type { Timestamp } from '@/domain/ids'
import type { LatLon, Spot } from '@/domain/spot'

/** What is known about the place of a finding that begins with a photo. */
export interface PlaceClues {
  /** Where the device is now. */
  readonly fix: Spot | null
  /** Where the photo says that it was taken. */
  readonly photo: LatLon | null
  /** True when the photo comes from the camera just now, false for one that existed. */
  readonly fresh: boolean
  readonly takenAt: Timestamp | null
  readonly now: number
}

/** A photo older than this was not taken where the device is now. */
const stillHereMs = 30 * 60_000

/**
 * The place to propose. Fresh from the camera the device knows best. For an existing photo its own place comes first; and
 * an old photo without a place gets none: at the desk the device would pin the street to the office.
 */
export function spotOfPhoto({ fix, photo, fresh, takenAt, now }: PlaceClues): Spot | null {
  const fromPhoto: Spot | null = photo && { lat: photo.lat, lon: photo.lon, source: 'photo' }
  if (fresh) return fix ?? fromPhoto
  if (fromPhoto) return fromPhoto
  const isOld = takenAt !== null && now - Date.parse(takenAt) > stillHereMs
  return isOld ? null : fix
}
