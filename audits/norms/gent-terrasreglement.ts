import type { Norm } from '../../src/domain/norm'

export default {
  id: 'gent-terrasreglement',
  document: 'Gents terrasreglement van 27 juni 2022 en de nota Ruimtelijk beoordelingskader van juni 2022',
  normVersion: '2022',
  validFrom: '2022-06-27',
  validUntil: null,
  note: 'We zagen enkel de titels, niet de tekst.',
} satisfies Norm
