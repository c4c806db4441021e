import type { Norm } from '../../src/domain/norm'

export default {
  id: 'belgische-gids-gebouwen',
  document: 'Belgische gids voor toegankelijke gebouwen, uittreksel (vlaanderen.autonomia.org)',
  normVersion: 'uittreksel gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Strenger dan Vlaanderen voor toiletten. Enkel om te vergelijken.',
} satisfies Norm
