import type { Format } from '../format'

/** GeoJSON (RFC 7946) of what the privacy gate lets through. */
export default {
  id: 'geojson', extension: '.geojson', mediaType: 'application/geo+json', label: 'publish.format.geojson.label', hint: 'publish.format.geojson.hint', audience: 'open',
  async write({ content, wijken, t }) {
    const [{ throughGate }, { geojsonOf }] = await Promise.all([import('@/domain/privacy'), import('../open/geojson')])
    return new TextEncoder().encode(geojsonOf(throughGate(content, wijken).open, t))
  },
} satisfies Format
