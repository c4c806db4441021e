import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-image',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Foto’s en pictogrammen die helpen',
  question: 'Helpen de foto’s of pictogrammen je echt?',
  howTo: 'Laat lezers een beeld zien zonder de tekst, en vraag wat ze denken. Kijk of het past bij de stap ernaast. Zijn er geen beelden? Vraag of iemand ze mist.',
  answer: { kind: 'yes-no' },
  requirement: 'Beelden zijn herkenbaar, staan bij de juiste stap, tonen verschillende mensen en hebben tekst erbij.',
  sources: [
    { document: 'Tips van Inter over toegankelijke communicatie (vlaanderen.be/inter)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-literacy', 'intellectual-disability', 'other-language', 'autism-sensory'],
  why: 'Een goed beeld helpt wie moeilijk leest, en een beeld zonder doel brengt in de war.',
  remedy: 'Kies bij elke stap een foto of pictogram dat lezers herkennen.',
  tags: ['core', 'image', 'reading'],
} satisfies Criterion
