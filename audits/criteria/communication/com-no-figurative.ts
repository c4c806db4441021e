import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-no-figurative',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Letterlijk, zonder beeldspraak',
  question: 'Staat alles er letterlijk, zonder beeldspraak of dialect?',
  howTo: 'Duid uitdrukkingen, grapjes en dialect aan. Vraag aan lezers wat die woorden voor hen betekenen. ‘De knoop doorhakken’ is bijvoorbeeld gewoon ‘beslissen’.',
  answer: { kind: 'yes-no' },
  requirement: 'Er staat geen beeldspraak en geen dialect.',
  sources: [
    { document: 'Pagina over klare taal van het Crisiscentrum (crisiscentrum.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['autism-sensory', 'intellectual-disability', 'other-language', 'deaf'],
  why: 'Wie woorden letterlijk neemt of nog Nederlands leert, begrijpt een uitdrukking verkeerd.',
  remedy: 'Schrijf gewoon wat je bedoelt.',
  tags: ['plain-language', 'reading'],
} satisfies Criterion
