import type { Checklist } from '../../src/domain/criterion'

export default {
  id: 'safety-core',
  title: 'Veilig voelen: kernlijst',
  purpose: 'Voor een eerste verkenningswandeling met een groep, overdag of in het donker.',
  english: { title: 'Feeling safe: core list', purpose: 'For a first exploratory walk with a group, by day or in the dark.' },
  theme: 'safety',
  size: 'short',
  criteria: [
    'saf-participants',
    'saf-feeling',
    'saf-would-come-alone',
    'saf-light-level',
    'saf-light-working',
    'saf-sightline',
    'saf-hiding',
    'saf-entrapment',
    'saf-help-near',
    'saf-signs',
    'saf-crowd',
    'saf-harassment',
    'saf-toilet',
    'saf-traffic',
    'saf-stop-night',
  ],
} satisfies Checklist
