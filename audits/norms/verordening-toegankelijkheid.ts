import type { Norm } from '../../src/domain/norm'

export default {
  id: 'verordening-toegankelijkheid',
  document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)',
  normVersion: '2009, gewijzigd 2011',
  validFrom: '2010-03-01',
  validUntil: null,
  note: 'Bindt werken met een vergunning of melding. Een hervorming werd in 2023 aangekondigd; we zagen geen nieuwe tekst. Kijk na op codex.vlaanderen.be of dit nog geldt.',
} satisfies Norm
