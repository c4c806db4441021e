import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-font',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Grootte van de letters',
  question: 'Hoe groot zijn de gewone letters van de tekst?',
  howTo: 'Leg er een blad met letters van 12 punt naast en vergelijk, of kijk in het tekstprogramma. Is het papier voor slechtziende lezers? Dan is 14 punt nodig. Kijk ook of de letters rustig zijn: geen streepjes aan de uiteinden, niet schuin, niet onderlijnd.',
  answer: {
    kind: 'measure', unit: 'pt', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 12 }, goodStatus: 'guideline', gradesStatus: 'city-agreement' },
  },
  requirement: 'Minstens 12 punt, zonder schreef, en niet cursief, onderlijnd of in blokken hoofdletters.',
  sources: [
    { document: 'Pagina over klare taal van het Crisiscentrum (crisiscentrum.be)', status: 'guideline' },
    { document: 'Federale pagina over toegankelijke documenten (accessibility.belgium.be)', status: 'guideline', note: 'Voor minstens 12 punt.' },
    { document: 'Nederlandstalige uitgave over duidelijke druk van de European Blind Union (euroblind.org)', status: 'guideline', note: 'Voor minstens 14 punt op papier.' },
  ],
  status: 'guideline',
  groups: ['low-vision', 'low-literacy', 'older-person'],
  why: 'Wie slecht ziet of moeilijk leest, moet bij kleine letters opgeven of iemand zoeken.',
  remedy: 'Pas het sjabloon aan, met grotere en rustige letters.',
  tags: ['core', 'layout', 'sight', 'reading'],
} satisfies Criterion
