import type { Norm } from '../../src/domain/norm'

export default {
  id: 'universal-design-principes',
  document: 'Zeven principes van Universal Design (NC State University, 1997)',
  normVersion: '1997',
  validFrom: '1997',
  validUntil: null,
} satisfies Norm
