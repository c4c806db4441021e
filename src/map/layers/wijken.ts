import { layerGroup, polygon } from 'leaflet'
import type { MapLayer } from '../mapLayer'

/** The city's neighbourhoods, as they were loaded on this device: outlines and names. */
export default {
  id: 'wijken',
  kind: 'overlay',
  label: 'map.layer.wijken',
  attribution: '',
  offline: 'always',
  create: ({ wijken }) => layerGroup(wijken.map((wijk) => {
    const rings = wijk.areas.map((area) => [area.outer, ...area.holes].map((ring) => ring.map((point): [number, number] => [point.lat, point.lon])))
    const name = document.createElement('span')
    name.textContent = wijk.name
    return polygon(rings, { className: 'wijk-line', interactive: false }).bindTooltip(name, { permanent: true, pane: 'shadowPane', direction: 'center', className: 'wijk-name', interactive: false })
  })),
} satisfies MapLayer
