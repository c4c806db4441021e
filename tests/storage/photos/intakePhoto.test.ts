import { describe, expect, it, vi } from 'vitest'
import { intakePhoto, largestBytes } from '@/storage/photos/intakePhoto'
import type { Painted, PaintOrder } from '@/storage/photos/paint'
import { exifBlock, bytesOf, fileOf, heic, jpeg, png } from './madePhotos'

const clean = jpeg(2048, 1536)
const paints = (painted: Painted = { ok: true, bytes: clean, width: 2048, height: 1536 }) => vi.fn((_order: PaintOrder) => Promise.resolve(painted))
const cannot = (problem: 'undecodable' | 'memory') => paints({ ok: false, problem })

describe('a photo that comes in', () => {
  it('keeps its time and place as facts and loses them in its bytes', async () => {
    const exif = { taken: '2026:11:21 14:32:05', offset: '+01:00', lat: [[51, 1], [3, 1], [1440, 100]] as [number, number][], lon: [[3, 1], [43, 1], [3000, 100]] as [number, number][] }
    const taken = await intakePhoto(fileOf(jpeg(4000, 3000, { exif })), paints())
    expect(taken).toMatchObject({ ok: true, takenAt: '2026-11-21T13:32:05.000Z', mediaType: 'image/jpeg', cutShort: false })
    if (!taken.ok || !taken.gps) throw new Error('no place')
    expect(taken.gps.lat).toBeCloseTo(51.054, 5)
    expect(taken.gps.lon).toBeCloseTo(3.725, 5)
    expect(taken.bytes).toBe(clean)
  })

  it('is decoded straight to a longest side of 2048, upright, however large it was', async () => {
    const painter = paints()
    await intakePhoto(fileOf(jpeg(8160, 6120, { exif: { orientation: 6 } })), painter)
    expect(painter.mock.calls[0]![0].size).toEqual({ width: 1536, height: 2048 })
  })

  it('is never enlarged', async () => {
    const painter = paints()
    await intakePhoto(fileOf(jpeg(800, 600)), painter)
    expect(painter.mock.calls[0]![0].size).toEqual({ width: 800, height: 600 })
  })

  it('is decoded as what its bytes say, whatever name and type it came with', async () => {
    const painter = paints()
    await intakePhoto(fileOf(png(10, 10), 'brief.pdf', 'application/pdf'), painter)
    expect(painter.mock.calls[0]![0].picture.type).toBe('image/png')
  })

  it('is kept with a warning when it stops before its end and still shows something', async () => {
    const painter = paints()
    expect(await intakePhoto(fileOf(jpeg(100, 100, { end: false })), painter)).toMatchObject({ ok: true, cutShort: true })
    expect([...new Uint8Array(await painter.mock.calls[0]![0].picture.slice(-2).arrayBuffer())]).toEqual([0xff, 0xd9])
  })

  it('is refused when an engine would carry its place over into the new file', async () => {
    const dirty = jpeg(10, 10, { exif: { taken: '2026:11:21 14:32:05' } })
    expect(await intakePhoto(fileOf(jpeg(10, 10)), paints({ ok: true, bytes: dirty, width: 10, height: 10 }))).toEqual({ ok: false, problem: 'undecodable' })
  })

  it.each([
    ['an empty file', fileOf(''), paints(), 'empty'],
    ['a drawing with code named .jpg', fileOf('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), paints(), 'svg-or-html'],
    ['a web page after a byte order mark', fileOf(bytesOf([0xef, 0xbb, 0xbf], '  <!doctype html><p>x')), paints(), 'svg-or-html'],
    ['a web page in UTF-16', fileOf(bytesOf([0xff, 0xfe], '<\0h\0t\0m\0l\0')), paints(), 'svg-or-html'],
    ['a GIF that is also a script', fileOf('GIF89a/*<svg onload=1>*/=1'), paints(), 'not-an-image'],
    ['a text file', fileOf('hallo'), paints(), 'not-an-image'],
    ['a film', fileOf(bytesOf([0, 0, 0, 20], 'ftypmp42', new Array<number>(40).fill(0))), paints(), 'not-an-image'],
    ['a photo of an iPhone where the browser does not know HEIC', fileOf(heic(4032, 3024)), cannot('undecodable'), 'heic-undecodable'],
    ['half a photo that shows nothing', fileOf(jpeg(100, 100, { end: false })), cannot('undecodable'), 'truncated'],
    ['a photo cut off in its header', fileOf(jpeg(100, 100).slice(0, 15)), paints(), 'truncated'],
    ['a damaged photo', fileOf(jpeg(100, 100)), cannot('undecodable'), 'undecodable'],
    ['a small file that unfolds into 4 gigapixels', fileOf(png(65_000, 65_000)), paints(), 'too-large'],
    ['a device without memory', fileOf(jpeg(100, 100)), cannot('memory'), 'memory'],
    ['a picture without size', fileOf(png(0, 10)), paints(), 'undecodable'],
  ] as const)('refuses %s', async (_what, file, painter, problem) => {
    expect(await intakePhoto(file, painter)).toEqual({ ok: false, problem })
  })

  it('does not even read a file of more than 60 MB', async () => {
    const file = fileOf('x')
    Object.defineProperty(file, 'size', { value: largestBytes + 1 })
    const read = vi.spyOn(file, 'arrayBuffer')
    expect(await intakePhoto(file, paints())).toEqual({ ok: false, problem: 'too-large' })
    expect(read).not.toHaveBeenCalled()
  })

  it('survives EXIF that is garbage', async () => {
    const garbage = exifBlock({ taken: '2026:11:21 14:32:05' }).map((byte, i) => (i > 20 ? (byte * 7 + i) & 255 : byte))
    expect(await intakePhoto(fileOf(jpeg(100, 100, { before: garbage })), paints())).toMatchObject({ ok: true, gps: null })
  })
})
