import type { Norm } from '../../src/domain/norm'

export default {
  id: 'wegcode-1975',
  document: 'Wegcode (koninklijk besluit van 1 december 1975)',
  normVersion: '1975',
  validFrom: '1975-12-01',
  validUntil: null,
  note: 'Volgens openbare nota’s komt er op 1 juni 2027 een nieuwe tekst in de plaats.',
} satisfies Norm
