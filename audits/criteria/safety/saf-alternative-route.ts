import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-alternative-route',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Een andere weg kunnen kiezen',
  question: 'Is er een andere weg die even toegankelijk is?',
  howTo: 'Zoek een weg naar hetzelfde punt die deze plek vermijdt. Ga na of hij ook lukt met een rolstoel.',
  answer: { kind: 'yes-no' },
  requirement: 'Wie deze plek mijdt, vindt een andere weg die even toegankelijk is.',
  sources: [
    { document: 'Gidsen voor veiligheidswandelingen van METRAC, Edmonton en ACT (righttocampus.com en andere pagina’s)', status: 'guideline', note: 'Voor het principe.' },
  ],
  status: 'guideline',
  groups: ['gender-safety', 'wheelchair-manual', 'older-person'],
  why: 'Wie zich hier niet veilig voelt, moet kunnen omgaan, ook met een rolstoel.',
  remedy: 'Duid de andere weg aan en maak hem even toegankelijk.',
  tags: ['safety', 'orientation', 'wheelchair'],
} satisfies Criterion
