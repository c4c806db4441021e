import type { RouteTemplate } from '../../src/domain/routeTemplate'

export default {
  id: 'evening-safety-walk',
  kind: 'safety-walk',
  title: 'Een verkenningswandeling in de avond',
  purpose: 'Je ontdekt waar iemand zich in het donker niet veilig voelt, en wat daar de reden van is.',
  links: [
    { key: 'start', title: 'Vertrekpunt', channel: 'onsite', toTry: 'Blijf hier even en praat niet met elkaar. Ga na hoe veilig jij je hier nu voelt.', minutes: 5 },
    { key: 'light', title: 'Verlichte weg', channel: 'onsite', toTry: 'Ga tot aan het volgende kruispunt. Let op licht, geluid en hindernissen.', minutes: 10, lengthM: 250 },
    { key: 'passage', title: 'Smalle of donkere plek', channel: 'onsite', toTry: 'Ga langs deze plek. Zoek ook een andere weg naar hetzelfde punt.', minutes: 10, lengthM: 150 },
    { key: 'people', title: 'Andere mensen', channel: 'onsite', toTry: 'Blijf even op een plek waar mensen zijn. Ga na of je hier alleen zou komen.', minutes: 10, lengthM: 100 },
    { key: 'whereabouts', title: 'Weten waar je bent', channel: 'onsite', toTry: 'Zoek uit in welke straat je bent. Leg uit hoe iemand jou hier kan vinden.', minutes: 5, lengthM: 50 },
    { key: 'help', title: 'Hulp vinden', channel: 'phone', toTry: 'Zoek bij wie je hier hulp kan vragen. Probeer of je een bekende kan bellen of een bericht kan sturen.', minutes: 5 },
    { key: 'crossing', title: 'Oversteken', channel: 'onsite', toTry: 'Steek de straat over aan de oversteekplaats. Let op het verkeer.', minutes: 5, lengthM: 50 },
    { key: 'stop', title: 'Halte in de avond', channel: 'transport', toTry: 'Ga naar de halte. Wacht er enkele minuten, zoals op een tram of een bus.', minutes: 10, lengthM: 150 },
    { key: 'toilet', title: 'Toilet', channel: 'onsite', toTry: 'Zoek een toilet dat nu open is. Gebruik het als je wil.', minutes: 10, lengthM: 150, amenities: ['toilet'] },
    { key: 'report', title: 'Iets melden', channel: 'web', toTry: 'Zoek op de website van de stad hoe je een kapotte straatlamp meldt.', minutes: 5, optional: true },
  ],
} satisfies RouteTemplate
