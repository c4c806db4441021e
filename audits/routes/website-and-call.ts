import type { RouteTemplate } from '../../src/domain/routeTemplate'

export default {
  id: 'website-and-call',
  kind: 'process-walk',
  title: 'De website van de stad gebruiken en bellen',
  purpose: 'Je ontdekt wie een antwoord krijgt van de stad zonder zich te verplaatsen, en langs welke weg.',
  links: [
    { key: 'search', title: 'Antwoord zoeken', channel: 'web', toTry: 'Kies een vraag over de stad. Zoek het antwoord op de website.', minutes: 10 },
    { key: 'understand', title: 'Tekst begrijpen', channel: 'web', toTry: 'Lees de tekst, of laat hem voorlezen. Zeg in je eigen woorden wat je moet doen.', minutes: 10 },
    { key: 'form', title: 'Formulier invullen', channel: 'web', toTry: 'Vul het formulier in tot aan de laatste knop. Verstuur het niet.', minutes: 15 },
    { key: 'number', title: 'Contact vinden', channel: 'web', toTry: 'Zoek het telefoonnummer van de stad. Zoek ook een andere manier om een vraag te stellen.', minutes: 5 },
    { key: 'call', title: 'Bellen', channel: 'phone', toTry: 'Bel het nummer. Maak keuzes in het menu tot een medewerker antwoordt.', minutes: 10 },
    { key: 'ask', title: 'Je vraag stellen', channel: 'phone', toTry: 'Stel je vraag aan de medewerker. Vraag om het nog eens uit te leggen, in gewone woorden.', minutes: 10 },
    { key: 'without-calling', title: 'Zonder te bellen', channel: 'app', toTry: 'Stel dezelfde vraag met chat, mail of sms.', minutes: 10, optional: true },
    { key: 'reply', title: 'Antwoord lezen', channel: 'letter', toTry: 'Lees het antwoord in de mail of de brief, of laat het voorlezen. Zoek wat je nu moet doen.', minutes: 5 },
  ],
} satisfies RouteTemplate
