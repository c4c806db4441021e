import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-ramp-rest',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Tussenbordes op de helling',
  question: 'Is er een vlakke rustplek op een lange helling?',
  howTo: 'Meet hoe lang en hoe hoog de helling is. Meet daarna elk vlak stuk ertussen, ook in een bocht. Is de helling korter en lager, zonder bocht? Kies dan niet van toepassing.',
  answer: { kind: 'yes-no' },
  requirement: 'Bij meer dan 10 m lengte of 50 cm hoogte is er een bordes van 120 bij 150 cm, en in een bocht een bordes van 150 bij 150 cm.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 19 §2 en §4', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'older-person', 'chronic-illness-fatigue'],
  why: 'Wie zich met de armen voortduwt, heeft op een lange helling een plek nodig om op krachten te komen.',
  remedy: 'Voeg een vlak bordes toe waar je kunt rusten.',
  tags: ['entrance', 'slope', 'rest', 'wheelchair'],
} satisfies Criterion
