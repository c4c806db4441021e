import type { Norm } from '../../src/domain/norm'

export default {
  id: 'toevla',
  document: 'Toevla, databank over toegankelijkheid (toevla.vlaanderen.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
