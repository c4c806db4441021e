import type { Norm } from '../../src/domain/norm'

export default {
  id: 'inclusive-mobility',
  document: 'Inclusive Mobility, Verenigd Koninkrijk, december 2021 (via zenbike.co.uk)',
  normVersion: 'december 2021',
  validFrom: '2021-12',
  validUntil: null,
  note: 'Een Britse richtlijn, enkel om te vergelijken.',
} satisfies Norm
