import type { Norm } from '../../src/domain/norm'

export default {
  id: 'inter-communicatie',
  document: 'Tips van Inter over toegankelijke communicatie (vlaanderen.be/inter)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Een bewaarde kopie. Daarnaast zagen we het begin van de gids Communiceren voor iedereen van Stad Gent.',
} satisfies Norm
