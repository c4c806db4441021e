import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-action',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Stappen en datum in de tekst',
  question: 'Staat er stap voor stap wat je moet doen?',
  howTo: 'Zoek wat je moet doen. Kijk of elke stap een nummer heeft. Kijk of er een echte datum staat, en niet een aantal dagen dat je zelf moet tellen.',
  answer: { kind: 'yes-no' },
  requirement: 'De stappen zijn genummerd, en de termijn is een datum.',
  sources: [
    { document: 'Openbare uitleg over ISO 24495-1:2023, de norm voor klare taal', clause: 'principe 4', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-literacy', 'intellectual-disability', 'poverty-digital-exclusion', 'dementia'],
  why: 'Wie niet weet wat eerst komt of tegen wanneer, doet niets en verliest misschien een recht.',
  remedy: 'Schrijf genummerde stappen, met een datum.',
  tags: ['core', 'plain-language', 'reading'],
} satisfies Criterion
