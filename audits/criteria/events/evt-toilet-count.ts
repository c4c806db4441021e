import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-toilet-count',
  revision: 1,
  theme: 'events',
  stage: 'inside',
  title: 'Aantal aangepaste toiletten op het evenement',
  question: 'Staat er bij elke groep toiletten minstens één aangepast toilet?',
  howTo: 'Tel bij elke groep toiletten hoeveel er aangepast zijn. Vraag hoeveel bezoekers met een rolstoel men verwacht. We denken aan 1 per 15 tot 20, maar dat moeten we nog nakijken.',
  answer: { kind: 'yes-no' },
  requirement: 'Minstens 1 aangepast toilet bij elke groep toiletten.',
  sources: [
    { document: 'Label Toegankelijk Event van Inter (itools.events, intro-tools.be)', status: 'guideline' },
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 29/2', status: 'guideline', note: 'Enkel naar analogie: de verordening gaat over gebouwen, niet over toiletten voor enkele dagen.' },
    { document: 'Richtcijfer voor aangepaste toiletten op evenementen, bron nog te zoeken', status: 'to-verify', note: 'Enkel voor 1 per 15 tot 20 bezoekers met een rolstoel: dat cijfer is nog niet nagekeken.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'stoma-incontinence', 'chronic-illness-fatigue'],
  why: 'Als er geen toilet is dat je kunt gebruiken, drink je niets of blijf je thuis.',
  remedy: 'Zet een aangepaste toiletcontainer bij elke groep toiletten.',
  tags: ['core', 'event', 'toilet', 'wheelchair'],
} satisfies Criterion
