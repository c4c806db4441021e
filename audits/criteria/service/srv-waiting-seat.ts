import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-waiting-seat',
  revision: 1,
  theme: 'service',
  stage: 'inside',
  title: 'Zittend je beurt afwachten',
  question: 'Kun je zittend wachten en toch je beurt zien en horen?',
  howTo: 'Ga zitten waar iedereen wacht. Zoek een stoel met een armleuning. Zoek van daar het scherm, en luister met je ogen dicht of je nummer ook genoemd wordt.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is een stoel met armleuning, en je kunt je nummer zien en horen.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Meubilair', status: 'guideline' },
    { document: 'Zeven principes van Universal Design (NC State University, 1997)', clause: 'principe 4', status: 'guideline', note: 'Info is te zien en te horen, niet enkel op één manier.' },
  ],
  status: 'guideline',
  groups: ['older-person', 'chronic-illness-fatigue', 'blind', 'deaf', 'autism-sensory'],
  why: 'Wie niet ziet, niet hoort of niet lang kan staan, mist anders de beurt.',
  remedy: 'Zet stoelen met armleuningen, en roep de beurt op met een scherm en een stem.',
  tags: ['core', 'service', 'waiting', 'seating'],
} satisfies Criterion
