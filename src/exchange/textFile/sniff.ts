/** What a file is, by its first bytes: names lie. */

/** Kinds by their first bytes. `characters` is text of some sort. */
export type Sniffed = 'empty' | 'zip' | 'pdf' | 'rtf' | 'old-word' | 'picture' | 'characters' | 'other'

const starts: readonly (readonly [Sniffed, string])[] = [
  ['zip', '504b0304'], ['zip', '504b0506'], ['pdf', '25504446'], ['rtf', '7b5c727466'], ['old-word', 'd0cf11e0a1b11ae1'],
  ['picture', '89504e47'], ['picture', 'ffd8ff'], ['picture', '47494638'], ['picture', '49492a00'], ['picture', '4d4d002a'], ['picture', '424d'],
]

/** Looks at the first bytes. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return 'empty'
  const head = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const known = starts.find(([kind, start]) => head.startsWith(start) && (kind !== 'picture' || start !== '424d' || bytes[2] !== 0x20))
  // "BM" may begin a text as well: a bitmap has zeros soon.
  if (known && !(known[1] === '424d' && !bytes.subarray(0, 16).includes(0))) return known[0]
  if (head.startsWith('52494646') && head.slice(16, 24) === '57454250') return 'picture'
  if (head.slice(8, 16) === '66747970') return 'picture'
  const isWide = head.startsWith('fffe') || head.startsWith('feff')
  return !isWide && bytes.subarray(0, 4_096).includes(0) ? 'other' : 'characters'
}
