import type { Norm } from '../../src/domain/norm'

export default {
  id: 'gids-gendergelijkheid',
  document: 'Pagina’s over de federale gids voor gendergelijkheid in de openbare ruimte (besafe.be, knack.be, oudergem.be)',
  normVersion: 'pagina’s gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'We zagen pagina’s over de gids, niet de gids zelf.',
} satisfies Norm
