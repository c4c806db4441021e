import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'home-toilet-beside-bath',
  revision: 1,
  theme: 'housing',
  stage: 'inside',
  title: 'Toilet naast de badkamer',
  question: 'Hoe dicht ligt het toilet bij de badkamer?',
  howTo: 'Bekijk het plan. Vraag na of de wand tussen toilet en badkamer draagt en of er leidingen in zitten. Staat het toilet al in de badkamer? Kies dan niet van toepassing.',
  answer: {
    kind: 'choice',
    options: [
      { id: 'light-wall', label: 'Ernaast, met een lichte wand zonder leidingen.', level: 'good' },
      { id: 'heavy-wall', label: 'Ernaast, maar met een dragende muur of leidingen ertussen.' },
      { id: 'apart', label: 'Niet ernaast.' },
    ],
  },
  requirement: 'Het toilet ligt naast de badkamer, met een lichte wand ertussen zonder leidingen.',
  sources: [
    { document: 'Pagina’s over GOLLD, het Gentse charter van 4 januari 2017 (ikgabouwen.knack.be, rudycoddens.be, avs.be)', status: 'guideline', note: 'Voor de ligging. Een afspraak van 2017 voor nieuwe sociale woningen.' },
    { document: 'Praktijkpagina’s over meegroeiwoningen (woonzorgbrussel.be, livios.be, plusmagazine.be)', status: 'guideline', note: 'Voor de ligging.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'Dat de wand licht is en zonder leidingen, is ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['wheelchair-manual', 'older-person', 'companion-carer', 'stoma-incontinence'],
  why: 'Wie later meer plaats of hulp nodig heeft op het toilet, kan beide kamers dan zonder grote kost samenvoegen.',
  remedy: 'Zet een lichte wand zonder leidingen tussen het toilet en de badkamer.',
  tags: ['core', 'housing', 'toilet', 'adaptable'],
} satisfies Criterion
