import type { Norm } from '../../src/domain/norm'

export default {
  id: 'heerlijk-helder',
  document: 'Schrijfwijzers van Heerlijk Helder (overheid.vlaanderen.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
