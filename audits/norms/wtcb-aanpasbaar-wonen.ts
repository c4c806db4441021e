import type { Norm } from '../../src/domain/norm'

export default {
  id: 'wtcb-aanpasbaar-wonen',
  document: 'WTCB Contact van 2008, artikel over aanpasbare woningen',
  normVersion: '2008/04.19',
  validFrom: '2008',
  validUntil: null,
} satisfies Norm
