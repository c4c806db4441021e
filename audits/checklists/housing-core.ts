import type { Checklist } from '../../src/domain/criterion'

export default {
  id: 'housing-core',
  title: 'Woning: kernlijst',
  purpose: 'Voor een eerste ronde door een woning of een plan, van de straat tot in de slaapkamer.',
  english: { title: 'Dwelling: core list', purpose: 'For a first round through a dwelling or a plan, from the street to the bedroom.' },
  theme: 'housing',
  size: 'short',
  criteria: [
    'home-scope',
    'home-path',
    'home-threshold-door',
    'home-front-door',
    'home-one-level',
    'home-inner-doors',
    'home-turning',
    'home-switches',
    'home-bedroom',
    'home-toilet-beside-bath',
    'home-shower',
    'home-stairs',
  ],
} satisfies Checklist
