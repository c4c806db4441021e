import type { Norm } from '../../src/domain/norm'

export default {
  id: 'mobiliteitsbrief-178',
  document: 'Mobiliteitsbrief 178, bijdrage van Licht en Liefde (mobiliteitsbrief.be)',
  normVersion: 'nummer 178',
  validFrom: null,
  validUntil: null,
} satisfies Norm
