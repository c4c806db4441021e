import type { Norm } from '../../src/domain/norm'

export default {
  id: 'oostende-tolken',
  document: 'Pagina van Stad Oostende over tolken (oostende.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Een voorbeeld van een andere stad. Het bindt Gent niet.',
} satisfies Norm
