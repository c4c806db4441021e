import { flemishLayer } from '../wmts'
import type { MapLayer } from '../mapLayer'

/** The latest winter orthophoto of Flanders. Free to use with credit. */
export default {
  id: 'ortho',
  kind: 'base',
  label: 'map.layer.ortho',
  attribution: 'Orthofoto: Digitaal Vlaanderen',
  attributionUrl: 'https://www.vlaanderen.be/digitaal-vlaanderen',
  offline: 'as-seen',
  create: () => flemishLayer('OMWRGBMRVL', 'omwrgbmrvl'),
} satisfies MapLayer
