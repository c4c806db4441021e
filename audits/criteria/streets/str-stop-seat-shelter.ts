import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'str-stop-seat-shelter',
  revision: 1,
  theme: 'streets',
  stage: 'wait',
  title: 'Zitten en schuilen aan de halte',
  question: 'Kun je aan de halte zitten en droog staan, ook met een rolstoel?',
  howTo: 'Zoek een bank met een leuning. Meet in het schuilhuis de vrije plek naast de bank. Kijk of je er zonder drempel in kunt.',
  answer: { kind: 'yes-no' },
  requirement: 'Minstens 1 bank met een leuning, en in het schuilhuis een vrije plek van 90 bij 140 cm.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Meubilair', status: 'guideline', note: 'Enkel voor de plek van 90 bij 140 cm. Dat is daar de maat van een rolstoelplaats in een zaal.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Voor haltes is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['older-person', 'wheelchair-manual', 'chronic-illness-fatigue', 'walking-aid'],
  why: 'Wie niet lang kan staan of snel kou heeft, kan zonder bank en schuilplek niet op de bus wachten.',
  remedy: 'Zet een bank met een leuning, en hou een plek vrij in het schuilhuis.',
  tags: ['stop', 'rest', 'wheelchair'],
} satisfies Criterion
