import { describe, expect, it } from 'vitest'
import { chainOf, type Chain } from '@/domain/chain'
import { leavingChain } from '@/domain/leavingChain'
import { levels, unknownLevels, type AnyLevel } from '@/domain/level'
import { chainAlt, chainSketch, chainSketches } from '@/exchange/chain/chainSketch'
import { judgeAnswer } from '../../fixtures/catalogue'
import { linesOf, widthOf } from '@/exchange/chain/textLines'
import { levelMark, type Sketch, type SketchItem } from '@/exchange/document/sketch'
import { svgOf } from '@/exchange/html/svg'
import { loadMessages, translator } from '@/locales'
import { aContent, aLink, aParticipant, aScore, aWalk } from '../../domain/builders'
import { aRoute, routeIds, said } from '../../fixtures/aRoute'
import { sentinel } from '../../fixtures/dossier'

const t = translator('nl', await loadMessages('nl'))
const chain = chainOf(aRoute(), routeIds.walk, judgeAnswer)!
const cellScale = levelMark('good', 0, 0, 20)[0]! as Extract<SketchItem, { kind: 'path' }>

/** Every level, the ones with more strokes first: an empty circle is how the others begin. */
const byStrokes = [...levels, ...unknownLevels].sort((a, b) => levelMark(b, 0, 0, 20).length - levelMark(a, 0, 0, 20).length)

/** The level of every mark as large as a cell, from left to right and top to bottom: what the drawing says. */
function marksOf({ items }: Sketch): AnyLevel[] {
  const strokeAt = (i: number): string | undefined => { const item = items[i]; return item?.kind === 'path' && item.scale === cellScale.scale ? item.d : undefined }
  return items.flatMap((_, i) => byStrokes.find((level) => levelMark(level, 0, 0, 20).every((part, j) => part.kind === 'path' && strokeAt(i + j) === part.d)) ?? [])
}
const wordsOf = (sketch: Sketch): string => sketch.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ')

/** A walk of many links and one person. */
function long(count: number): Chain {
  const links = Array.from({ length: count }, (_, i) => aLink({ title: `Schakel met een naam ${i + 1}`, position: i }))
  const person = aParticipant({ groups: { blind: true } })
  return chainOf(aContent({ walks: [aWalk({ id: 'walk-1' })], links, participants: [person], scores: links.map((link) => aScore({ link: link.id, participant: person.id, level: 'good' })) }), 'walk-1', judgeAnswer)!
}

describe('the chain as a drawing', () => {
  it('has a mark of the right level for every cell, in order', () => {
    expect(marksOf(chainSketch(chain.rows, chain.links, t))).toEqual(chain.rows.flatMap(({ cells }) => cells.map(({ level }) => level)))
  })

  it('says every level that it draws in words, and the weakest link of each group', () => {
    const words = wordsOf(chainSketch(chain.rows, chain.links, t))
    for (const level of chain.rows.flatMap(({ cells }) => cells.map((cell) => cell.level))) expect(words).toContain(t(`level.${level}`))
    expect(words).toContain('Blokkeert: schakel 4')
    expect(words).toContain('schakel 2 en 4')
  })

  it('keeps everything on the sheet, and blocks of at most nine links', () => {
    for (const sketch of [chainSketch(chain.rows, chain.links, t), chainSketch(long(40).rows, long(40).links, t), ...chainSketches(long(40).rows, long(40).links, t)]) {
      for (const item of sketch.items) {
        expect(item.x).toBeGreaterThanOrEqual(0)
        expect(item.x).toBeLessThanOrEqual(sketch.width)
        expect(item.y).toBeLessThanOrEqual(sketch.height)
        if (item.kind === 'text' && item.anchor === 'start') expect(item.x + widthOf(item.text, item.size, item.bold), item.text).toBeLessThanOrEqual(sketch.width + 12)
      }
    }
    const parts = chainSketches(long(40).rows, long(40).links, t)
    expect(parts).toHaveLength(5)
    expect(parts.map((part) => marksOf(part).length)).toEqual([8, 8, 8, 8, 8])
    expect(parts.every(({ height }) => height < 640)).toBe(true)
    expect(marksOf(chainSketch(long(40).rows, long(40).links, t))).toHaveLength(40)
  })

  it('draws what may leave without a name, a sign or a word of anybody', () => {
    const leaving = leavingChain(chain)
    const svg = svgOf(chainSketch(leaving.rows, leaving.links, t)) + chainAlt(leaving.rows, leaving.links, t)
    for (const secret of [sentinel, ...Object.values(said), 'Groen', 'Blind', 'Doof']) expect(svg).not.toContain(secret)
    expect(svg).toContain('Manuele rolstoel')
  })

  it('has an alternative in words', () => {
    expect(chainAlt(chain.rows.slice(0, 1), chain.links, t)).toBe('Tekening van de keten: 7 schakels, 1 groep. Manuele rolstoel: blokkeert, schakel 4: Plein oversteken.')
  })
})

describe('words on lines', () => {
  it('breaks at spaces, and a long word with a hyphen', () => {
    expect(linesOf('Plein oversteken', 60, 9, false, 4)).toEqual(['Plein', 'oversteken'])
    const lines = linesOf('Identiteitskaartendienst', 40, 9, false, 6)
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true)
    expect(lines.join('').replaceAll('-', '')).toBe('Identiteitskaartendienst')
    expect(lines.every((line) => widthOf(line, 9, false) <= 40)).toBe(true)
  })

  it('ends in dots where it does not fit', () => {
    expect(linesOf('een twee drie vier vijf zes', 20, 9, false, 2)).toEqual(['een', 'twee…'])
  })
})
