import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-abbrev',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Afkortingen in de tekst',
  question: 'Zijn alle afkortingen uitgelegd of voluit geschreven?',
  howTo: 'Duid elke afkorting aan, ook de korte. Kijk of er de eerste keer staat wat ze betekent. Vraag aan lezers wat ze denken dat ze betekent.',
  answer: { kind: 'yes-no' },
  requirement: 'Er staat geen enkele afkorting zonder uitleg.',
  sources: [
    { document: 'Schrijfwijzers van Heerlijk Helder (overheid.vlaanderen.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-literacy', 'other-language', 'intellectual-disability', 'blind'],
  why: 'Wie een afkorting niet kent, raadt, en een schermlezer leest ze soms verkeerd voor.',
  remedy: 'Schrijf het woord voluit.',
  tags: ['plain-language', 'reading'],
} satisfies Criterion
