import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-dog',
  revision: 1,
  theme: 'shops',
  stage: 'enter',
  title: 'Assistentiehond in winkel of café',
  question: 'Mag een assistentiehond mee binnen in de zaak?',
  howTo: 'Vraag het aan een medewerker en kijk of er een sticker aan de deur hangt. Vraag het zeker ook waar er eten is.',
  answer: { kind: 'yes-no' },
  requirement: 'Een assistentiehond mag mee binnen, ook in een zaak met voeding.',
  sources: [
    { document: 'Vlaams decreet van 20 maart 2009 over assistentiehonden op publieke plaatsen (gewijzigd op 29 maart 2013)', clause: 'art. 3', status: 'law', note: 'Dit gaat over toegang, niet over bouwen: het geldt ook in een bestaande zaak.' },
    { document: 'Pagina van BADF over assistentiehonden in voedingszaken (badf.be)', status: 'guideline', note: 'Enkel voor een zaak met voeding, volgens het koninklijk besluit van 22 december 2005.' },
  ],
  status: 'law',
  groups: ['assistance-dog'],
  why: 'Wie met een assistentiehond geweigerd wordt, kan niet mee eten of boodschappen doen.',
  remedy: 'Vertel het personeel dat de hond mee mag, en hang een sticker aan de deur.',
  tags: ['core', 'shop', 'dog', 'equality'],
} satisfies Criterion
