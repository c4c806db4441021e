import type { RouteTemplate } from '../../src/domain/routeTemplate'

export default {
  id: 'visit-museum',
  kind: 'process-walk',
  title: 'Een museum bezoeken',
  purpose: 'Je ontdekt voor wie een museumbezoek vastloopt: bij het voorbereiden, aan de ingang, in de zalen of bij de uitleg.',
  links: [
    { key: 'website', title: 'Bezoek voorbereiden', channel: 'web', toTry: 'Zoek de openingsuren en de prijs. Zoek ook wat het museum zegt over toegankelijkheid.', minutes: 10 },
    { key: 'question', title: 'Een vraag stellen', channel: 'phone', toTry: 'Bel het museum en stel een vraag over je bezoek. Lukt bellen niet, zoek dan een andere manier.', minutes: 10 },
    { key: 'way', title: 'Weg naar het museum', channel: 'onsite', toTry: 'Ga van de halte of de parkeerplaats naar het museum. Zoek onderweg een plek om te rusten.', minutes: 10, lengthM: 300 },
    { key: 'entrance', title: 'Ingang', channel: 'onsite', toTry: 'Ga naar binnen langs de gewone ingang.', minutes: 5, lengthM: 30 },
    { key: 'ticket', title: 'Ticket en onthaal', channel: 'desk', toTry: 'Vraag een ticket. Vraag ook welke hulp je kan krijgen.', minutes: 10, lengthM: 20 },
    { key: 'cloakroom', title: 'Jas en tas', channel: 'onsite', toTry: 'Laat je jas en je tas achter op de plek die daarvoor dient.', minutes: 5, lengthM: 30, optional: true },
    { key: 'rooms', title: 'Naar de zalen', channel: 'onsite', toTry: 'Ga naar een zaal op een andere verdieping. Zoek er een plek om te rusten.', minutes: 20, lengthM: 200, amenities: ['seats'] },
    { key: 'explanation', title: 'Uitleg bij een werk', channel: 'app', toTry: 'Kies één werk. Zoek uitleg die past bij jou: op papier, in een app of bij een gids.', minutes: 15, lengthM: 20 },
    { key: 'toilet', title: 'Toilet', channel: 'onsite', toTry: 'Zoek het toilet. Gebruik het als je wil.', minutes: 10, lengthM: 100, amenities: ['toilet'] },
    { key: 'leaving', title: 'Uitgang en terugweg', channel: 'onsite', toTry: 'Zoek de uitgang. Ga terug naar de halte of de parkeerplaats.', minutes: 15, lengthM: 350 },
  ],
} satisfies RouteTemplate
