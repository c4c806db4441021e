import type { RouteTemplate } from '../../src/domain/routeTemplate'

export default {
  id: 'read-letter',
  kind: 'reading-group',
  title: 'Een brief lezen',
  purpose: 'Je ontdekt wat lezers niet begrijpen in een brief, voor de stad hem verstuurt.',
  links: [
    { key: 'sender', title: 'Wie de brief stuurt', channel: 'letter', toTry: 'Zoek wie de brief stuurt. Zoek ook of je snel iets moet doen.', minutes: 3 },
    { key: 'subject', title: 'Waarover het gaat', channel: 'letter', toTry: 'Lees de brief één keer, of laat hem voorlezen. Zeg in één zin waarover hij gaat.', minutes: 5 },
    { key: 'words', title: 'Moeilijke woorden', channel: 'letter', toTry: 'Zoek woorden en zinnen die je niet begrijpt.', minutes: 5 },
    { key: 'action', title: 'Wat je moet doen', channel: 'letter', toTry: 'Zoek wat je moet doen. Zoek ook voor welke dag.', minutes: 5 },
    { key: 'consequences', title: 'Kosten en gevolgen', channel: 'letter', toTry: 'Zoek of het geld kost. Zoek ook wat er gebeurt als je niets doet.', minutes: 5 },
    { key: 'contact', title: 'Hulp bij de brief', channel: 'letter', toTry: 'Zoek wie je kan helpen. Zoek ook hoe en wanneer je die persoon bereikt.', minutes: 5 },
    { key: 'other-form', title: 'Een andere vorm', channel: 'letter', toTry: 'Zoek hoe je de brief in een andere vorm krijgt: groot, gesproken, in braille of in een andere taal.', minutes: 5 },
    { key: 'try', title: 'Proberen', channel: 'letter', toTry: 'Probeer te doen wat de brief vraagt. Betaal en verstuur niets.', minutes: 10 },
  ],
} satisfies RouteTemplate
