import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-waiting-time',
  revision: 1,
  theme: 'service',
  stage: 'inside',
  title: 'Wachttijd aan het loket',
  question: 'Hoe lang moet je wachten tot het jouw beurt is?',
  howTo: 'Meet van het moment dat je een nummer neemt of je aanmeldt tot iemand je helpt. Doe het op een druk uur. Kijk of ergens staat hoe lang het nog duurt, en vraag of je voorrang kunt krijgen.',
  answer: {
    kind: 'measure', unit: 'min', step: 1,
    limits: { thresholds: { kind: 'at-most', good: 15 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },
  },
  requirement: 'Hoogstens 15 minuten, of voorrang als je erom vraagt.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Uit de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['chronic-illness-fatigue', 'autism-sensory', 'psychological-vulnerability', 'pram-young-children', 'stoma-incontinence'],
  why: 'Wie pijn of stress heeft, vaak naar het toilet moet of een kind bij zich heeft, houdt lang wachten niet vol.',
  remedy: 'Geef voorrang aan wie erom vraagt, en toon hoe lang het nog duurt.',
  tags: ['core', 'service', 'waiting'],
} satisfies Criterion
