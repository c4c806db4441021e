/** The chain as a picture of its own: only what may leave the dossier is in it. */
import type { Chain } from '@/domain/chain'
import { leavingChain } from '@/domain/leavingChain'
import type { Translate } from '@/locales'
import { escaped } from '../html/escape'
import { svgOf } from '../html/svg'
import { chainAlt, chainSketch } from './chainSketch'

/** The picture as SVG; null where too few people were heard to show any. */
export function chainPicture(chain: Chain, t: Translate): string | null {
  const { rows, links } = leavingChain(chain)
  if (rows.length === 0) return null
  const sketch = chainSketch(rows, links, t)
  // A ground of its own: a viewer in dark colours would show ink on black.
  const ground = { kind: 'path', d: `M 0 0 L ${sketch.width} 0 L ${sketch.width} ${sketch.height} L 0 ${sketch.height} Z`, x: 0, y: 0, scale: 1, fill: '#ffffff', stroke: null, width: 0, dash: [] } as const
  return svgOf({ ...sketch, items: [ground, ...sketch.items] }, ` role="img" aria-label="${escaped(chainAlt(rows, links, t))}"`)
}
