import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-alarm',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Noodkoord in het toilet',
  question: 'Kun je hulp roepen, ook als je op de grond ligt?',
  howTo: 'Zoek het koord of de knop. Kijk of je er vanaf de grond bij kunt: het koord hangt tot ongeveer 10 cm boven de vloer. Vraag een medewerker om mee te testen en kijk wie er antwoordt.',
  answer: { kind: 'yes-no' },
  requirement: 'Een koord hangt tot ongeveer 10 cm boven de vloer, en na een oproep antwoordt er iemand.',
  sources: [
    { document: 'ISO 21542, norm voor toegankelijke gebouwen', status: 'to-verify', note: 'Een betalende norm die niemand van ons opende. De hoogte van 10 cm is nog na te kijken.' },
    { document: 'EN 17210:2021 en CEN/TR 17621:2021, normen voor een toegankelijke gebouwde omgeving', status: 'to-verify', note: 'Betalende normen die niemand van ons opende.' },
  ],
  status: 'to-verify',
  groups: ['wheelchair-manual', 'older-person', 'epilepsy-photosensitive', 'chronic-illness-fatigue'],
  why: 'Wie valt en niet kan opstaan, blijft anders liggen zonder dat iemand het weet.',
  remedy: 'Plaats een koord tot bij de vloer en spreek af wie antwoordt.',
  tags: ['core', 'toilet', 'safety', 'help'],
} satisfies Criterion
