import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-info-contact',
  revision: 1,
  theme: 'events',
  stage: 'before',
  title: 'Vragen stellen over het evenement',
  question: 'Kun je met vragen bellen én mailen, en ergens terecht ter plaatse?',
  howTo: 'Zoek een telefoonnummer en een mailadres. Bel en mail met een echte vraag, en kijk of je een bruikbaar antwoord krijgt. Zoek op het terrein het infopunt.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is een telefoonnummer, een mailadres en een infopunt op het terrein.',
  sources: [
    { document: 'Label Toegankelijk Event van Inter (itools.events, intro-tools.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['deaf', 'speech-disability', 'blind', 'low-literacy', 'poverty-digital-exclusion'],
  why: 'Wie niet kan bellen of niet kan schrijven, raakt met één kanaal nergens.',
  remedy: 'Voeg een tweede kanaal toe en zet een infopunt op het terrein.',
  tags: ['core', 'event', 'information', 'help'],
} satisfies Criterion
