import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'shp-reach',
  revision: 1,
  theme: 'shops',
  stage: 'inside',
  title: 'Producten binnen bereik',
  question: 'Kun je de producten nemen, of biedt iemand hulp aan?',
  howTo: 'Kijk naar wat mensen vaak kopen en meet hoe hoog het ligt. Zoek daarna een bel of een bord om hulp te vragen.',
  answer: { kind: 'yes-no' },
  requirement: 'De producten liggen 40 tot 140 cm hoog, of het personeel biedt zelf hulp aan.',
  sources: [
    { document: 'Handboek Toegankelijk Gebouw van Enter en Inter (toegankelijkgebouw.be)', clause: 'Bedieningselementen', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'short-stature', 'older-person'],
  why: 'Wie zit, klein is of moeilijk bukt, raakt niet bij het hoogste en het laagste rek.',
  remedy: 'Hang een hulpbel bij de rekken en leg vaak gekochte producten op handhoogte.',
  tags: ['shop', 'reach', 'wheelchair', 'staff'],
} satisfies Criterion
