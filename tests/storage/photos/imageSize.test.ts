import { describe, expect, it } from 'vitest'
import { fileKindOf } from '@/storage/photos/imageKind'
import { fittedSize, hasMetadata, imageSizeOf, jpegIsComplete } from '@/storage/photos/imageSize'
import { pixelsOf } from '@/storage/photos/paint'
import { exifMoment, exifPoint } from '@/storage/photos/photoFacts'
import { bytesOf, heic, jpeg, png, webpExtended } from './madePhotos'

describe('what a header says', () => {
  it('gives the size and the turn of a JPEG, behind its EXIF', () => {
    expect(imageSizeOf(jpeg(4032, 3024, { exif: { orientation: 6, taken: '2026:11:21 14:32:05' } }), 'jpeg')).toEqual({ width: 4032, height: 3024, orientation: 6 })
  })

  it('gives the size of PNG, WebP and the largest picture in a HEIC', () => {
    expect(imageSizeOf(png(3000, 2000), 'png')).toMatchObject({ width: 3000, height: 2000 })
    expect(imageSizeOf(webpExtended(8000, 5), 'webp')).toMatchObject({ width: 8000, height: 5 })
    expect(imageSizeOf(heic(4032, 3024), 'heic')).toMatchObject({ width: 4032, height: 3024 })
  })

  it('gives nothing for any cut of a photo before its size, and never fails', () => {
    const whole = jpeg(640, 480, { exif: { orientation: 8, taken: '2026:11:21 14:32:05' } })
    for (let length = 0; length < whole.length; length++) {
      const size = imageSizeOf(whole.slice(0, length), 'jpeg')
      if (size) expect(size).toMatchObject({ width: 640, height: 480 })
    }
  })

  it('tells HEIC, AVIF and film apart by their brands', () => {
    expect(fileKindOf(heic(1, 1))).toBe('heic')
    expect(fileKindOf(heic(1, 1, 'avif'))).toBe('avif')
    expect(fileKindOf(bytesOf([0, 0, 0, 16], 'ftypisom', [0, 0, 0, 0]))).toBe('other')
  })
})

describe('the end of a JPEG', () => {
  it('is there, also when a phone put more behind it', () => {
    expect(jpegIsComplete(jpeg(1, 1))).toBe(true)
    expect(jpegIsComplete(jpeg(1, 1, { trailer: [1, 2, 3, 4, 5] }))).toBe(true)
  })

  it('is missing in half a file, even when its thumbnail has one', () => {
    expect(jpegIsComplete(jpeg(1, 1, { end: false }))).toBe(false)
    expect(jpegIsComplete(jpeg(1, 1, { end: false, before: [0xff, 0xe1, 0, 6, 1, 2, 0xff, 0xd9] }))).toBe(false)
  })
})

describe('what may not be in a stored photo', () => {
  it('is found: EXIF, and a comment', () => {
    expect(hasMetadata(jpeg(1, 1))).toBe(false)
    expect(hasMetadata(jpeg(1, 1, { exif: { orientation: 1 } }))).toBe(true)
    expect(hasMetadata(jpeg(1, 1, { before: [0xff, 0xfe, 0, 4, 65, 66] }))).toBe(true)
  })
})

describe('sizes and parts', () => {
  it('stands upright when the camera was held upright', () => {
    expect(fittedSize({ width: 4096, height: 2048, orientation: 8 }, 2048)).toEqual({ width: 1024, height: 2048 })
    expect(fittedSize({ width: 20_000, height: 3, orientation: 1 }, 2048)).toEqual({ width: 2048, height: 1 })
  })

  it('covers whole pixels outwards and stays inside the photo', () => {
    expect(pixelsOf({ x: 0.101, y: 0.5, width: 0.1, height: 0.9 }, 100, 100)).toEqual({ x: 10, y: 50, width: 11, height: 50 })
    expect(pixelsOf({ x: -0.5, y: -0.5, width: 0.6, height: 0.6 }, 100, 100)).toEqual({ x: 0, y: 0, width: 10, height: 10 })
  })
})

describe('what a camera wrote', () => {
  it('is a moment only when it can be one', () => {
    expect(exifMoment('2026:11:21 14:32:05')).toBe('2026-11-21T13:32:05.000Z')
    expect(exifMoment('0000:00:00 00:00:00')).toBeNull()
    expect(exifMoment('gisteren')).toBeNull()
    expect(exifMoment(undefined)).toBeNull()
  })

  it('is a point only when it is on earth and not the 0, 0 of a camera that does not know', () => {
    expect(exifPoint(51.05, 3.72)).toEqual({ lat: 51.05, lon: 3.72 })
    expect(exifPoint(0, 0)).toBeNull()
    expect(exifPoint(Number.NaN, 3)).toBeNull()
    expect(exifPoint(151, 3)).toBeNull()
    expect(exifPoint(undefined, undefined)).toBeNull()
  })
})
