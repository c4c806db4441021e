import { strFromU8, unzipSync, unzlibSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { levels, unknownLevels } from '@/domain/level'
import { documentOf } from '@/exchange/document/dossierDocument'
import type { DossierDocument } from '@/exchange/document/model'
import { levelInk, levelMark, type SketchItem } from '@/exchange/document/sketch'
import { docxOf } from '@/exchange/docx/docx'
import { pngOfSketch } from '@/exchange/docx/raster/raster'
import { pictureSize } from '@/exchange/pictures'
import { escaped } from '@/exchange/html/escape'
import { anExportInput } from '../fixtures/exportInput'

/** The colour of pixels of a PNG that we wrote. */
function pixelsOf(png: Uint8Array): { readonly width: number; readonly height: number; readonly at: (x: number, y: number) => string } {
  const view = new DataView(png.buffer, png.byteOffset)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const lines = unzlibSync(png.subarray(41, 41 + view.getUint32(33)))
  return { width, height, at: (x, y) => `#${[0, 1, 2].map((i) => lines[y * (width * 3 + 1) + 1 + x * 3 + i]!.toString(16).padStart(2, '0')).join('')}` }
}

const path = (d: string, looks: Partial<Extract<SketchItem, { kind: 'path' }>> = {}): SketchItem => ({ kind: 'path', d, x: 0, y: 0, scale: 1, fill: '#000000', stroke: null, width: 0, dash: [], ...looks })
const drawn = async (...items: readonly SketchItem[]): Promise<ReturnType<typeof pixelsOf>> => pixelsOf(await pngOfSketch({ width: 20, height: 20, items }, 1))

describe('a drawing as pixels', () => {
  it('fills an area, and half of a pixel that lies half in it', async () => {
    const { at, width, height } = await drawn(path('M 5 5 L 10.5 5 L 10.5 10 L 5 10 Z'))
    expect([width, height]).toEqual([20, 20])
    expect([at(4, 7), at(5, 7), at(9, 9), at(10, 7), at(11, 7), at(7, 10)]).toEqual(['#ffffff', '#000000', '#000000', '#808080', '#ffffff', '#ffffff'])
  })

  it('rounds what is round, leaves the inside of a line open, and breaks a dashed one', async () => {
    const circle = await drawn(path('M 10 2 a 8 8 0 0 1 0 16 a 8 8 0 0 1 0 -16 Z'))
    expect([circle.at(10, 10), circle.at(3, 10), circle.at(16, 10), circle.at(3, 3)]).toEqual(['#000000', '#000000', '#000000', '#ffffff'])
    const ring = await drawn(path('M 10 2 a 8 8 0 0 1 0 16 a 8 8 0 0 1 0 -16 Z', { fill: null, stroke: '#7a0b1e', width: 2 }))
    expect([ring.at(10, 10), ring.at(2, 10), ring.at(17, 10)]).toEqual(['#ffffff', '#7a0b1e', '#7a0b1e'])
    const dashes = await drawn(path('M 0 10 L 20 10', { fill: null, stroke: '#000000', width: 2, dash: [4, 6] }))
    expect([dashes.at(2, 10), dashes.at(7, 10), dashes.at(12, 10), dashes.at(17, 10)]).toEqual(['#000000', '#ffffff', '#000000', '#ffffff'])
  })

  it('cuts off what lies outside, and writes numbers', async () => {
    const outside = await drawn(path('M -50 -50 L 80 -50 L 80 80 L -50 80 Z'))
    expect([outside.at(0, 0), outside.at(19, 19)]).toEqual(['#000000', '#000000'])
    const one = await drawn({ kind: 'text', x: 10, y: 18, text: '1', size: 20, bold: true, anchor: 'middle', fill: '#000000', halo: true })
    expect(one.at(11, 12)).toBe('#000000')
  })

  it.each([...levels, ...unknownLevels])('gives the level %s its own colour', async (level) => {
    const { at } = pixelsOf(await pngOfSketch({ width: 24, height: 24, items: levelMark(level, 0, 0, 24) }, 4))
    expect([at(48, 21), at(21, 48), at(48, 84)]).toContain(levelInk[level].fill)
  })

  it('makes the same bytes every time', async () => {
    const sketch = { width: 24, height: 24, items: levelMark('needs-help', 0, 0, 24) }
    expect(await pngOfSketch(sketch, 3)).toEqual(await pngOfSketch(sketch, 3))
  })
})

describe('the Word file', () => {
  const input = anExportInput()
  let document: DossierDocument
  let entries: Record<string, Uint8Array>
  let xml: string

  beforeAll(async () => {
    document = documentOf(input)
    entries = unzipSync(await docxOf(document, input.files, input.madeAt))
    xml = strFromU8(entries['word/document.xml']!)
  })

  it('has the headings of the document as styles, in order', () => {
    const paragraphs = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>)[\s\S])*<w:pStyle w:val="Heading(\d)"\/>((?:(?!<\/w:p>)[\s\S])*)<\/w:p>/g)]
    const text = (runs: string): string => [...runs.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, one]) => one).join('')
    expect(paragraphs.map(([, level, runs]) => [Number(level), text(runs!).replaceAll('&apos;', '&#39;')])).toEqual(document.nodes.flatMap((node) => (node.kind === 'heading' ? [[node.level, escaped(node.text)]] : [])))
  })

  it('says what is in every picture, and repeats the head of every table', () => {
    const said = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(([, alt]) => alt)
    expect(said).toHaveLength(document.nodes.filter((node) => node.kind === 'figure').length)
    expect(xml.match(/<w:tblHeader/g)).toHaveLength(document.nodes.filter((node) => node.kind === 'table').length)
  })

  it('draws the sketch for a program that does not read SVG', () => {
    const sketch = Object.entries(entries).filter(([name]) => name.endsWith('.png')).map(([, png]) => png).find((png) => pictureSize(png)!.width > 500)!
    const { at, width, height } = pixelsOf(sketch)
    const colors = new Set(Array.from({ length: width * height }, (_, i) => at(i % width, Math.floor(i / width))))
    expect(colors.size).toBeGreaterThan(20)
  })
})
