/** What a file is, by what is in it: names and extensions lie. */
import { entryNames } from '../backup/shape'
import { openZip } from './zipReader'

/** Kinds of file that we can tell apart. */
export const fileKinds = ['backup', 'wijken', 'geojson', 'csv-findings', 'csv-places', 'zip', 'empty', 'unknown'] as const
export type FileKind = (typeof fileKinds)[number]

/** Looks at the first bytes, and at the directory of a zip. Never throws. */
export function identify(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const zip = openZip(bytes)
    return zip.ok && zip.entries.has(entryNames.manifest) ? 'backup' : 'zip'
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 65_536)).replace(/^\ufeff/, '').trimStart()
  if (start === '') return 'empty'
  if (start.startsWith('finding_id,')) return 'csv-findings'
  if (start.startsWith('place_id,')) return 'csv-places'
  if (start.startsWith('{') && /"type"\s*:\s*"(Feature|FeatureCollection)"/.test(start)) return /"type"\s*:\s*"(Multi)?Polygon"/.test(start) ? 'wijken' : 'geojson'
  return 'unknown'
}
