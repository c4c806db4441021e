import type { Norm } from '../../src/domain/norm'

export default {
  id: 'crisiscentrum-klare-taal',
  document: 'Pagina over klare taal van het Crisiscentrum (crisiscentrum.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
