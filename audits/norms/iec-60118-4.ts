import type { Norm } from '../../src/domain/norm'

export default {
  id: 'iec-60118-4',
  document: 'Openbare nota’s over IEC 60118-4, de norm voor ringleidingen',
  normVersion: '2014, gewijzigd 2017',
  validFrom: '2014',
  validUntil: null,
  note: 'Een betalende norm. We zagen enkel nota’s die ze noemen.',
} satisfies Norm
