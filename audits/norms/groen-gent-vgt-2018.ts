import type { Norm } from '../../src/domain/norm'

export default {
  id: 'groen-gent-vgt-2018',
  document: 'Pagina van Groen Gent over Vlaamse Gebarentaal, 2018 (groengent.be)',
  normVersion: '2018',
  validFrom: null,
  validUntil: null,
  note: 'Een pagina van een politieke partij, geen besluit van de stad. Vraag na wat vandaag geldt.',
} satisfies Norm
