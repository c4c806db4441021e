import type { Norm } from '../../src/domain/norm'

export default {
  id: 'access-city-award',
  document: 'Access City Award, criteria van de Europese Commissie (accesscityaward.eu)',
  normVersion: '2017',
  validFrom: null,
  validUntil: null,
  note: 'Het formulier van 2017. Per jaar kunnen de criteria en hun gewicht anders zijn.',
} satisfies Norm
