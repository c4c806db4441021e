import type { Norm } from '../../src/domain/norm'

export default {
  id: 'uitvoeringsbesluit-2018-1523',
  document: 'Europees uitvoeringsbesluit (EU) 2018/1523 met het model van de verklaring',
  normVersion: '2018',
  validFrom: null,
  validUntil: null,
  note: 'We lazen dit besluit nog niet zelf.',
} satisfies Norm
