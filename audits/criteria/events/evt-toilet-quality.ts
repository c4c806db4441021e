import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-toilet-quality',
  revision: 1,
  theme: 'events',
  stage: 'inside',
  title: 'Bruikbaar tijdelijk toilet',
  question: 'Is het tijdelijke aangepaste toilet echt bruikbaar?',
  howTo: 'Rijd erheen en ga binnen. Meet de drempel: hoogstens 2 cm. Meet de vrije cirkel binnen: minstens 150 cm. Kijk of het pad vrij is en of er licht is. Meer vragen staan in de lijst over toiletten.',
  answer: { kind: 'yes-no' },
  requirement: 'Een drempel van hoogstens 2 cm, een draaicirkel van 150 cm, een vrij pad en licht.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Toilet', status: 'guideline' },
    { document: 'Label Toegankelijk Event van Inter (itools.events, intro-tools.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'stoma-incontinence', 'gender-safety'],
  why: 'Voor een hoge opstap of in een donker hok raak je niet op het toilet.',
  remedy: 'Leg een helling, maak het pad vrij en hang een lamp.',
  tags: ['core', 'event', 'toilet', 'wheelchair', 'threshold'],
} satisfies Criterion
