import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-vgt',
  revision: 1,
  theme: 'events',
  stage: 'inside',
  title: 'Tolk Vlaamse Gebarentaal op het evenement',
  question: 'Is er een tolk Vlaamse Gebarentaal?',
  howTo: 'Zoek in het programma waar en wanneer de tolk er is, en of er vooraf filmpjes in gebarentaal zijn. Ga kijken: er valt licht op de tolk en niemand staat in de weg.',
  answer: { kind: 'yes-no' },
  requirement: 'De tolk is aangekondigd, staat in het licht en is goed te zien, en vooraf zijn er filmpjes in gebarentaal.',
  sources: [
    { document: 'Label Toegankelijk Event van Inter (itools.events, intro-tools.be)', clause: 'basisvoorwaarde 4', status: 'guideline' },
    { document: 'Stad Gent, toegankelijkheid van de Gentse Feesten en het Lichtfestival (stad.gent)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['deaf', 'deafblind'],
  why: 'Wie Vlaamse Gebarentaal spreekt, mist zonder tolk wat er gezegd en gezongen wordt.',
  remedy: 'Boek een tolk, zet die in het licht en kondig het aan in het programma.',
  tags: ['core', 'event', 'hearing', 'information'],
} satisfies Criterion
