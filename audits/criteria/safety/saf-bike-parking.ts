import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-bike-parking',
  revision: 1,
  theme: 'safety',
  stage: 'arrive',
  title: 'Veilige plek voor de fiets',
  question: 'Kun je je fiets op een veilige plek zetten?',
  howTo: 'Zoek waar mensen hun fiets zetten. Kijk of er licht is en of anderen je daar zien. Kijk of je er ook met een driewieler of een bakfiets bij kunt.',
  answer: { kind: 'yes-no' },
  requirement: 'De plek voor fietsen is verlicht, in het zicht en toegankelijk.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Ingegeven door de praktijk van veilig ontwerpen (CPTED). Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'older-person'],
  why: 'Wie zijn fiets in een donkere hoek moet halen, blijft ’s avonds liever thuis.',
  remedy: 'Verplaats de fietsenstalling naar een plek met licht en mensen.',
  tags: ['safety', 'cycling', 'light'],
} satisfies Criterion
