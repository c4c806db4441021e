import type { Norm } from '../../src/domain/norm'

export default {
  id: 'gelijkekansendecreet',
  document: 'Vlaams gelijkekansendecreet van 10 juli 2008',
  normVersion: '2008',
  validFrom: '2008',
  validUntil: null,
  note: 'Gezien via vzwlaw.be en diekeure.be, zonder artikelnummers. Lees de tekst van het decreet zelf voor je er een artikel uit aanhaalt.',
} satisfies Norm
