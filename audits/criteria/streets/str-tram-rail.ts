import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-tram-rail',
  revision: 1,
  theme: 'streets',
  stage: 'cross',
  title: 'Oversteken over tramsporen',
  question: 'Kun je haaks over de tramsporen, met noppen voor het spoor?',
  howTo: 'Kijk of je looprichting haaks op de sporen ligt. Kijk of een klein wiel in de gleuf naast de rail past. Voel of er noppen liggen voor het eerste spoor, aan beide kanten.',
  answer: { kind: 'yes-no' },
  requirement: 'De oversteek ligt haaks op de sporen, en er liggen noppen voor het spoor.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'to-verify', note: 'Dit hebben we in dit document nog niet gezien.' },
  ],
  status: 'to-verify',
  groups: ['wheelchair-manual', 'walking-aid', 'blind', 'pram-young-children'],
  why: 'Bij een schuine oversteek draait een voorwiel in de gleuf van het spoor, en dan zit je vast.',
  remedy: 'Leg de oversteek haaks op het spoor, met noppentegels ervoor.',
  tags: ['crossing', 'tram', 'tactile', 'wheelchair'],
} satisfies Criterion
