import { describe, expect, it } from 'vitest'
import { diagramOf, diagrams } from '@/catalogue/diagrams'
import { diagramSketch } from '@/exchange/document/diagramSketch'
import { svgOf } from '@/exchange/html/svg'
import { pngOfSketch } from '@/exchange/docx/raster/raster'

describe('a drawing for documents', () => {
  it('shows the figure and its own words in the language of the document', () => {
    const sketch = diagramSketch(diagramOf('str-bay-size')!, 'at least 600 cm', 'en')
    const said = sketch.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
    expect(said).toEqual(expect.arrayContaining(['at least', '600 cm', 'width', 'street']))
    expect(said).not.toContain('breedte')
  })

  it('leaves the place of the figure empty where none is asked for', () => {
    const said = diagramSketch(diagramOf('str-kerb-height')!, '', 'nl').items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
    expect(said).toEqual(['voetpad', 'straat'])
  })

  it.each(diagrams.map((diagram) => [diagram.id, diagram] as const))('draws %s with arcs and curves that every writer knows', (_, diagram) => {
    const sketch = diagramSketch(diagram, 'minstens 90 cm', 'nl')
    for (const item of sketch.items) {
      if (item.kind !== 'path') continue
      expect(item.d).toMatch(/^M [-\d. MLCQAZ]+$/)
      for (const [, rx, ry] of item.d.matchAll(/A ([\d.]+) ([\d.]+) /g)) expect(rx).toBe(ry)
    }
    expect(svgOf(sketch)).not.toContain('NaN')
  })

  it('becomes pixels for programs without SVG', async () => {
    const png = await pngOfSketch(diagramSketch(diagramOf('bld-door-width')!, 'minstens 90 cm', 'nl'), 1)
    expect([...png.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47])
    expect(png.length).toBeGreaterThan(2_000)
  })
})
