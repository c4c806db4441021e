import type { Norm } from '../../src/domain/norm'

export default {
  id: 'euroblind-druk',
  document: 'Nederlandstalige uitgave over duidelijke druk van de European Blind Union (euroblind.org)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
