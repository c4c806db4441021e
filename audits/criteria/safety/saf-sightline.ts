import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-sightline',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Ver genoeg vooruit zien',
  question: 'Hoe ver zie je vooruit op het slechtste punt?',
  howTo: 'Zoek de bocht, de hoek of de struik die het zicht het meest wegneemt. Meet tot waar je het pad nog ziet. Kijk ook van op de hoogte van een kind of iemand die zit. Is er in de bocht een spiegel, schrijf dat dan in de nota.',
  answer: {
    kind: 'measure', unit: 'm', step: 1,
    limits: { thresholds: { kind: 'at-least', good: 25 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' },
  },
  requirement: 'Minstens 25 m vrij zicht, en een bocht met zicht of een spiegel.',
  sources: [
    { document: 'Zicht langs een pad, bron nog te zoeken', status: 'to-verify', note: 'Ingegeven door de praktijk van veilig ontwerpen (CPTED). De 25 m is nog niet nagekeken.' },
  ],
  status: 'to-verify',
  groups: ['gender-safety', 'child', 'wheelchair-manual', 'short-stature'],
  why: 'Wie niet ziet wie of wat eraan komt, kan niet op tijd een andere weg kiezen.',
  remedy: 'Snoei het groen of haal weg wat het zicht beneemt.',
  tags: ['safety', 'sight', 'greenery'],
} satisfies Criterion
