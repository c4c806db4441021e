import type { Norm } from '../../src/domain/norm'

export default {
  id: 'wenkenblad-appartementen',
  document: 'Wenkenblad Toegankelijkheid van appartementsgebouwen van Enter en Inter',
  normVersion: 'begin gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
