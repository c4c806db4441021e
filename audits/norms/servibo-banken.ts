import type { Norm } from '../../src/domain/norm'

export default {
  id: 'servibo-banken',
  document: 'Blog van Servibo over zitbanken, naar een Spaanse norm',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Een blog die een Spaans besluit uit 2023 en EN 17210 samenvat. Die teksten zelf hebben we niet geopend.',
} satisfies Norm
