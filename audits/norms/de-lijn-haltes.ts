import type { Norm } from '../../src/domain/norm'

export default {
  id: 'de-lijn-haltes',
  document: 'De Lijn, toegankelijke haltes (delijn.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
