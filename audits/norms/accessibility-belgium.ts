import type { Norm } from '../../src/domain/norm'

export default {
  id: 'accessibility-belgium',
  document: 'Federale pagina over toegankelijke documenten (accessibility.belgium.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
