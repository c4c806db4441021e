import { tileLayer, type TileLayer } from 'leaflet'

/** A layer of Digitaal Vlaanderen by WMTS, in the tile matrix set that has the same tiles as any web map (EPSG:3857). */
export function flemishLayer(service: string, layer: string): TileLayer {
  const query = new URLSearchParams({ SERVICE: 'WMTS', REQUEST: 'GetTile', VERSION: '1.0.0', LAYER: layer, STYLE: '', FORMAT: 'image/png', TILEMATRIXSET: 'GoogleMapsVL' })
  return tileLayer(`https://geo.api.vlaanderen.be/${service}/wmts?${query}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`, { maxNativeZoom: 20, maxZoom: 21, crossOrigin: 'anonymous' })
}
