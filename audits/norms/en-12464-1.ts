import type { Norm } from '../../src/domain/norm'

export default {
  id: 'en-12464-1',
  document: 'EN 12464-1, norm voor licht op de werkplek',
  normVersion: 'uitgave niet gezien',
  validFrom: null,
  validUntil: null,
  note: 'Een betalende norm. Niemand van ons opende ze.',
} satisfies Norm
