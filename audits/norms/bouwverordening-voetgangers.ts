import type { Norm } from '../../src/domain/norm'

export default {
  id: 'bouwverordening-voetgangers',
  document: 'Vlaamse bouwverordening wegen voor voetgangersverkeer (besluit van 29 april 1997)',
  normVersion: '1997',
  validFrom: '1997',
  validUntil: null,
  note: 'Geldt enkel binnen de bebouwde kom.',
} satisfies Norm
