import { flemishLayer } from '../wmts'
import type { MapLayer } from '../mapLayer'

/** Basiskaart Vlaanderen: kerbs and house fronts as they were surveyed. Free to use with credit. */
export default {
  id: 'grb',
  kind: 'base',
  label: 'map.layer.grb',
  attribution: 'Bron: Grootschalig Referentie Bestand Vlaanderen, Digitaal Vlaanderen',
  attributionUrl: 'https://www.vlaanderen.be/digitaal-vlaanderen',
  offline: 'as-seen',
  create: () => flemishLayer('GRB', 'grb_bsk'),
} satisfies MapLayer
