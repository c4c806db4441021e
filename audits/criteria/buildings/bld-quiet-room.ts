import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-quiet-room',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Rustige plek',
  question: 'Is er een rustige plek?',
  howTo: 'Zoek een plek zonder muziek waar je even alleen kunt zitten. Kijk of er een bord naartoe wijst.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is een rustige plek zonder muziek, en ze is aangeduid.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Ingegeven door EN 17210, die we niet gelezen hebben, en door de praktijk op evenementen. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['autism-sensory', 'psychological-vulnerability', 'intellectual-disability', 'chronic-illness-fatigue', 'pram-young-children'],
  why: 'Wie te veel prikkels krijgt of uitgeput is, moet even tot rust kunnen komen om te kunnen blijven.',
  remedy: 'Duid een lokaal aan als rustige plek en hang er een bord bij.',
  tags: ['core', 'quiet', 'stimuli'],
} satisfies Criterion
