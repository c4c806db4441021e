import { GridLayer, type Coords } from 'leaflet'
import { gridStepM, linesIn, metresPerPixel } from '../gridStep'
import type { MapLayer } from '../mapLayer'

/**
 * A plain grid of metres on canvas: always there, whatever the network does. Its squares have a round size that the
 * scale bar explains; its colours are those of the theme.
 */
class MetreGrid extends GridLayer {
  /** Latitude at which the squares have their true size; the same for all tiles of a view, so that lines meet. */
  private lat = 51

  override createTile(coords: Coords): HTMLElement {
    const canvas = document.createElement('canvas')
    const size = this.getTileSize()
    const sharp = Math.min(window.devicePixelRatio || 1, 2)
    canvas.width = size.x * sharp
    canvas.height = size.y * sharp
    const pen = canvas.getContext('2d')
    if (!pen) return canvas
    const style = getComputedStyle(this._map.getContainer())
    this.lat = Math.round(this._map.getCenter().lat)
    const step = gridStepM(coords.z, this.lat) / metresPerPixel(coords.z, this.lat)
    pen.scale(sharp, sharp)
    pen.fillStyle = style.getPropertyValue('--page').trim() || 'white'
    pen.fillRect(0, 0, size.x, size.y)
    pen.strokeStyle = style.getPropertyValue('--edge').trim() || 'gray'
    pen.globalAlpha = 0.35
    pen.lineWidth = 1
    pen.beginPath()
    for (const x of linesIn(coords.x * size.x, size.x, step)) { pen.moveTo(x, 0); pen.lineTo(x, size.y) }
    for (const y of linesIn(coords.y * size.y, size.y, step)) { pen.moveTo(0, y); pen.lineTo(size.x, y) }
    pen.stroke()
    return canvas
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
