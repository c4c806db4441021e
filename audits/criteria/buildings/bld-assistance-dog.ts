import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'bld-assistance-dog',
  revision: 1,
  theme: 'buildings',
  stage: 'enter',
  title: 'Assistentiehond in het gebouw',
  question: 'Mag een assistentiehond overal mee binnen?',
  howTo: 'Vraag het aan het onthaal en kijk of er een bord hangt. Enkel een wet of een andere officiële regel kan een hond ergens verbieden. Voor de hond betaal je niets.',
  answer: { kind: 'yes-no' },
  requirement: 'Een assistentiehond mag overal gratis mee, tenzij een wettelijke regel dat verbiedt.',
  sources: [
    { document: 'Vlaams decreet van 20 maart 2009 over assistentiehonden op publieke plaatsen (gewijzigd op 29 maart 2013)', clause: 'art. 3', status: 'law', note: 'Dit gaat over toegang, niet over bouwen: het geldt ook in een bestaand gebouw.' },
  ],
  status: 'law',
  groups: ['assistance-dog', 'blind', 'deaf', 'chronic-illness-fatigue', 'autism-sensory'],
  why: 'Wie geweigerd wordt met een assistentiehond, staat buiten of moet verder zonder de hulp van de hond.',
  remedy: 'Vertel alle medewerkers dat de hond mee mag, en hang een bord aan de deur.',
  tags: ['entrance', 'dog', 'equality'],
} satisfies Criterion
