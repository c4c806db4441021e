import type { Norm } from '../../src/domain/norm'

export default {
  id: 'mb-signaleren-werken',
  document: 'Ministerieel besluit van 7 mei 1999 over het signaleren van werken',
  normVersion: '1999',
  validFrom: '1999',
  validUntil: null,
} satisfies Norm
