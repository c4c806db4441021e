import type { Norm } from '../../src/domain/norm'

export default {
  id: 'webrichtlijn-2016-2102',
  document: 'Europese richtlijn (EU) 2016/2102 over websites en apps van overheden',
  normVersion: '2016',
  validFrom: null,
  validUntil: null,
  note: 'We lazen uitleg van Vlaanderen en van AnySurfer, niet de richtlijn zelf. Ze geldt voor nieuwe websites sinds 23 september 2019, voor alle websites sinds 23 september 2020 en voor apps sinds juni 2021. Over de dag in juni 2021 verschillen twee bronnen.',
} satisfies Norm
