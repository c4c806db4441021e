/** The layers of the map: the folder `layers/` is the registry. */
import type { MapLayer } from './mapLayer'

const files = import.meta.glob<MapLayer>('./layers/*.ts', { eager: true, import: 'default' })
const order = ['osm', 'grb', 'ortho', 'grid']
const rank = (layer: MapLayer): number => { const at = order.indexOf(layer.id); return at < 0 ? order.length : at }

/** Every layer; the base layers in the order in which they are offered. */
export const mapLayers: readonly MapLayer[] = Object.values(files).sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id))
/** The layers of which one is shown at a time. */
export const baseLayers: readonly MapLayer[] = mapLayers.filter((layer) => layer.kind === 'base')

/** The layer with this id, or undefined for one that this version does not have. */
export function layerById(id: string): MapLayer | undefined {
  return mapLayers.find((layer) => layer.id === id)
}
