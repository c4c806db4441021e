import type { Norm } from '../../src/domain/norm'

export default {
  id: 'antidiscriminatiewet',
  document: 'Antidiscriminatiewet van 10 mei 2007',
  normVersion: '2007',
  validFrom: '2007',
  validUntil: null,
  note: 'Gezien via vzwlaw.be en diekeure.be, zonder artikelnummers. Lees de wettekst zelf voor je er een artikel uit aanhaalt.',
} satisfies Norm
