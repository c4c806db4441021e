/** Findings on site, invented, in the order of the walks. Nobody is named and nobody was measured. */
import { scoreIdOf } from '@/domain/score'
import { auditFindings } from './auditFindings'
import { answerIds, findingIds, linkIds, participantIds, placeIds, walkIds } from './ids'
import type { Written } from './written'

const square = 'Woodrow Wilsonplein, 9000 Gent'
const office = 'Woodrow Wilsonplein 1, 9000 Gent'

/** Walk 1: from the stop to the door. */
const outside: readonly Written<'finding'>[] = [
  {
    id: findingIds.platform, change: '86e17da2-2ced-4e69-9b86-56811bed712a', at: '2026-10-03T07:42:00.000Z',
    fields: {
      kind: 'barrier', number: 1, walk: walkIds.outside, place: placeIds.stop, subject: 'kerb', title: 'Perron van 11 cm', level: 'needs-help',
      levels: { 'wheelchair-manual': 'needs-help', 'walking-aid': 'needs-help', 'older-person': 'inconvenient', 'pram-young-children': 'inconvenient' },
      words: 'Het perron is te laag voor de bus. De stap naar binnen is groot. Met een rolstoel heb je de oprijplaat en de chauffeur nodig.',
      suggestion: 'Verhoog het perron tot 18 cm.', measuredValue: 11, measuredUnit: 'cm', criterion: 'str-stop-height', criterionRevision: 1,
      spot: { lat: 51.04841, lon: 3.73066, source: 'gps', accuracyM: 6 }, address: square, whereWords: 'Aan de voorste deur van de bus.', observedAt: '2026-10-03T07:42:00.000Z',
    },
  },
  {
    id: findingIds.ribs, change: 'b68f90a4-b6dd-4cbb-a280-f69b9e0ff440', at: '2026-10-03T07:51:00.000Z',
    fields: {
      kind: 'good-practice', number: 2, walk: walkIds.outside, place: placeIds.stop, subject: 'guidance', title: 'Ribbels en noppen sluiten mooi op elkaar aan', level: 'good',
      levels: { blind: 'good', 'low-vision': 'good', deafblind: 'good' },
      words: 'De ribbels lopen zonder onderbreking van de halte tot aan de straat. Daar liggen noppen over de hele breedte. Ze zijn wit en de tegels errond zijn donker.',
      suggestion: 'Doe dit ook aan de overkant.', criterion: 'str-guide-tiles', criterionRevision: 1,
      spot: { lat: 51.04829, lon: 3.73081, source: 'gps', accuracyM: 5 }, address: square, observedAt: '2026-10-03T07:51:00.000Z',
    },
  },
  {
    id: findingIds.works, change: 'e0563c52-f222-4b63-a2b0-55e693ca4e54', at: '2026-10-03T08:03:00.000Z',
    fields: {
      kind: 'barrier', number: 3, walk: walkIds.outside, place: placeIds.square, subject: 'too-narrow', title: 'Doorgang van 95 cm naast de werf', level: 'blocks',
      levels: { 'wheelchair-electric': 'blocks', 'wheelchair-manual': 'needs-help', 'pram-young-children': 'needs-help', 'walking-aid': 'inconvenient' },
      words: 'Tussen de gevel en het hek blijft 95 cm over, en dat over zes meter lengte. Met een elektrische rolstoel raak je er niet door. De enige andere weg is de rijweg.',
      suggestion: 'Zet het hek verder, of maak een veilige weg naast de werf.', measuredValue: 95, measuredUnit: 'cm', criterion: 'str-works-passage', criterionRevision: 1,
      whereWords: 'Tussen de fietsenstalling en de hoek van het plein, langs de gevel.', observedAt: '2026-10-03T08:03:00.000Z',
    },
  },
  {
    id: findingIds.tape, change: '2cc57e0b-eb1c-4270-b4f2-470d84e173a7', at: '2026-10-03T08:09:00.000Z',
    fields: {
      kind: 'barrier', number: 4, walk: walkIds.outside, place: placeIds.square, subject: 'obstacle', title: 'Put afgezet met lint', level: 'needs-help', danger: true,
      levels: { blind: 'needs-help', deafblind: 'needs-help', 'low-vision': 'needs-help', child: 'inconvenient' },
      words: 'Rond een put van 40 cm diep hangt enkel een lint. Een stok gaat eronderdoor. Wie het lint niet ziet, stapt in de put.',
      suggestion: 'Zet een stevig hek met een plank onderaan.', criterion: 'str-works-barrier', criterionRevision: 1,
      whereWords: 'Aan het einde van de werf, aan de kant van het plein.', observedAt: '2026-10-03T08:09:00.000Z',
    },
  },
  {
    id: findingIds.kerb, change: 'c42ec27b-4738-456f-b834-652bab890378', at: '2026-10-03T08:21:00.000Z',
    fields: {
      kind: 'barrier', number: 5, walk: walkIds.outside, place: placeIds.crossing, subject: 'kerb', title: 'Stoeprand van 7 cm', level: 'blocks',
      levels: { 'wheelchair-manual': 'blocks', 'walking-aid': 'needs-help', 'pram-young-children': 'inconvenient' },
      words: 'Aan de kant van het plein is de rand 7 cm hoog, over de hele breedte van het zebrapad. Met een manuele rolstoel raak je er alleen niet op. Er is geen andere weg naar de ingang.',
      measuredValue: 7, measuredUnit: 'cm', criterion: 'str-kerb-height', criterionRevision: 1, answer: answerIds['str-kerb-height'],
      spot: { lat: 51.04806, lon: 3.73098, source: 'gps', accuracyM: 4 }, address: square, whereWords: 'Aan de pleinkant van het zebrapad.', observedAt: '2026-10-03T08:21:00.000Z',
    },
  },
  {
    id: findingIds.studs, change: '4fcb7a3e-3b45-45fb-b445-b94a4b6cee6b', at: '2026-10-03T08:26:00.000Z',
    fields: {
      kind: 'barrier', number: 6, walk: walkIds.outside, place: placeIds.crossing, subject: 'guidance', title: 'Geen noppen voor de straat', level: 'needs-help',
      levels: { blind: 'needs-help', 'low-vision': 'inconvenient' },
      words: 'Aan de kant van het plein liggen gewone tegels tot aan de rand. Met een witte stok voel je niet waar de straat begint.',
      suggestion: 'Leg noppen van 60 cm diep over de hele breedte van het zebrapad.', criterion: 'str-warning-tiles', criterionRevision: 1, answer: answerIds['str-warning-tiles'],
      spot: { lat: 51.04804, lon: 3.73103, source: 'gps', accuracyM: 5 }, address: square, observedAt: '2026-10-03T08:26:00.000Z',
    },
  },
  {
    id: findingIds.signal, change: '7e06dd67-c9d2-48c1-aba0-feeebb7620d3', at: '2026-10-03T08:31:00.000Z',
    fields: {
      kind: 'barrier', number: 7, walk: walkIds.outside, place: placeIds.crossing, subject: 'light-sound', title: 'Geluid van het voetgangerslicht niet gehoord', level: 'cannot-tell',
      levels: { blind: 'cannot-tell', 'low-vision': 'cannot-tell' },
      words: 'Er hangt een kastje aan de paal. We hoorden niets, maar de werf maakte veel lawaai. Kom terug op een stil moment.',
      criterion: 'str-signal-sound', criterionRevision: 1, answer: answerIds['str-signal-sound'],
      spot: { lat: 51.04809, lon: 3.73107, source: 'gps', accuracyM: 8 }, address: square, observedAt: '2026-10-03T08:31:00.000Z',
    },
  },
  {
    id: findingIds.tile, change: '200431b6-1cd3-4abb-9f98-15730db31286', at: '2026-10-03T08:44:00.000Z',
    fields: {
      kind: 'barrier', number: 8, walk: walkIds.outside, place: placeIds.square, subject: 'surface', title: 'Losse tegel van 2,5 cm hoog', level: 'needs-help', danger: true,
      levels: { 'walking-aid': 'needs-help', 'older-person': 'needs-help', 'low-vision': 'needs-help', blind: 'inconvenient', 'wheelchair-manual': 'inconvenient' },
      words: 'Eén tegel ligt los en steekt 2,5 cm omhoog. Hij wipt als je erop stapt. Hij ligt midden in de weg naar de ingang.',
      suggestion: 'Leg de tegel vast, of vul het gat nog vandaag op.', measuredValue: 2.5, measuredUnit: 'cm', criterion: 'str-surface-even', criterionRevision: 1, answer: answerIds['str-surface-even'],
      spot: { lat: 51.04788, lon: 3.73104, source: 'gps', accuracyM: 5 }, address: square, whereWords: 'Naast de fietsenstalling.', observedAt: '2026-10-03T08:44:00.000Z',
    },
  },
  {
    id: findingIds.terrace, change: 'a7698ddc-76a1-4583-a819-b6a7a87a8ea3', at: '2026-10-03T08:58:00.000Z',
    fields: {
      kind: 'barrier', number: 9, walk: walkIds.outside, place: placeIds.square, subject: 'obstacle', title: 'Terras op de geleidelijn', level: 'needs-help',
      levels: { blind: 'needs-help', 'low-vision': 'needs-help', 'wheelchair-manual': 'needs-help', 'pram-young-children': 'inconvenient' },
      words: 'Twee tafels, vier stoelen en een bord staan op de ribbels. Naast het terras blijft 110 cm vrij. Wie de ribbels volgt met een stok, komt tussen de stoelen terecht.',
      suggestion: 'Teken op de grond waar het terras stopt.', measuredValue: 110, measuredUnit: 'cm', criterion: 'str-terrace-passage', criterionRevision: 1, answer: answerIds['str-terrace-passage'],
      spot: { lat: 51.04772, lon: 3.73091, source: 'map' }, address: square, whereWords: 'Voor de zaken aan de westkant van het plein.', observedAt: '2026-10-03T08:58:00.000Z',
    },
  },
  {
    id: findingIds.dark, change: 'c32926dd-602f-4ca7-91e7-fdbdb0411912', at: '2026-10-03T09:12:00.000Z',
    fields: {
      kind: 'barrier', number: 10, walk: walkIds.outside, place: placeIds.square, subject: 'light-sound', title: 'Donker stuk onder de bomen?',
      words: 'De lampen hangen in de bladeren. Kom terug als het donker is, samen met iemand die slecht ziet.',
      whereWords: 'Onder de bomen, op de kortste weg naar de ingang.', observedAt: '2026-10-03T09:12:00.000Z',
    },
  },
]

/** Walk 2: from the door to the counter. */
const inside: readonly Written<'finding'>[] = [
  {
    id: findingIds.threshold, change: 'd3e63e08-b981-4b89-ac88-ca61f0555ce4', at: '2026-10-06T07:18:00.000Z',
    fields: {
      kind: 'barrier', number: 11, walk: walkIds.inside, place: placeIds.office, subject: 'threshold', title: 'Drempel van 4 cm aan de zijdeur', level: 'needs-help',
      levels: { 'wheelchair-manual': 'needs-help', 'wheelchair-electric': 'inconvenient', 'walking-aid': 'inconvenient', 'pram-young-children': 'inconvenient' },
      words: 'De zijdeur is de kortste weg vanaf de parking. De drempel is 4 cm hoog en niet afgeschuind. De hoofdingang heeft geen drempel.',
      suggestion: 'Leg een vaste drempelplaat.', measuredValue: 4, measuredUnit: 'cm', criterion: 'bld-threshold-out', criterionRevision: 1, answer: answerIds['bld-threshold-out'],
      spot: { lat: 51.04719, lon: 3.73118, source: 'map' }, address: office, whereWords: 'Zijdeur aan de kant van de parking.', observedAt: '2026-10-06T07:18:00.000Z',
    },
  },
  {
    id: findingIds.slidingDoor, change: '0cbb4b1a-bd32-45f4-9106-47fd50a4c288', at: '2026-10-06T07:26:00.000Z',
    fields: {
      kind: 'good-practice', number: 12, walk: walkIds.inside, place: placeIds.office, subject: 'too-narrow', title: 'Brede deur die vanzelf opengaat', level: 'good',
      levels: { 'wheelchair-manual': 'good', 'wheelchair-electric': 'good', 'limited-hand-function': 'good', 'pram-young-children': 'good' },
      words: 'De hoofdingang is een schuifdeur van 95 cm. Ze gaat traag dicht en blijft open zolang er iemand staat. Iedereen gaat door dezelfde deur naar binnen.',
      measuredValue: 95, measuredUnit: 'cm', criterion: 'bld-door-width', criterionRevision: 1, answer: answerIds['bld-door-width'],
      spot: { lat: 51.04737, lon: 3.73136, source: 'map' }, address: office, whereWords: 'Hoofdingang, aan het plein.', observedAt: '2026-10-06T07:26:00.000Z',
    },
  },
  {
    id: findingIds.glass, change: '89c95081-79e4-4dd6-944b-a9d8a7fbfda5', at: '2026-10-06T07:37:00.000Z',
    fields: {
      kind: 'barrier', number: 13, walk: walkIds.inside, place: placeIds.office, subject: 'obstacle', title: 'Glazen wand zonder stroken', level: 'inconvenient',
      levels: { 'low-vision': 'inconvenient', 'older-person': 'inconvenient', dementia: 'inconvenient', child: 'inconvenient' },
      words: 'Tussen het onthaal en de wachtruimte staat een wand van glas. Er kleven geen stroken op. Als de zon schijnt, zie je niet waar de deur is.',
      suggestion: 'Kleef twee stroken in een kleur die opvalt.', criterion: 'bld-glass-marking', criterionRevision: 1, answer: answerIds['bld-glass-marking'],
      spot: { lat: 51.04731, lon: 3.7314, source: 'map' }, address: office, whereWords: 'Gelijkvloers, links van het onthaal.', observedAt: '2026-10-06T07:37:00.000Z',
    },
  },
  {
    id: findingIds.sign, change: '043b027c-7dca-40cc-a0be-67aa9bb281b2', at: '2026-10-06T07:49:00.000Z',
    fields: {
      kind: 'barrier', number: 14, walk: walkIds.inside, place: placeIds.office, subject: 'signage', title: 'Bord met kleine letters en moeilijke woorden', level: 'needs-help',
      levels: { 'low-vision': 'needs-help', 'low-literacy': 'needs-help', 'intellectual-disability': 'needs-help', 'other-language': 'inconvenient', dementia: 'inconvenient' },
      words: 'De letters zijn 1,2 cm hoog en er staan geen tekeningen bij. Er staat “Loket bevolkingsaangelegenheden”. Niet iedereen weet dat je daar moet zijn voor een nieuwe identiteitskaart.',
      suggestion: 'Schrijf wat je er komt doen, bijvoorbeeld “Identiteitskaart”, met een tekening erbij.', measuredValue: 1.2, measuredUnit: 'cm', criterion: 'bld-signage-text', criterionRevision: 1,
      spot: { lat: 51.04729, lon: 3.73145, source: 'map' }, address: office, whereWords: 'Gelijkvloers, boven het onthaal.', observedAt: '2026-10-06T07:49:00.000Z',
    },
  },
  {
    id: findingIds.kiosk, change: '0c46fbc7-4260-47f5-936a-edd8eec62218', at: '2026-10-06T07:58:00.000Z',
    fields: {
      kind: 'barrier', number: 15, walk: walkIds.inside, place: placeIds.office, subject: 'service', title: 'Ticketzuil zonder stem', words: 'Nog te proberen met iemand die niet ziet en met iemand die moeilijk leest.',
      observedAt: '2026-10-06T07:58:00.000Z',
    },
  },
  {
    id: findingIds.counter, change: '3c0fc7cd-fb12-4dd7-a206-ec3035d0378b', at: '2026-10-06T08:11:00.000Z',
    fields: {
      kind: 'barrier', number: 16, walk: walkIds.inside, place: placeIds.office, subject: 'service', title: 'Balie van 112 cm zonder laag deel', level: 'blocks',
      levels: { 'wheelchair-manual': 'blocks', 'wheelchair-electric': 'blocks' },
      words: 'Alle balies zijn 112 cm hoog. Wie zit, ziet de medewerker niet en kan er niets ondertekenen.',
      measuredValue: 112, measuredUnit: 'cm', criterion: 'bld-counter-low', criterionRevision: 1, answer: answerIds['bld-counter-low'],
      spot: { lat: 51.04724, lon: 3.73148, source: 'map' }, address: office, whereWords: 'Gelijkvloers, balies 1 tot 6.', observedAt: '2026-10-06T08:11:00.000Z',
    },
  },
  {
    id: findingIds.lift, change: '049abd9f-0e06-4f51-99a1-2a6ea122f943', at: '2026-10-06T08:24:00.000Z',
    fields: {
      kind: 'barrier', number: 17, walk: walkIds.inside, place: placeIds.office, subject: 'other', title: 'Liftknoppen op 135 cm', level: 'needs-help',
      levels: { 'short-stature': 'needs-help', 'wheelchair-manual': 'needs-help', blind: 'inconvenient', 'low-vision': 'inconvenient', 'limited-hand-function': 'inconvenient' },
      words: 'De bovenste knop zit op 135 cm. De cijfers zijn grijs op grijs en je voelt ze niet.',
      suggestion: 'Plaats een paneel tussen 90 en 120 cm, met cijfers die je voelt.', measuredValue: 135, measuredUnit: 'cm', criterion: 'bld-lift-controls', criterionRevision: 1, answer: answerIds['bld-lift-controls'],
      spot: { lat: 51.0472, lon: 3.73153, source: 'map' }, address: office, whereWords: 'Gelijkvloers, naast de lift.', observedAt: '2026-10-06T08:24:00.000Z',
    },
  },
  {
    id: findingIds.quiet, change: 'dfd73ac8-1489-44ac-8754-aaea49399a1d', at: '2026-10-06T08:40:00.000Z',
    fields: {
      kind: 'good-practice', number: 18, walk: walkIds.inside, place: placeIds.office, subject: 'seating', title: 'Stille hoek met zetels', level: 'good',
      levels: { 'autism-sensory': 'good', 'psychological-vulnerability': 'good', 'chronic-illness-fatigue': 'good' },
      words: 'Je kunt wachten in een hoek zonder scherm en zonder muziek. De medewerker komt je halen als het jouw beurt is.',
      criterion: 'bld-quiet-room', criterionRevision: 1, answer: answerIds['bld-quiet-room'], whereWords: 'Gelijkvloers, achter de trap.', observedAt: '2026-10-06T08:40:00.000Z',
    },
  },
]

/** Completed at the desk, once others had looked at the photos. */
const atTheDesk: readonly Written<'finding'>[] = [
  { id: findingIds.kerb, change: '43b2df94-ea0c-4799-a63a-a19e132d085e', at: '2026-10-07T07:05:00.000Z', fields: { levels: { 'wheelchair-electric': 'blocks' }, suggestion: 'Verlaag de rand tot 2 cm of minder en werk hem schuin af.' } },
  { id: findingIds.studs, change: 'f673a77d-9389-40d1-8a14-e9c967add3aa', at: '2026-10-07T07:12:00.000Z', fields: { levels: { deafblind: 'needs-help' } } },
  { id: findingIds.counter, change: '777685c3-23ba-48e7-a4c4-90f63e21ae8b', at: '2026-10-07T07:20:00.000Z', fields: { levels: { 'short-stature': 'blocks' }, suggestion: 'Maak één balie met een blad van hoogstens 80 cm, met plaats voor je benen.' } },
]

/** The scores of some participants at a link, as voices of a finding. */
function voicesAt(link: keyof typeof linkIds, ...people: readonly (keyof typeof participantIds)[]): Readonly<Record<string, true>> {
  return Object.fromEntries(people.map((person) => [scoreIdOf(linkIds[link], participantIds[person]), true as const]))
}

/** From the panel: made of low scores after the walk, and one that a participant pinned on the way. */
const byThePanel: readonly Written<'finding'>[] = [
  {
    id: findingIds.loop, change: '17ccb88b-b60d-4fee-a58b-28ff5f3ed354', at: '2026-10-10T09:25:00.000Z',
    fields: {
      kind: 'barrier', number: 19, walk: walkIds.process, link: linkIds.counter, participant: participantIds.e, place: placeIds.office, subject: 'light-sound', title: 'Ringleiding staat niet aan', level: 'needs-help',
      levels: { 'hard-of-hearing': 'needs-help', 'older-person': 'needs-help' }, words: 'Er hangt een bord met een oor, maar ik hoor niets.', observedAt: '2026-10-10T09:25:00.000Z',
    },
  },
  {
    id: findingIds.letter, change: '109a59b8-24c3-440c-98ba-1053e893f88f', at: '2026-10-12T08:10:00.000Z',
    fields: {
      kind: 'barrier', number: 20, walk: walkIds.process, link: linkIds.letter, subject: 'signage', title: 'Wat je moet doen, staat pas op bladzijde 2 van de brief', level: 'blocks',
      levels: { 'low-literacy': 'blocks', 'other-language': 'needs-help', blind: 'needs-help' }, words: 'De brief begint met wetten. Pas op de tweede bladzijde staat dat je een afspraak moet maken.',
      suggestion: 'Zet op de eerste bladzijde in één zin wat je moet doen, met een tekening.', voices: voicesAt('letter', 'b', 'c', 'g', 'h'), observedAt: '2026-10-10T08:00:00.000Z',
    },
  },
  {
    id: findingIds.kioskPanel, change: '5fdd3890-804d-4e0c-9976-817916bd6123', at: '2026-10-12T08:20:00.000Z',
    fields: {
      kind: 'barrier', number: 21, walk: walkIds.process, link: linkIds.reception, place: placeIds.office, subject: 'service', title: 'De ticketzuil spreekt niet en kent maar één taal', level: 'blocks',
      levels: { blind: 'blocks', 'low-literacy': 'needs-help', 'other-language': 'needs-help' }, words: 'Zonder ticket kom je niet aan de beurt. De zuil heeft enkel tekst, in het Nederlands.',
      suggestion: 'Zet er iemand bij, of een zuil met stem, tekeningen en talen.', voices: voicesAt('reception', 'b', 'c', 'h'), observedAt: '2026-10-10T09:00:00.000Z',
    },
  },
  {
    id: findingIds.patience, change: '83252d62-5e1b-4306-a938-7949adfcaf58', at: '2026-10-12T08:30:00.000Z',
    fields: {
      kind: 'good-practice', number: 22, walk: walkIds.process, link: linkIds.counter, place: placeIds.office, subject: 'service', title: 'Aan de balie krijg je tijd', level: 'good',
      levels: { 'low-literacy': 'good', blind: 'good' }, words: 'De medewerkers leggen traag uit en zeggen wat ze doen.', voices: voicesAt('counter', 'b', 'c', 'g'), observedAt: '2026-10-10T09:12:00.000Z',
    },
  },
]

export const findings: readonly Written<'finding'>[] = [...outside, ...inside, ...atTheDesk, ...byThePanel, ...auditFindings]
