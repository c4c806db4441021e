import type { Norm } from '../../src/domain/norm'

export default {
  id: 'mobiliteitsbrief-102',
  document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)',
  normVersion: 'nummer 102',
  validFrom: null,
  validUntil: null,
} satisfies Norm
