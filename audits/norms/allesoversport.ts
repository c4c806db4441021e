import type { Norm } from '../../src/domain/norm'

export default {
  id: 'allesoversport',
  document: 'Allesoversport, Nederland (allesoversport.nl)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
