import { crc32 } from '../../reading/crc32'

/** Pixels as PNG (W3C PNG, third edition): eight bits a colour, no alpha, each line as it is. */
export async function pngOf({ width, height, rgb }: { readonly width: number; readonly height: number; readonly rgb: Uint8Array }): Promise<Uint8Array> {
  const { zlibSync } = await import('fflate')
  const lines = new Uint8Array(height * (width * 3 + 1))
  for (let y = 0; y < height; y++) lines.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1)
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set([8, 2, 0, 0, 0], 8)
  const pieces = [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), chunk('IHDR', head), chunk('IDAT', zlibSync(lines, { level: 9 })), chunk('IEND', new Uint8Array())]
  const png = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    png.set(piece, at)
    at += piece.length
  }
  return png
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)))
  return bytes
}
