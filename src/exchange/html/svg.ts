/** A drawing as SVG. */
import type { Sketch, SketchItem } from '../document/sketch'
import { escaped } from './escape'

/** SVG of a drawing; what it shows is said by whoever places it. */
export function svgOf(sketch: Sketch, attributes = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sketch.width} ${sketch.height}" width="${sketch.width}" height="${sketch.height}"${attributes}>${sketch.items.map(item).join('')}</svg>`
}

function item(one: SketchItem): string {
  if (one.kind === 'text') {
    const halo = one.halo ? ' stroke="#fff" stroke-width="3" paint-order="stroke" stroke-linejoin="round"' : ''
    return `<text x="${one.x}" y="${one.y}" font-size="${one.size}"${one.bold ? ' font-weight="700"' : ''} text-anchor="${one.anchor}" fill="${one.fill}"${halo} font-family="Atkinson Hyperlegible Next, Arial, sans-serif">${escaped(one.text)}</text>`
  }
  const place = one.x === 0 && one.y === 0 && one.scale === 1 ? '' : ` transform="translate(${one.x} ${one.y}) scale(${Math.round(one.scale * 1e4) / 1e4})"`
  const stroke = one.stroke === null ? '' : ` stroke="${one.stroke}" stroke-width="${one.width}" stroke-linejoin="round" stroke-linecap="round"`
  const dash = one.dash.length === 0 ? '' : ` stroke-dasharray="${one.dash.join(' ')}"`
  return `<path d="${one.d}"${place} fill="${one.fill ?? 'none'}"${stroke}${dash}/>`
}
