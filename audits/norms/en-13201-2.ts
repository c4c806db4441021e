import type { Norm } from '../../src/domain/norm'

export default {
  id: 'en-13201-2',
  document: 'EN 13201-2:2015, klassen van straatverlichting (tabel op performanceinlighting.com)',
  normVersion: '2015',
  validFrom: '2015',
  validUntil: null,
} satisfies Norm
