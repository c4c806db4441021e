import type { Norm } from '../../src/domain/norm'

export default {
  id: 'wtcb-artikels',
  document: 'Artikels van het WTCB',
  normVersion: '2004 tot 2008',
  validFrom: null,
  validUntil: null,
} satisfies Norm
