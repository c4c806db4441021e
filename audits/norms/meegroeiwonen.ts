import type { Norm } from '../../src/domain/norm'

export default {
  id: 'meegroeiwonen',
  document: 'Pagina over de inkom van een woongebouw van Meegroeiwonen (meegroeiwonen.info)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'We zagen één pagina, niet de hele ontwerpgids.',
} satisfies Norm
