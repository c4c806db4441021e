import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-hiding',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Plekken om zich te verstoppen',
  question: 'Is het pad vrij van plekken waar iemand zich kan verstoppen?',
  howTo: 'Kijk tot 3 m naast het pad. Let op nissen, struiken, containers en hoeken. Meet hoe hoog de struiken zijn en waar de kruin van de bomen begint.',
  answer: { kind: 'yes-no' },
  requirement: 'Binnen 3 m van het pad is er geen schuilplek, met struiken van hoogstens 70 cm en kruinen vanaf 210 cm.',
  sources: [
    { document: 'Gidsen voor veiligheidswandelingen van METRAC, Edmonton en ACT (righttocampus.com en andere pagina’s)', status: 'guideline', note: 'Voor het principe.' },
    { document: 'Maten voor groen langs een veilig pad, bron nog te zoeken', status: 'to-verify', note: 'De 3 m, 70 cm en 210 cm zijn nog niet nagekeken.' },
  ],
  status: 'to-verify',
  groups: ['gender-safety'],
  why: 'Een donkere nis waar iemand kan staan, maakt dat je je haast of omloopt.',
  remedy: 'Snoei de struiken, sluit de nis af of verplaats de container.',
  tags: ['safety', 'sight', 'greenery'],
} satisfies Criterion
