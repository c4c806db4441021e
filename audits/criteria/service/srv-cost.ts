import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'srv-cost',
  revision: 1,
  theme: 'service',
  stage: 'before',
  title: 'Kostprijs vooraf',
  question: 'Weet je vooraf wat het kost?',
  howTo: 'Zoek in de brief en op de website wat je moet betalen. Kijk of het bij het begin staat. Zoek ook of er een sociaal tarief is, en of je in stukken kunt betalen.',
  answer: { kind: 'yes-no' },
  requirement: 'De kostprijs staat bij het begin, met het sociaal tarief en hoe je in stukken kunt betalen.',
  sources: [
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Uit de praktijk. Er is geen norm gezien.' },
  ],
  status: 'city-agreement',
  groups: ['poverty-digital-exclusion'],
  why: 'Wie weinig geld heeft, vraagt niets aan als de prijs onzeker is.',
  remedy: 'Vermeld bij het begin de prijs, het sociaal tarief en hoe je in stukken betaalt.',
  tags: ['core', 'service', 'cost', 'information'],
} satisfies Criterion
