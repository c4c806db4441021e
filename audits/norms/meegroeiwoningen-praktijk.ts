import type { Norm } from '../../src/domain/norm'

export default {
  id: 'meegroeiwoningen-praktijk',
  document: 'Praktijkpagina’s over meegroeiwoningen (woonzorgbrussel.be, livios.be, plusmagazine.be)',
  normVersion: 'pagina’s gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
