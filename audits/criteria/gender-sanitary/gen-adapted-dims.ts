import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-adapted-dims',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Alle maten van het aangepaste toilet',
  question: 'Haalt het aangepaste toilet alle maten uit de lijst over toiletten?',
  howTo: 'Vul eerst de lijst over het toilet in. Kijk naar de deur van 90 cm, de draaicirkel van 150 cm, 90 cm naast de pot en 120 cm ervoor. Zijn ze allemaal goed? Dan is het antwoord ja.',
  answer: { kind: 'yes-no' },
  requirement: 'De deur is minstens 90 cm breed, en binnen is er een draaicirkel van 150 cm, 90 cm naast de pot en 120 cm voor de pot.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 26, art. 29/2, art. 31', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Art. 31 geeft de maten voor een ontwerp dat van art. 30 afwijkt.' },
    { document: 'Vlaamse maat van een toiletruimte (art. 30 van de verordening), tekst nog te zoeken', clause: 'art. 30', status: 'to-verify', note: 'Enkel voor de maat van de hele ruimte: die zagen we niet en ze wordt hier niet gevraagd.' },
  ],
  status: 'law',
  groups: ['wheelchair-manual', 'stoma-incontinence'],
  why: 'Een bord met een rolstoel helpt niemand als je binnen niet kunt draaien of niet naast de pot raakt.',
  remedy: 'Pas het toilet aan, te beginnen met de maat die het verst afwijkt.',
  tags: ['toilet', 'wheelchair'],
} satisfies Criterion
