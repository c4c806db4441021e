import type { Norm } from '../../src/domain/norm'

export default {
  id: 'inter-toegankelijk-event',
  document: 'Label Toegankelijk Event van Inter (itools.events, intro-tools.be)',
  normVersion: 'pagina’s gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Vandaag vier basisvoorwaarden. Een oudere versie had er zes. Hoe lang vooraf je het label moet aanvragen, keken we niet na.',
} satisfies Norm
