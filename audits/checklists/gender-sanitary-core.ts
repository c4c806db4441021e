import type { Checklist } from '../../src/domain/criterion'

export default {
  id: 'gender-sanitary-core',
  title: 'Inclusief sanitair: kernlijst',
  purpose: 'Voor een eerste blik op toiletten waar elke gender welkom en veilig is.',
  english: { title: 'Inclusive sanitary facilities: core list', purpose: 'For a first look at toilets where every gender is welcome and safe.' },
  theme: 'gender-sanitary',
  size: 'short',
  criteria: [
    'gen-communication',
    'gen-option',
    'gen-sign-function',
    'gen-not-only-disabled',
    'gen-sightline',
    'gen-cabin-closed',
    'gen-lock',
    'gen-cabin-basin',
    'gen-bin',
    'gen-baby',
  ],
} satisfies Checklist
