import { tileLayer } from 'leaflet'
import type { MapLayer } from '../mapLayer'

/**
 * OpenStreetMap. Its tile policy asks for a visible credit, a referrer, and caching; it forbids fetching in advance.
 * The referrer is set on the picture, because the app's own pages send none.
 */
export default {
  id: 'osm',
  kind: 'base',
  label: 'map.layer.osm',
  attribution: '© OpenStreetMap contributors',
  attributionUrl: 'https://www.openstreetmap.org/copyright',
  offline: 'as-seen',
  create: () => tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', { maxNativeZoom: 19, maxZoom: 21, crossOrigin: 'anonymous', referrerPolicy: 'strict-origin-when-cross-origin' }),
} satisfies MapLayer
