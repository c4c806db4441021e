import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-seats-rest',
  revision: 1,
  theme: 'buildings',
  stage: 'inside',
  title: 'Zitten onderweg en bij het wachten',
  question: 'Kun je onderweg en bij het wachten ergens zitten?',
  howTo: 'Volg de weg van de ingang tot de dienst. Zoek zitplaatsen met een rugleuning, meet hoe hoog je zit en kijk of er armleuningen zijn. Meet ook de afstand tussen twee zitplaatsen.',
  answer: { kind: 'yes-no' },
  requirement: 'Er is minstens elke 50 m een zitplaats van 45 tot 50 cm hoog, en een deel van de zitplaatsen heeft armleuningen.',
  sources: [
    { document: 'ISO 21542, norm voor toegankelijke gebouwen', status: 'to-verify', note: 'Een betalende norm die we niet gelezen hebben. De cijfers komen uit het geheugen.' },
  ],
  status: 'to-verify',
  groups: ['older-person', 'chronic-illness-fatigue', 'walking-aid', 'pram-young-children'],
  why: 'Wie niet lang kan staan of gaan, is uitgeput voor het gesprek begint.',
  remedy: 'Zet stoelen met armleuningen langs de weg en in de wachtzone.',
  tags: ['rest', 'furniture', 'walking'],
} satisfies Criterion
