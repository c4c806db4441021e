import type { RouteTemplate } from '../../src/domain/routeTemplate'

export default {
  id: 'reach-event',
  kind: 'process-walk',
  title: 'Een evenement bereiken',
  purpose: 'Je ontdekt wie op een evenement geraakt, wie er kan blijven en wie er weer thuis geraakt.',
  links: [
    { key: 'website', title: 'Programma en hulp zoeken', channel: 'web', toTry: 'Zoek op de website wat er te doen is. Zoek ook welke hulp er is en waar je kan rusten.', minutes: 10 },
    { key: 'question', title: 'Een vraag stellen', channel: 'phone', toTry: 'Bel de organisatie. Vraag wat je moet betalen en of een begeleider gratis mee mag.', minutes: 10 },
    { key: 'planner', title: 'Route plannen', channel: 'app', toTry: 'Zoek met een app of een kaart hoe je er geraakt. Zoek een weg die voor jou werkt.', minutes: 10, optional: true },
    { key: 'travel', title: 'Tram of bus', channel: 'transport', toTry: 'Neem de tram of de bus naar het evenement. Vraag hulp als je die nodig hebt.', minutes: 20, lengthM: 50 },
    { key: 'street', title: 'Van halte naar terrein', channel: 'onsite', toTry: 'Ga van de halte naar het terrein. Zoek onderweg een plek om te rusten.', minutes: 15, lengthM: 400 },
    { key: 'entrance', title: 'Ingang en controle', channel: 'desk', toTry: 'Ga naar de ingang. Toon je ticket en ga door de controle.', minutes: 10, lengthM: 50 },
    { key: 'programme', title: 'Meedoen', channel: 'onsite', toTry: 'Ga naar iets dat je wil meemaken. Kies een plek waar je het goed kan volgen.', minutes: 20, lengthM: 200 },
    { key: 'rest', title: 'Rustige plek', channel: 'onsite', toTry: 'Zoek een rustige plek. Rust er even uit.', minutes: 10, lengthM: 150, amenities: ['resting-place', 'quiet-place'] },
    { key: 'toilet', title: 'Toilet', channel: 'onsite', toTry: 'Zoek een toilet op het terrein. Gebruik het als je wil.', minutes: 10, lengthM: 150, amenities: ['toilet'] },
    { key: 'home', title: 'Weg naar huis', channel: 'transport', toTry: 'Ga terug naar de halte, ook als het druk is. Neem de tram of de bus naar huis.', minutes: 30, lengthM: 450 },
  ],
} satisfies RouteTemplate
