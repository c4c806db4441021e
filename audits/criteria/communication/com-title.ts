import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'com-title',
  revision: 1,
  theme: 'communication',
  stage: 'before',
  title: 'Titels die het verhaal vertellen',
  question: 'Zeggen de titels waarover de tekst gaat?',
  howTo: 'Lees enkel de titel en de tussentitels, of laat ze voorlezen. Vertel waarover de tekst gaat. Lees daarna de tekst en kijk of het klopt.',
  answer: { kind: 'yes-no' },
  requirement: 'De titel en de tussentitels vertellen samen het verhaal.',
  sources: [
    { document: 'Schrijfwijzers van Heerlijk Helder (overheid.vlaanderen.be)', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['low-literacy', 'blind', 'chronic-illness-fatigue'],
  why: 'Wie niet alles kan lezen of met een schermlezer van titel naar titel springt, vindt anders niets terug.',
  remedy: 'Schrijf titels die zeggen wat eronder staat.',
  tags: ['core', 'plain-language', 'reading'],
} satisfies Criterion
