import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-play-variety',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Spelen voor elk kind',
  question: 'Hoeveel procent van de speeltoestellen kan een kind met een beperking gebruiken?',
  howTo: 'Tel alle toestellen. Tel dan hoeveel er bruikbaar zijn voor een kind dat rolt, niet ziet of snel te veel prikkels krijgt. Denk aan voelen, horen, liggen, zitten en klimmen. Deel het tweede getal door het eerste en doe maal 100.',
  answer: {
    kind: 'measure', unit: '%', step: 5,
    limits: { thresholds: { kind: 'at-least', good: 50 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' },
  },
  requirement: 'Minstens 50 % van de speeltoestellen is bruikbaar voor een kind met een beperking.',
  sources: [
    { document: 'Pagina over de 100-70-50-norm van de Speeltuinbende, Nederland (kennisoversportondersteuning.nl)', status: 'guideline', note: 'Enkel dat deze norm bestaat. Ze is Nederlands.' },
    { document: 'Aandeel bruikbare speeltoestellen, bron nog te zoeken', status: 'to-verify', note: 'Dat het getal 50 hierover gaat, is nog niet nagekeken.' },
  ],
  status: 'to-verify',
  groups: ['child', 'wheelchair-manual', 'blind', 'autism-sensory', 'intellectual-disability'],
  why: 'Op een speelplein met enkel klimtoestellen staat een kind met een beperking aan de kant.',
  remedy: 'Zet toestellen bij voor elk zintuig, zoals een mandschommel of een voelpaneel.',
  tags: ['play', 'children', 'equality'],
} satisfies Criterion
