import type { RouteTemplate } from '../../src/domain/routeTemplate'

export default {
  id: 'stop-to-building',
  kind: 'process-walk',
  title: 'Van de halte naar het gebouw',
  purpose: 'Je ontdekt waar de laatste meters vastlopen, van de halte tot aan het onthaal.',
  links: [
    { key: 'arrive', title: 'Aankomen', channel: 'transport', toTry: 'Verlaat de tram of de bus. Zoek uit waar je bent.', minutes: 5, lengthM: 20 },
    { key: 'find-way', title: 'De weg zoeken', channel: 'app', toTry: 'Zoek met een app, een kaart of een vraag de weg naar het gebouw.', minutes: 5 },
    { key: 'footpath', title: 'Voetpad', channel: 'onsite', toTry: 'Ga over het voetpad tot aan de oversteekplaats.', minutes: 5, lengthM: 150 },
    { key: 'crossing', title: 'Oversteken', channel: 'onsite', toTry: 'Steek de straat over aan de oversteekplaats.', minutes: 5, lengthM: 20 },
    { key: 'rest', title: 'Rustplek', channel: 'onsite', toTry: 'Zoek een plek om te rusten. Blijf er even.', minutes: 5, lengthM: 50, amenities: ['resting-place', 'seats'] },
    { key: 'find-building', title: 'Gebouw vinden', channel: 'onsite', toTry: 'Zoek het gebouw en de ingang. Vraag de weg als dat nodig is.', minutes: 5, lengthM: 100 },
    { key: 'entrance', title: 'Ingang', channel: 'onsite', toTry: 'Ga naar binnen langs de gewone ingang.', minutes: 5, lengthM: 10 },
    { key: 'reception', title: 'Onthaal', channel: 'desk', toTry: 'Ga naar het onthaal. Vraag waar je moet zijn.', minutes: 5, lengthM: 20 },
  ],
} satisfies RouteTemplate
