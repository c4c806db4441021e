import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-stop-tactile',
  revision: 1,
  theme: 'streets',
  stage: 'wait',
  title: 'Voelbare opstapplek',
  question: 'Liggen er een rubbervlak op de opstapplek en een ribbellijn ernaartoe?',
  howTo: 'Zoek het vlak waar de deur van de bus stopt en meet het. Volg de ribbellijn terug tot een muur of een rand. Aan een tramhalte zoek je een strook noppen over het hele perron.',
  answer: { kind: 'yes-no' },
  requirement: 'Een vlak van rubbertegels van 90 bij 90 cm, met een ribbellijn tot aan de natuurlijke gidslijn.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline', note: 'Voor het vlak van 90 bij 90 cm.' },
    { document: 'Vlaamse richtlijnen voor toegankelijke haltes, oktober 2022 (vlaanderen.be)', clause: 'principe 5', status: 'guideline', note: 'De maat van het vlak hebben we in deze gids niet gezien.' },
    { document: 'De Lijn, toegankelijke haltes (delijn.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'deafblind', 'low-vision'],
  why: 'Wie niet ziet, vindt anders de deur van de bus niet.',
  remedy: 'Leg een rubbervlak aan de opstapplek en een ribbellijn ernaartoe.',
  tags: ['core', 'stop', 'tactile', 'sight'],
} satisfies Criterion
