import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-one-level',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Wonen op één niveau',
  question: 'Hoe goed kun je op één niveau leven, slapen, wassen en naar het toilet?',
  howTo: 'Bekijk het plan of ga door de woning. Kijk of de leefruimte, een slaapkamer, de badkamer en een toilet op één niveau liggen. Heeft iemand dit vandaag nodig en kan het pas later? Kies dan zelf het niveau van vandaag.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'now', label: 'Alles ligt nu op één niveau.', level: 'good' },
      { id: 'later', label: 'Nu niet, maar later kan het zonder een dragende muur te breken of leidingen te verleggen.', level: 'good' },
      { id: 'not-possible', label: 'Niet, en ook later niet zonder zware werken.' },
    ],
  },
  requirement: 'Leven, slapen, wassen en het toilet liggen op één niveau, nu of later zonder zware werken.',
  sources: [
    { document: 'WTCB Contact van 2008, artikel over aanpasbare woningen', clause: 'nummer 2008/04.19', status: 'guideline' },
    { document: 'Tips van NAV voor levenslang wonen (hln.be, september 2019)', status: 'guideline' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Enkel voor wat telt als later: zonder dragende muren te breken of leidingen te verleggen.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'older-person', 'chronic-illness-fatigue', 'companion-carer'],
  why: 'Wie de trap niet meer kan nemen, raakt anders niet meer bij zijn bed, zijn douche of zijn toilet.',
  remedy: 'Voorzie beneden een kamer waar een bed en een douche kunnen komen.',
  tags: ['core', 'housing', 'adaptable', 'stairs'],
} satisfies Criterion
