import type { Norm } from '../../src/domain/norm'

export default {
  id: 'gent-toiletten-2025',
  document: 'Aankondiging over de Gentse toiletten (groengent.be, 6 november 2025)',
  normVersion: '6 november 2025',
  validFrom: null,
  validUntil: null,
  note: 'Een pagina van een politieke partij, geen reglement van de Stad. Vraag de Stad hoe het vandaag geregeld is.',
} satisfies Norm
