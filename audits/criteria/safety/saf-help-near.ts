import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-help-near',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Hulp dichtbij',
  question: 'Kun je hier snel hulp vinden of bellen?',
  howTo: 'Zoek een zaak die open is of een noodzuil, en meet de afstand. Kijk of je telefoon hier bereik heeft. Denk ook aan wie geen telefoon bij zich heeft of niet kan bellen.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is hulp op hoogstens 100 m, of je telefoon heeft 4G.',
  sources: [
    { document: 'Gidsen voor veiligheidswandelingen van METRAC, Edmonton en ACT (righttocampus.com en andere pagina’s)', status: 'guideline', note: 'Voor het principe.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De 100 m en het bereik zijn ons eigen voorstel.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'psychological-vulnerability', 'older-person', 'poverty-digital-exclusion'],
  why: 'Wie bang of onwel wordt, moet weten waar iemand is die kan helpen.',
  remedy: 'Duid een plek aan waar je hulp vindt.',
  tags: ['safety', 'help'],
} satisfies Criterion
