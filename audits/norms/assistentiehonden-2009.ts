import type { Norm } from '../../src/domain/norm'

export default {
  id: 'assistentiehonden-2009',
  document: 'Vlaams decreet van 20 maart 2009 over assistentiehonden op publieke plaatsen (gewijzigd op 29 maart 2013)',
  normVersion: '2009, gewijzigd 2013',
  validFrom: '2009',
  validUntil: null,
  note: 'Gelezen in een weergave op kimbols.be. Vergelijk met codex.vlaanderen.be voor je het citeert.',
} satisfies Norm
