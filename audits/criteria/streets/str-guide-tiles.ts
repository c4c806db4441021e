import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-guide-tiles',
  revision: 1,
  theme: 'streets',
  stage: 'along',
  title: 'Ribbels naar oversteek en halte',
  question: 'Brengen ribbeltegels je naar de oversteek of de halte?',
  howTo: 'Volg de ribbels met een stok of met je voeten. Meet hoe breed de lijn is. Kijk of ze begint aan een muur, een haag of een andere natuurlijke gidslijn.',
  answer: { kind: 'yes-no' },
  requirement: 'De lijn is minstens 60 cm breed en sluit aan op een natuurlijke gidslijn.',
  sources: [
    { document: 'Vademecum Toegankelijk Publiek Domein (toegankelijkeomgeving.be)', status: 'guideline' },
    { document: 'Vlaamse richtlijnen voor toegankelijke haltes, oktober 2022 (vlaanderen.be)', status: 'guideline' },
    { document: 'Mobiliteitsbrief 102, basisaanbevelingen en afmetingen (mobiliteitsbrief.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'deafblind', 'low-vision'],
  why: 'Zonder ribbels vindt iemand die niet ziet de oversteek of de halte niet.',
  remedy: 'Vul de ribbeltegels aan tot aan de natuurlijke gidslijn.',
  tags: ['core', 'tactile', 'sight'],
} satisfies Criterion
