import type { Norm } from '../../src/domain/norm'

export default {
  id: 'praktijk-omleidingen',
  document: 'Praktijkpagina’s over werken en omleidingen (mobiliteitsbrief.be 167, toegankelijkestad.zwolle.nl)',
  normVersion: 'pagina’s gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
