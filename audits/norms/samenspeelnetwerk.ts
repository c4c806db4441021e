import type { Norm } from '../../src/domain/norm'

export default {
  id: 'samenspeelnetwerk',
  document: 'Samenspeelnetwerk en ksmagazine, Nederland (samenspeelnetwerk.nl, ksmagazine.org)',
  normVersion: 'pagina’s gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Nederlandse pagina’s.',
} satisfies Norm
