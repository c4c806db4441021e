/** The drawings of what to measure: every measured question has one, it can be read, and its words stand free. */
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { diagramOf, diagrams } from '@/catalogue/diagrams'
import type { Criterion } from '@/domain/criterion'
import { diagramField, type Diagram } from '@/domain/diagram'
import { arrowPaths, placedWords, type PlacedWords } from '@/domain/diagramLayout'
import { outlinesOf, type Outline, type Point } from '@/exchange/docx/raster/outline'
import { catalogue } from '../fixtures/catalogue'

const fileNames = Object.keys(import.meta.glob('/audits/diagrams/*.ts'))
const measured = catalogue.criteria.filter(({ answer, retired }) => answer.kind === 'measure' && retired === undefined)
const languages = ['nl', 'en'] as const
const each = diagrams.map((diagram) => [diagram.id, diagram] as const)

const words = {
  nl: { 'at-most': 'hoogstens', 'at-least': 'minstens', between: 'tussen', and: 'en', to: 'tot', from: 'van', units: { words: 'woorden', ':1': 'op 1', count: '' }, here: 'meet hier' },
  en: { 'at-most': 'at most', 'at-least': 'at least', between: 'between', and: 'and', to: 'to', from: 'from', units: { words: 'words', ':1': 'to 1', count: '' }, here: 'measure here' },
} as const

/** The figure in every way in which a screen or a document may write it at the arrow. */
function figuresOf({ answer }: Criterion, language: (typeof languages)[number]): readonly string[] {
  const say = words[language]
  const thresholds = answer.kind === 'measure' || answer.kind === 'count' ? answer.limits?.thresholds : undefined
  if (!thresholds || !('unit' in answer)) return [say.here]
  const named: Readonly<Partial<Record<string, string>>> = say.units
  const unit = named[answer.unit] ?? answer.unit
  if (thresholds.kind !== 'between') return [say.here, `${say[thresholds.kind]} ${thresholds.good}\u00a0${unit}`.trim()]
  const { from, to } = thresholds
  return [say.here, `${from} ${say.to} ${to}\u00a0${unit}`, `${say.between} ${from} ${say.and} ${to} ${unit}`, `${say.from} ${from} ${unit} ${say.to} ${to} ${unit}`]
}

/** Where a line of words stands; a letter is at most 0.6 of its size wide in the bold cut. */
function rectangle({ text, x, y, size, anchor }: Pick<PlacedWords, 'text' | 'x' | 'y' | 'size' | 'anchor'>): { left: number; right: number; top: number; bottom: number } {
  const width = [...text].reduce((sum, letter) => sum + (/[ilj.,: ]/.test(letter) ? 0.32 : /[mwMW%]/.test(letter) ? 0.86 : 0.58) * size, 0)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.04 }
}

type Box = ReturnType<typeof rectangle>

function crosses(a: Point, b: Point, { left, right, top, bottom }: Box): boolean {
  let from = 0
  let to = 1
  for (const [start, step, least, most] of [[a.x, b.x - a.x, left, right], [a.y, b.y - a.y, top, bottom]] as const) {
    if (step === 0) { if (start < least || start > most) return false; continue }
    const [near, far] = [(least - start) / step, (most - start) / step].sort((one, other) => one - other) as [number, number]
    from = Math.max(from, near)
    to = Math.min(to, far)
  }
  return from < to
}

const sides = ({ points, closed }: Outline): readonly (readonly [Point, Point])[] => points.slice(0, closed ? undefined : -1).map((a, i) => [a, points[(i + 1) % points.length]!])

/** Every line that is drawn, with what it is. */
function strokes({ marks }: Diagram): readonly { readonly what: string; readonly outlines: readonly Outline[] }[] {
  return marks.flatMap((mark) => (mark.kind === 'path' ? [{ what: `${mark.role} ${mark.d.slice(0, 40)}`, outlines: outlinesOf(mark.d) }] : mark.kind === 'arrow' ? [{ what: `arrow ${mark.from.join(',')}`, outlines: outlinesOf(`${arrowPaths(mark).line} ${arrowPaths(mark).ends}`) }] : []))
}

describe('the drawings of what to measure', () => {
  it('has one file for each, named by its id', () => {
    expect(fileNames.toSorted()).toEqual(diagrams.map(({ id }) => `/audits/diagrams/${id}.ts`).toSorted())
    expect(diagrams.length).toBeGreaterThan(60)
  })

  it('draws every measured question once, and none that is not there', () => {
    const drawn = diagrams.flatMap(({ criteria }) => criteria)
    expect(measured.length).toBeGreaterThan(100)
    expect(measured.map(({ id }) => id).filter((id) => !diagramOf(id))).toEqual([])
    expect(drawn.filter((id, i) => drawn.indexOf(id) !== i)).toEqual([])
    expect(drawn.filter((id) => !catalogue.criterion(id))).toEqual([])
  })

  it('has one place for the figure where the question has one, and never two', () => {
    const wrong = diagrams.flatMap((diagram) => diagram.criteria.flatMap((id) => {
      const figures = placedWords(diagram, 'x', 'nl').filter(({ role }) => role === 'figure').length
      const kind = catalogue.criterion(id)!.answer.kind
      return figures === 1 || (figures === 0 && kind !== 'measure' && kind !== 'count') ? [] : [`${diagram.id}: ${figures} places for the figure of ${id}`]
    }))
    expect(wrong).toEqual([])
  })

  it('stays within 25 kB on the wire', async () => {
    const result = await build({ configFile: false, logLevel: 'silent', root: process.cwd(), resolve: { alias: { '@': `${process.cwd()}/src` } }, build: { write: false, minify: true, rollupOptions: { input: 'src/catalogue/diagrams.ts', preserveEntrySignatures: 'strict' } } })
    const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
    const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('')
    expect(code).toContain('door-width')
    expect(gzipSync(code).length).toBeLessThan(25_000)
  }, 30_000)
})

describe.each(each)('%s', (_, diagram) => {
  it('says in both languages, in whole sentences, what is measured', () => {
    for (const language of languages) {
      const alt = diagram.alt[language]
      expect(alt).toMatch(/^[A-Z][^.]+\.( [A-Z][^.?]+[.?])*$/)
      expect(alt.length).toBeLessThan(240)
      for (const sentence of alt.split(/[.?] ?/).filter(Boolean)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(language === 'nl' ? 22 : 24)
    }
    expect(diagram.alt.nl).not.toBe(diagram.alt.en)
  })

  it('has an arrow, or says why not', () => {
    expect(diagram.marks.some(({ kind }) => kind === 'arrow'), diagram.withoutArrow).toBe(diagram.withoutArrow === undefined)
  })

  it('stays inside its field', () => {
    const out = strokes(diagram).filter(({ outlines }) => outlines.some(({ points }) => points.some(({ x, y }) => x < 0 || y < 0 || x > diagramField.width || y > diagramField.height)))
    expect(out.map(({ what }) => what)).toEqual([])
  })

  it('has arrows that are long enough to see', () => {
    for (const mark of diagram.marks) if (mark.kind === 'arrow') expect(Math.hypot(mark.to[0] - mark.from[0], mark.to[1] - mark.from[1]), `arrow at ${mark.from.join(',')}`).toBeGreaterThanOrEqual(28)
  })

  it.each(languages)('keeps its words free of lines and inside its field (%s)', (language) => {
    const wrong: string[] = []
    const figures = new Set(diagram.criteria.flatMap((id) => figuresOf(catalogue.criterion(id)!, language)))
    const own = diagram.marks.flatMap((mark) => (mark.kind === 'word' ? [{ text: typeof mark.text === 'string' ? mark.text : mark.text[language], x: mark.at[0], y: mark.at[1], size: mark.size, anchor: 'middle' as const }] : []))
    for (const figure of figures) {
      const all = [...placedWords(diagram, figure, language), ...own]
      for (const [i, word] of all.entries()) {
        const place = rectangle(word)
        if (place.left < 1 || place.right > diagramField.width - 1 || place.top < 1 || place.bottom > diagramField.height - 1) wrong.push(`${word.text} leaves the field`)
        for (const { what, outlines } of strokes(diagram)) if (outlines.some((outline) => sides(outline).some(([a, b]) => crosses(a, b, place)))) wrong.push(`${word.text} on ${what}`)
        for (const other of all.slice(i + 1).map(rectangle)) if (place.left < other.right && other.left < place.right && place.top < other.bottom && other.top < place.bottom) wrong.push(`${word.text} on other words`)
      }
    }
    expect([...new Set(wrong)]).toEqual([])
  })
})
