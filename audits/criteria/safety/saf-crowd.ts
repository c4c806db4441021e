import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'saf-crowd',
  revision: 1,
  theme: 'safety',
  stage: 'along',
  title: 'Wie er op de plek is',
  question: 'Voel je je goed bij de mensen die hier zijn?',
  howTo: 'Blijf 10 minuten. Kijk naar het geheel en beschrijf geen enkele persoon. Schat of er mensen van elke leeftijd en elk gender zijn. Je eigen gevoel beslist of je ja of nee zegt.',
  answer: { kind: 'yes-no' },
  requirement: 'Je voelt je goed bij wie hier is, en er is een mix van leeftijd en gender met minstens 30 % vrouwen.',
  sources: [
    { document: 'Gidsen voor veiligheidswandelingen van METRAC, Edmonton en ACT (righttocampus.com en andere pagina’s)', status: 'guideline', note: 'Voor de sociale kant van een wandeling.' },
    { document: 'Werkvoorstel voor Stad Gent, nog af te spreken', status: 'city-agreement', note: 'De 30 % is ons eigen voorstel, als hulp bij het kijken. Het gevoel van wie antwoordt, beslist.' },
  ],
  status: 'city-agreement',
  groups: ['gender-safety', 'trans-nonbinary', 'child'],
  why: 'Wie niemand ziet zoals zichzelf, voelt zich bekeken en blijft weg.',
  remedy: 'Maak de plek aangenaam voor meer mensen, met een zitplek of iets te doen.',
  tags: ['safety', 'feeling'],
} satisfies Criterion
