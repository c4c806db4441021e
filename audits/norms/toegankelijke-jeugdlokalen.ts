import type { Norm } from '../../src/domain/norm'

export default {
  id: 'toegankelijke-jeugdlokalen',
  document: 'Toegankelijke jeugdlokalen van Inter (toegankelijkejeugdlokalen.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
