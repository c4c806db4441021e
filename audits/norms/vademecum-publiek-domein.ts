import type { Norm } from '../../src/domain/norm'

export default {
  id: 'vademecum-publiek-domein',
  document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
