import type { LatLon } from '@/domain/spot'

/** A point in degrees, latitude first, with five decimals (about a metre): `51,04660; 3,73330`. */
export function inWords(at: LatLon, tag: string): string {
  const number = new Intl.NumberFormat(tag, { minimumFractionDigits: 5, maximumFractionDigits: 5 })
  return `${number.format(at.lat)}; ${number.format(at.lon)}`
}
