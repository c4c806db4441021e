import type { Norm } from '../../src/domain/norm'

export default {
  id: 'warmsteentree',
  document: 'Pagina’s over toegankelijkheid op warmsteentree.be',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
