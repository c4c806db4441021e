import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'evt-map',
  revision: 1,
  theme: 'events',
  stage: 'before',
  title: 'Kaart van het terrein',
  question: 'Is er een kaart met rolroute, rustplekken, toiletten en knelpunten?',
  howTo: 'Zoek de kaart online en ter plaatse. Kijk of de rolroute, de rustplekken, de aangepaste toiletten en de moeilijke stukken erop staan. Kijk ook of dezelfde info er als tekst is.',
  answer: { kind: 'yes-no' },
  requirement: 'Een kaart toont rolroute, rust, toilet en knelpunten, en dezelfde info is er ook als tekst.',
  sources: [
    { document: 'Stad Gent, toegankelijkheid van de Gentse Feesten en het Lichtfestival (stad.gent)', status: 'guideline', note: 'Met de rolroute als voorbeeld.' },
  ],
  status: 'guideline',
  groups: ['wheelchair-manual', 'walking-aid', 'pram-young-children', 'blind', 'chronic-illness-fatigue'],
  why: 'Zoeken op een druk terrein kost kracht die je nodig hebt om te genieten.',
  remedy: 'Maak een kaart met de rolroute en schrijf dezelfde info uit als tekst.',
  tags: ['core', 'event', 'information', 'orientation'],
} satisfies Criterion
