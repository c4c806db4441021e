import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-toilet-storage',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Toilet dat geen berging is',
  question: 'Is het aangepaste toilet vrij van dozen en poetsgerief?',
  howTo: 'Kijk of er spullen staan op de plek waar een rolstoel draait, naast de pot en voor de wastafel.',
  answer: { kind: 'yes-no' },
  requirement: 'De draaiplek in het toilet is vrij.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar het voorbeeld van Toevla. Er is geen norm.' },
  ],
  status: 'city-agreement',
  groups: ['wheelchair-manual'],
  why: 'Staat het toilet vol, dan kun je er met een rolstoel niet draaien en niet naast de pot komen.',
  remedy: 'Maak het toilet leeg en geef de spullen een andere plaats.',
  tags: ['toilet', 'turning', 'wheelchair'],
} satisfies Criterion
