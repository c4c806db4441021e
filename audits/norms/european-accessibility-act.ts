import type { Norm } from '../../src/domain/norm'

export default {
  id: 'european-accessibility-act',
  document: 'Europese richtlijn (EU) 2019/882 over toegankelijke producten en diensten',
  normVersion: '2019',
  validFrom: '2025-06-28',
  validUntil: null,
  note: 'In België omgezet, onder meer met de wet van 5 november 2023 over diensten. Van die wet zagen we enkel de titel en de eerste artikels.',
} satisfies Norm
