import type { Norm } from '../../src/domain/norm'

export default {
  id: 'westkans-bibliotheken',
  document: 'Handboek toegankelijke bibliotheken van Westkans (westkans.be)',
  normVersion: 'pagina gezien in 2026',
  validFrom: null,
  validUntil: null,
} satisfies Norm
