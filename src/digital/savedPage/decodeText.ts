/** Bytes of a page as text, whatever its letters are written in. */

/** The charset that a page names itself, in its first bytes. */
function namedIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

function decoderFor(charset: string | undefined, fatal = false): TextDecoder | undefined {
  if (charset === undefined) return undefined
  try {
    // A page that says utf-16 in readable letters is not in it (HTML standard).
    return new TextDecoder(/^utf-?16/i.test(charset) ? 'utf-8' : charset, { fatal })
  } catch {
    return undefined
  }
}

/** Text of a page or style sheet: by its mark, by what came with it, by what it says itself; else UTF-8, and Windows-1252 where that is impossible. */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const mark = markOf(bytes)
  if (mark) return new TextDecoder(mark).decode(bytes)
  const said = decoderFor(charset) ?? decoderFor(namedIn(bytes))
  if (said) return said.decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
