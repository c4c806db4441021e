import type { Norm } from '../../src/domain/norm'

export default {
  id: 'iso-21542',
  document: 'ISO 21542, norm voor toegankelijke gebouwen',
  normVersion: 'uitgave niet gezien',
  validFrom: null,
  validUntil: null,
  note: 'Een betalende norm. Niemand van ons opende ze.',
} satisfies Norm
