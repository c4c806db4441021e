import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-lift-controls',
  revision: 1,
  theme: 'buildings',
  stage: 'up-down',
  title: 'Knoppen van de lift',
  question: 'Kun je de liftknoppen vinden, voelen en bereiken?',
  howTo: 'Meet de hoogte van de laagste en de hoogste knop, en de afstand tot de hoek. Voel met je vingers of de tekens uitsteken. Luister en kijk of de lift de verdieping meldt.',
  answer: { kind: 'yes-no' },
  requirement: 'De knoppen zitten 90 tot 120 cm hoog en minstens 50 cm uit de hoek, zijn voelbaar en hebben contrast, en de lift meldt de verdieping met stem en beeld.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', status: 'guideline' },
    { document: 'EN 81-70, norm voor toegankelijke liften', status: 'to-verify', note: 'Een betalende norm die we niet gelezen hebben.' },
  ],
  status: 'guideline',
  groups: ['blind', 'low-vision', 'wheelchair-manual', 'short-stature', 'limited-hand-function', 'deaf'],
  why: 'Wie niet ziet, niet hoort of zit, komt anders op de verkeerde verdieping terecht.',
  remedy: 'Plaats een knoppenpaneel dat je kunt voelen en bereiken, met stem en beeld.',
  tags: ['core', 'lift', 'reach', 'sight', 'hearing'],
} satisfies Criterion
