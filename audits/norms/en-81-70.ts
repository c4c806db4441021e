import type { Norm } from '../../src/domain/norm'

export default {
  id: 'en-81-70',
  document: 'EN 81-70, norm voor toegankelijke liften',
  normVersion: 'uitgave niet gezien',
  validFrom: null,
  validUntil: null,
  note: 'Een betalende norm. Niemand van ons opende ze.',
} satisfies Norm
