/** What a camera wrote in a photo: when and where. Read before the photo is cleaned; damaged EXIF is simply no facts. */
import type { Timestamp } from '@/domain/ids'
import { isLatLon, type LatLon } from '@/domain/spot'

/** When and where a photo was taken, as far as it says so. */
export interface PhotoFacts {
  readonly takenAt: Timestamp | null
  readonly gps: LatLon | null
}

/** EXIF time (`2026:11:21 14:32:05`, no zone) as a moment; without an offset it is taken in the time of this device. */
export function exifMoment(text: string | undefined, offset?: string): Timestamp | null {
  const match = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})/.exec(text ?? '')
  if (!match) return null
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [number, number, number, number, number, number]
  if (year < 1990 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null
  const zone = offset && /^[+-]\d{2}:\d{2}$/.test(offset) ? offset : undefined
  const moment = zone
    ? new Date(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}${zone}`)
    : new Date(year, month - 1, day, hour, minute, second)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}

/** A usable point: on earth, and not the 0, 0 that cameras write when they do not know. */
export function exifPoint(lat: unknown, lon: unknown): LatLon | null {
  const point = { lat, lon }
  if (!isLatLon(point) || Number.isNaN(point.lat) || Number.isNaN(point.lon)) return null
  return Math.abs(point.lat) < 1e-6 && Math.abs(point.lon) < 1e-6 ? null : { lat: point.lat, lon: point.lon }
}

/** Reads time and place of a photo. Never throws: whatever is damaged is left out. */
export async function readPhotoFacts(bytes: Uint8Array<ArrayBuffer>): Promise<PhotoFacts> {
  try {
    const reader = await import('exifreader')
    // Metadata stands at the front; a megabyte is enough and keeps a 50-megapixel photo from being copied.
    const head = bytes.slice(0, 1024 * 1024)
    const tags = reader.load(head.buffer, { expanded: true })
    const taken = tags.exif?.DateTimeOriginal?.description ?? tags.exif?.DateTime?.description
    return {
      takenAt: exifMoment(taken, tags.exif?.OffsetTimeOriginal?.description),
      gps: exifPoint(tags.gps?.Latitude, tags.gps?.Longitude),
    }
  } catch {
    return { takenAt: null, gps: null }
  }
}
