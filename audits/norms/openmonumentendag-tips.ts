import type { Norm } from '../../src/domain/norm'

export default {
  id: 'openmonumentendag-tips',
  document: 'Tips voor een toegankelijk evenement van Open Monumentendag (openmonumentendag.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
