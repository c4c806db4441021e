import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-handrail',
  revision: 1,
  theme: 'buildings',
  stage: 'up-down',
  title: 'Leuningen aan trap en helling',
  question: 'Zijn er goede leuningen aan beide kanten van de trap en de helling?',
  howTo: 'Kijk aan beide kanten. Bij een helling tellen enkel hellingen van meer dan 25 cm hoogte. De leuning loopt door op een bordes en het uiteinde is afgerond. De beste hoogte is 90 en 65 cm bij een trap, en 100 en 70 tot 75 cm bij een helling.',
  answer: { kind: 'yes-no' },
  requirement: 'Aan beide kanten staat een leuning die voor en na de trap of helling minstens 40 cm horizontaal doorloopt.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 19 §9 en art. 20 §4', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen.' },
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Leuningen en randen', status: 'guideline', note: 'Enkel voor de hoogte van de leuningen.' },
  ],
  status: 'law',
  groups: ['walking-aid', 'older-person', 'blind', 'low-vision', 'child', 'short-stature'],
  why: 'Wie onzeker stapt of maar één sterke hand heeft, zoekt steun links of rechts.',
  remedy: 'Plaats de leuningen die ontbreken en laat ze voor en na doorlopen.',
  tags: ['core', 'stairs', 'slope', 'walking'],
} satisfies Criterion
