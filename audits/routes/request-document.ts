import type { RouteTemplate } from '../../src/domain/routeTemplate'

export default {
  id: 'request-document',
  kind: 'process-walk',
  title: 'Een document aanvragen aan de balie',
  purpose: 'Je ontdekt waar het vastloopt voor wie een document van de stad nodig heeft, van de eerste vraag tot de weg naar huis.',
  links: [
    { key: 'website', title: 'Uitleg zoeken', channel: 'web', toTry: 'Zoek op de website van de stad hoe je het document krijgt. Zoek ook wat je moet meebrengen.', minutes: 10 },
    { key: 'appointment', title: 'Afspraak maken', channel: 'phone', toTry: 'Bel de stad en maak een afspraak. Vraag ook welke hulp je kan krijgen.', minutes: 10 },
    { key: 'letter', title: 'Bevestiging lezen', channel: 'letter', toTry: 'Lees de brief of de mail over je afspraak, of laat hem voorlezen. Zoek de dag, het uur en het adres.', minutes: 5 },
    { key: 'travel', title: 'Tram of bus', channel: 'transport', toTry: 'Neem de tram of de bus tot aan de halte bij het gebouw.', minutes: 15, lengthM: 50 },
    { key: 'street', title: 'Van halte naar ingang', channel: 'onsite', toTry: 'Ga van de halte naar de ingang van het gebouw. Zoek onderweg een plek om te rusten.', minutes: 10, lengthM: 250 },
    { key: 'entrance', title: 'Ingang en onthaal', channel: 'onsite', toTry: 'Ga naar binnen langs de gewone ingang. Vraag aan het onthaal waar je moet zijn.', minutes: 5, lengthM: 30 },
    { key: 'waiting', title: 'Wachten', channel: 'onsite', toTry: 'Meld je aan en wacht. Zoek uit hoe je weet wanneer het jouw beurt is.', minutes: 15, lengthM: 20, amenities: ['seats'] },
    { key: 'desk', title: 'Aan de balie', channel: 'desk', toTry: 'Vraag het document. Vraag hulp bij het formulier en vraag wat het kost.', minutes: 10, lengthM: 20 },
    { key: 'toilet', title: 'Toilet', channel: 'onsite', toTry: 'Zoek het toilet. Gebruik het als je wil.', minutes: 10, lengthM: 50, amenities: ['toilet'] },
    { key: 'home', title: 'Weg naar huis', channel: 'transport', toTry: 'Ga terug naar de halte. Neem de tram of de bus naar huis.', minutes: 20, lengthM: 250 },
  ],
} satisfies RouteTemplate
