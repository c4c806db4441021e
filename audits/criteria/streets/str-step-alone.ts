import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-step-alone',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Losse treden op straat',
  question: 'Is de weg vrij van losse treden?',
  howTo: 'Zoek treden die alleen liggen. Meet hoe hoog het verschil is, en kijk of er een helling is. Ligt er toch een losse trede? Noteer of de rand opvalt door een andere kleur.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is geen losse trede: van 2 tot 18 cm ligt er een helling, en van 18 tot 100 cm een helling en een trap.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', clause: 'Drempels', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'blind', 'low-vision', 'older-person'],
  why: 'Een losse trede houdt een rolstoel tegen, en wie ze niet ziet, valt.',
  remedy: 'Vervang de trede door een helling.',
  tags: ['footway', 'threshold', 'stairs', 'sight'],
} satisfies Criterion
