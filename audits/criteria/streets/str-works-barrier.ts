import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-works-barrier',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Afsluiting van de werf',
  question: 'Voel je met een stok een stevige afsluiting rond de hele werf?',
  howTo: 'Ga met een stok langs de hele afsluiting. Let op openingen en op plaatsen met enkel een lint. Wellicht moet er een plank zijn op hoogstens 15 tot 30 cm boven de grond, maar die maat moeten we nog nakijken.',
  answer: { kind: 'yes-no' },
  requirement: 'De afsluiting is stevig, loopt zonder opening door en is geen lint, zeker bij een hoogteverschil van meer dan 20 cm.',
  sources: [
    { document: 'Ministerieel besluit van 7 mei 1999 over het signaleren van werken', clause: 'art. 5', status: 'law', note: 'Voor een stevige afsluiting of een net over de hele lengte bij meer dan 20 cm niveauverschil.' },
    { document: 'Praktijkpagina’s over werken en omleidingen (mobiliteitsbrief.be 167, toegankelijkestad.zwolle.nl)', status: 'guideline', note: 'Voor de regel dat een lint niet volstaat. Die regel komt uit Nederland.' },
    { document: 'Onderrand van een afsluiting, bron nog te zoeken', status: 'to-verify', note: 'Enkel voor de plank op 15 tot 30 cm boven de grond.' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision', 'deafblind'],
  why: 'Wie niet ziet, merkt een lint niet en valt in de put.',
  remedy: 'Plaats hekken met een plint onderaan, zonder openingen.',
  tags: ['core', 'works', 'tactile', 'sight'],
} satisfies Criterion
