/** Bytes as characters: UTF-8, UTF-16 with a mark, or else the old Western set. Never throws. */
import type { TextRemark } from './outcome'

/** Characters, with what to say about them. */
export interface Decoded {
  readonly text: string
  readonly remarks: readonly TextRemark[]
}

/** Letters that went wrong before: "cafÃ©", or the mark for an unreadable letter. */
const broken = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]|â€[™œ"\u009d]|\ufffd/

/** Decodes; line ends become `\n`, and control characters go. */
export function decode(bytes: Uint8Array): Decoded {
  const { text, guessed } = characters(bytes)
  const clean = tidy(text)
  const remarks: TextRemark[] = broken.test(clean) ? ['broken-letters'] : guessed ? ['encoding'] : []
  return { text: clean, remarks }
}

function characters(bytes: Uint8Array): { readonly text: string; readonly guessed: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), guessed: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true }
  }
}

/** One kind of line end and space, no control characters. Also for what is pasted. */
export function tidy(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n').replace(/[\u00a0\u2007\u202f\t]/g, ' ').replace(/[\u0000-\u0009\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').normalize('NFC')
}
