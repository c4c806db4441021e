import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'gen-sightline',
  revision: 1,
  theme: 'gender-sanitary',
  stage: 'inside',
  title: 'Overzicht in de wasruimte',
  question: 'Zie je bij het binnenkomen wie er is, zonder in de cabines te kijken?',
  howTo: 'Stop in de ingang. Kijk of je de hele wasruimte ziet en of er genoeg licht is. Kijk ook of je van daar in geen enkele cabine binnenkijkt.',
  answer: { kind: 'yes-no' },
  requirement: 'Een open en verlichte wasruimte, zonder zicht in de cabines.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Naar de praktijk van veilig ontwerpen (CPTED). Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'trans-nonbinary'],
  why: 'Wie een donkere hoek niet kan zien, voelt zich niet veilig en keert om.',
  remedy: 'Maak de wasruimte open, zet er meer licht en draai cabinedeuren uit het zicht.',
  tags: ['core', 'toilet', 'gender', 'safety', 'light'],
} satisfies Criterion
