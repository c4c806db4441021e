import type { Norm } from '../../src/domain/norm'

export default {
  id: 'bellend-vlak',
  document: 'Berichten over losse hellingen met een bel in Gent en andere steden (hln.be, vrt.be)',
  normVersion: 'berichten gezien in 2026',
  validFrom: null,
  validUntil: null,
  note: 'Berichten uit de pers, geen besluit van de stad.',
} satisfies Norm
