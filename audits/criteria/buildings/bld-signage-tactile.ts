import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-signage-tactile',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Voelbare borden',
  question: 'Zijn er voelbare borden bij de deuren en de lift?',
  howTo: 'Zoek naast de deuren, ook die van het toilet, en naast de lift. Meet de hoogte van het bord en van de tekens. Voel of de tekens uitsteken en of er braille bij staat.',
  answer: { kind: 'yes-no' },
  requirement: 'De borden hangen 140 tot 170 cm hoog, met voelbare tekens van 15 tot 60 mm en met braille.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Tactiel', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'deafblind', 'low-vision'],
  why: 'Wie niet ziet, vindt zonder voelbaar bord het toilet of de juiste deur niet.',
  remedy: 'Hang borden met reliëf en braille, altijd op dezelfde plaats naast de deur.',
  tags: ['signage', 'tactile', 'sight', 'orientation'],
} satisfies Criterion
