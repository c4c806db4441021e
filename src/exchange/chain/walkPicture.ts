/** The chain of a walk as a picture by itself: titled, dated, and marked where it is an example. */
import { chainOf } from '@/domain/chain'
import { leavingChain } from '@/domain/leavingChain'
import { resultWalk, routeWalks } from '@/domain/routeWalks'
import { paper, type Sketch, type SketchItem } from '../document/sketch'
import { dayInWords } from '../document/words'
import type { ExportInput } from '../format'
import { escaped, withoutDirections } from '../html/escape'
import { svgOf } from '../html/svg'
import { chainAlt, chainSketch } from './chainSketch'
import { headlineOf } from './chainWords'
import { judgeBy } from './judgeAnswer'
import { linesOf } from './textLines'

const width = 480
const margin = 12

/** The picture as SVG. Where there is no walk with a route, or too few people to show, the picture says so. */
export function walkPicture({ content, catalogue, walk: wanted, t, locale }: ExportInput): string {
  const walk = routeWalks(content).find(({ id }) => id === wanted) ?? resultWalk(content)
  const chain = walk && chainOf(content, walk.id, judgeBy(catalogue, content.answers))
  const leaving = chain && leavingChain(chain)
  const shown = leaving && leaving.rows.length > 0 && leaving.links.length > 0 ? leaving : undefined
  const { headline, lead } = leaving ? headlineOf(leaving, t) : { headline: t('document.chain.none'), lead: [] }
  const title = [walk?.title.trim() ?? '', walk?.date ? dayInWords(walk.date, locale) : ''].filter(Boolean).join(', ')
  const words = [...(content.dossier.example ? [{ text: t('document.example').toUpperCase(), size: 11, bold: true }] : []), { text: headline, size: 15, bold: true }, { text: title || content.dossier.title.trim(), size: 10.5, bold: false }, ...lead.map((text) => ({ text, size: 10.5, bold: false }))]
  const items: SketchItem[] = []
  let y = margin + 8
  for (const { text, size, bold } of words) {
    for (const line of linesOf(withoutDirections(text), width - 2 * margin, size, bold, 4)) {
      y += size * 1.25
      items.push({ kind: 'text', x: margin, y: Math.round(y), text: line, size, bold, anchor: 'start', fill: paper.ink, halo: false })
    }
    y += 4
  }
  const drawn: Sketch = shown ? chainSketch(shown.rows, shown.links, t) : { width, height: 0, items: [] }
  y = Math.ceil(y + 6)
  items.push(...drawn.items.map((item) => ({ ...item, y: item.y + y })))
  const height = y + drawn.height + margin
  const ground = { kind: 'path', d: `M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} Z`, x: 0, y: 0, scale: 1, fill: '#ffffff', stroke: null, width: 0, dash: [] } as const
  const said = [...words.map(({ text }) => text), shown ? chainAlt(shown.rows, shown.links, t) : ''].filter(Boolean).join('. ')
  return `${svgOf({ width, height, items: [ground, ...items] }, ` role="img" aria-label="${escaped(withoutDirections(said))}"`)}\n`
}
