import type { MarkedWords } from '../../src/domain/reading/lists'

/** Woorden waarbij je moet kiezen tussen man en vrouw, met een neutrale vorm. Onze eigen lijst: lezers zeggen of ze zich herkennen. */
export default [
  { forms: ['geachte heer', 'geachte heren'], instead: 'Beste, met de voornaam en de naam' },
  { forms: ['geachte mevrouw', 'geachte mevrouw heer', 'geachte heer mevrouw', 'geachte heer of mevrouw', 'geachte mevrouw of heer', 'geachte dames en heren'], instead: 'Beste, met de voornaam en de naam' },
  { forms: ['beste mevrouw', 'beste heer', 'beste mijnheer', 'beste meneer', 'beste mevrouw meneer'], instead: 'Beste, met de voornaam en de naam' },
  { forms: ['dames en heren'], instead: 'beste mensen, beste bezoekers' },
  { forms: ['hij of zij', 'zij of hij', 'hij/zij', 'zij/hij'], instead: 'die persoon, je' },
  { forms: ['hem of haar', 'haar of hem', 'hem/haar', 'haar/hem'], instead: 'die persoon, je' },
  { forms: ['zijn of haar', 'haar of zijn', 'zijn/haar', 'haar/zijn'], instead: 'je, de' },
  { forms: ['m/v', 'v/m'], instead: 'laat het weg' },
  { forms: ['de heer of mevrouw', 'de heer/mevrouw'], instead: 'naam' },
  { forms: ['echtgenote', 'echtgenoot', 'echtgenote of echtgenoot'], instead: 'partner' },
  { forms: ['brandweerman', 'brandweermannen'], instead: 'brandweer' },
  { forms: ['moeder en vader', 'vader en moeder'], instead: 'ouders' },
  { forms: ['meisjesnaam'], instead: 'naam bij de geboorte' },
] as const satisfies readonly MarkedWords[]
