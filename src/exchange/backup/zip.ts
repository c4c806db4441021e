/** Writing a zip (APPNOTE.TXT 6.3) that is the same for the same entries: in the given order, with one fixed date. */
import type { Timestamp } from '@/domain/ids'

/** What can be packed further; photos and sound cannot. */
const packed = /\.(txt|json|xml|rels|csv|svg)$/

/** Writes entries in their order. The date of each is the day of `madeAt`, at noon, without time zone. */
export async function zipOf(entries: Iterable<readonly [name: string, bytes: Uint8Array]>, madeAt: Timestamp): Promise<Uint8Array> {
  const { zipSync } = await import('fflate')
  const mtime = zipDate(madeAt)
  const files: Record<string, [Uint8Array, { level: 0 | 6; mtime: Date }]> = {}
  for (const [name, bytes] of entries) files[name] = [bytes, { level: packed.test(name) ? 6 : 0, mtime }]
  return zipSync(files)
}

/** Zip dates are local clock readings between 1980 and 2099; anything else becomes the first of them. */
function zipDate(madeAt: Timestamp): Date {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(madeAt) ?? []
  const valid = year !== undefined && Number(year) >= 1980 && Number(year) <= 2099
  return valid ? new Date(Number(year), Number(month) - 1, Number(day), 12) : new Date(1980, 0, 1, 12)
}
