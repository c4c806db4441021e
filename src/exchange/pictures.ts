/** Photos in documents: only JPEG and PNG, known by their first bytes, never by what a row says. */

/** The media type by magic bytes; undefined for anything but JPEG and PNG. */
export function isPicture(bytes: Uint8Array): 'image/jpeg' | 'image/png' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47 && bytes[4] === 0x0d && bytes[5] === 0x0a) return 'image/png'
  return undefined
}

/** Pixels of a picture, read from its own header; undefined where the header is broken. */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const type = isPicture(bytes)
  if (type === 'image/png') return bytes.length < 24 ? undefined : sized(view.getUint32(16), view.getUint32(20))
  if (type !== 'image/jpeg') return undefined
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1]!
    // A start-of-frame marker (ISO 10918-1, table B.1) holds height and width.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) return sized(view.getUint16(at + 7), view.getUint16(at + 5))
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

function sized(width: number, height: number): { width: number; height: number } | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 (RFC 4648) of bytes, the same in a browser and in Node. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  let part = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    part += alphabet[three >> 18]! + alphabet[(three >> 12) & 63]! + (i + 1 < bytes.length ? alphabet[(three >> 6) & 63]! : '=') + (i + 2 < bytes.length ? alphabet[three & 63]! : '=')
    if (part.length > 32_768) {
      parts.push(part)
      part = ''
    }
  }
  return parts.join('') + part
}
