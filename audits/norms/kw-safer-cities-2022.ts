import type { Norm } from '../../src/domain/norm'

export default {
  id: 'kw-safer-cities-2022',
  document: 'Artikel over Gent en Safer Cities van Plan International, 2022 (kw.be)',
  normVersion: '2022',
  validFrom: '2022',
  validUntil: null,
} satisfies Norm
