import type { Norm } from '../../src/domain/norm'

export default {
  id: 'eaa-notas',
  document: 'Openbare nota’s over de Europese richtlijn (EU) 2019/882',
  normVersion: 'nota’s gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
