import type { Norm } from '../../src/domain/norm'

export default {
  id: 'haltes-2022',
  document: 'Vlaamse richtlijnen voor toegankelijke haltes, oktober 2022 (vlaanderen.be)',
  normVersion: 'oktober 2022',
  validFrom: '2022-10',
  validUntil: null,
} satisfies Norm
