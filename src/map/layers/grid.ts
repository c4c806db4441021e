import { GridLayer, type Coords, type DoneCallback } from 'leaflet'
import { gridStepM, linesIn, metresPerPixel } from '../gridStep'
import type { MapLayer } from '../mapLayer'

interface Colors { readonly page: string; readonly edge: string }

/** Tiles drawn in one frame; a new view needs some thirty at once. */
const perFrame = 6

/**
 * A plain grid of metres on canvas: always there, whatever the network does. Its squares have a round size that the
 * scale bar explains; its colours are those of the theme.
 */
class MetreGrid extends GridLayer {
  /** Latitude at which the squares have their true size; the same for all tiles of a view, so that lines meet. */
  private lat = 51
  private waiting: ((colors: Colors) => void)[] = []

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas')
    this.lat = Math.round(this._map.getCenter().lat)
    const { lat } = this
    if (this.waiting.push((colors) => { this.draw(canvas, coords, lat, colors); done(undefined, canvas) }) === 1) requestAnimationFrame(() => this.drawWaiting())
    return canvas
  }

  private drawWaiting(): void {
    const now = this.waiting.splice(0, perFrame)
    if (!this._map || now.length === 0) return
    const style = getComputedStyle(this._map.getContainer())
    const colors = { page: style.getPropertyValue('--page').trim() || 'white', edge: style.getPropertyValue('--edge').trim() || 'gray' }
    for (const draw of now) draw(colors)
    if (this.waiting.length > 0) requestAnimationFrame(() => this.drawWaiting())
  }

  private draw(canvas: HTMLCanvasElement, coords: Coords, lat: number, { page, edge }: Colors): void {
    const size = this.getTileSize()
    const sharp = Math.min(window.devicePixelRatio || 1, 2)
    canvas.width = size.x * sharp
    canvas.height = size.y * sharp
    const pen = canvas.getContext('2d')
    if (!pen) return
    const step = gridStepM(coords.z, lat) / metresPerPixel(coords.z, lat)
    pen.scale(sharp, sharp)
    pen.fillStyle = page
    pen.fillRect(0, 0, size.x, size.y)
    pen.strokeStyle = edge
    pen.globalAlpha = 0.35
    pen.lineWidth = 1
    pen.beginPath()
    for (const x of linesIn(coords.x * size.x, size.x, step)) { pen.moveTo(x, 0); pen.lineTo(x, size.y) }
    for (const y of linesIn(coords.y * size.y, size.y, step)) { pen.moveTo(0, y); pen.lineTo(size.x, y) }
    pen.stroke()
  }
}

export default {
  id: 'grid',
  kind: 'base',
  label: 'map.layer.grid',
  attribution: '',
  offline: 'always',
  create: () => new MetreGrid({ maxZoom: 21, zIndex: 0 }),
} satisfies MapLayer
