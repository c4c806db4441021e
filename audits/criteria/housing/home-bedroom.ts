import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-bedroom',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Slaapkamer op het niveau van de inkom',
  question: 'Hoe kun je slapen op het niveau van de inkom?',
  howTo: 'Bekijk het plan. Denk een bed in de kamer en meet de vrije ruimte aan de ruimste kant ervan. Heeft iemand dit vandaag nodig en kan het pas later? Kies dan zelf het niveau van vandaag.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'now', label: 'In een slaapkamer met minstens 150 cm vrij aan één kant van het bed.', level: 'good' },
      { id: 'later', label: 'In een kamer die slaapkamer kan worden, met minstens 150 cm vrij aan één kant van het bed.', level: 'good' },
      { id: 'tight', label: 'In een kamer met minder dan 150 cm vrij naast het bed.' },
      { id: 'none', label: 'Er is geen slaapkamer en geen kamer die het kan worden.' },
    ],
  },
  requirement: 'Op het niveau van de inkom is er een slaapkamer, of een kamer die het kan worden, met minstens 150 cm vrij aan één kant van het bed.',
  sources: [
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline', note: 'Voor het principe.' },
    { document: 'WoonKeur en andere Nederlandse woonpagina’s (skgikob.nl, thuiscomfort.nl, wacsoest.nl)', status: 'guideline', note: 'Voor 150 cm, een Nederlandse maat.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'older-person', 'companion-carer', 'chronic-illness-fatigue'],
  why: 'Wie niet meer naar boven kan, slaapt anders in de zitkamer, zonder rust of privacy.',
  remedy: 'Bouw een bureau of een berging om tot slaapkamer.',
  tags: ['core', 'housing', 'sleeping', 'adaptable'],
} satisfies Criterion
