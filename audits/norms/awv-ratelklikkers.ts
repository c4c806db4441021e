import type { Norm } from '../../src/domain/norm'

export default {
  id: 'awv-ratelklikkers',
  document: 'Pagina over ratelklikkers van Wegen en Verkeer (wegenenverkeer.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
