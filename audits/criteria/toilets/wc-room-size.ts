import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'wc-room-size',
  revision: 1,
  theme: 'toilets',
  stage: 'inside',
  title: 'Grootte van het aangepaste toilet',
  question: 'Is de ruimte groot genoeg voor alle vrije maten samen?',
  howTo: 'Meet de lengte en de breedte tussen de tegels. Kijk of de draaicirkel, de plaats naast de pot en de plaats voor de pot samen passen. Om te vergelijken: in Nederland is 165 bij 220 cm gewoon, in een Belgische gids 220 bij 220 cm.',
  answer: { kind: 'yes-no' },
  requirement: 'In de ruimte passen samen een draaicirkel van 150 cm, 90 cm naast de pot en 120 cm voor de pot.',
  sources: [
    { document: 'Vlaamse verordening toegankelijkheid (besluit van 5 juni 2009, gewijzigd op 18 februari 2011)', clause: 'art. 31', status: 'law', note: 'Dit bindt werken met een vergunning of melding. Een bestaand gebouw zonder werken hoeft niet aan te passen. Art. 31 geeft de maten voor een ontwerp dat van art. 30 afwijkt.' },
    { document: 'Belgische gids voor toegankelijke gebouwen, uittreksel (vlaanderen.autonomia.org)', status: 'guideline', note: 'Enkel om te vergelijken: 220 bij 220 cm, strenger dan Vlaanderen.' },
    { document: 'WoonKeur en andere Nederlandse woonpagina’s (skgikob.nl, thuiscomfort.nl, wacsoest.nl)', status: 'guideline', note: 'Enkel om te vergelijken: 165 bij 220 cm.' },
    { document: 'Vlaamse maat van een toiletruimte (art. 30 van de verordening), tekst nog te zoeken', clause: 'art. 30', status: 'to-verify', note: 'De ruwbouwmaat zagen we niet. Misschien is ze 170 bij 235 cm: kijk dat na. Een ruimte volgens art. 30 mag ook als één maat uit art. 31 niet gehaald is.' },
  ],
  status: 'to-verify',
  groups: ['wheelchair-manual', 'wheelchair-electric', 'companion-carer'],
  why: 'In een te kleine ruimte kun je niet draaien en kan niemand je helpen.',
  remedy: 'Vergroot de ruimte of neem een wand weg.',
  tags: ['toilet', 'wheelchair', 'width'],
} satisfies Criterion
