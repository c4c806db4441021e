import type { Norm } from '../../src/domain/norm'

export default {
  id: 'en-17210',
  document: 'EN 17210:2021 en CEN/TR 17621:2021, normen voor een toegankelijke gebouwde omgeving',
  normVersion: '2021',
  validFrom: '2021',
  validUntil: null,
  note: 'Betalende normen. Niemand van ons opende ze.',
} satisfies Norm
