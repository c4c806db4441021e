import type { LatLon } from '@/domain/spot'

const formats = new Map<string, Intl.NumberFormat>()

/** A point in degrees, latitude first, with five decimals (about a metre): `51,04660; 3,73330`. */
export function inWords(at: LatLon, tag: string): string {
  let format = formats.get(tag)
  if (!format) formats.set(tag, (format = new Intl.NumberFormat(tag, { minimumFractionDigits: 5, maximumFractionDigits: 5 })))
  return `${format.format(at.lat)}; ${format.format(at.lon)}`
}
