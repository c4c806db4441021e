/** What everybody said at every link, invented. One change a score, so that its id follows from that of the score. */
import type { Id, Timestamp } from '@/domain/ids'
import type { AnyLevel } from '@/domain/level'
import { scoreIdOf } from '@/domain/score'
import { linkAgainIds, linkIds, participantAgainIds, participantIds, walkIds } from './ids'
import type { Written } from './written'

type Fields = Written<'score'>['fields']
/** A level, own words, and what else was filled in; `skip` is a link that somebody passed over. */
type Said = readonly [level: AnyLevel | 'skip', words?: string, more?: Fields]
type Link = keyof typeof linkIds

const alone: Fields = { helpFrom: { nobody: true }, feeling: 'good' }
/** The helper of the person who does not see fills in, as they say. */
const filled: Fields = { filledBy: 'helper' }
/** Typed in from a paper sheet. */
const paper: Fields = { fromPaper: true }
const turkish: Fields = { language: 'tr' }

const walked: Readonly<Record<Link, Readonly<Partial<Record<keyof typeof participantIds, Said>>>>> = {
  letter: {
    a: ['good', '', alone], b: ['needs-help', 'Mijn begeleider las de brief voor. Zelf kan ik er niets mee.', { ...filled, helpFrom: { companion: true }, feeling: 'mixed', helperNote: 'De code onderaan de brief is te klein voor de leesapp.' }],
    c: ['blocks', 'Ik las drie keer en wist nog niet wat ik moest doen.', { feeling: 'bad', minutes: 18, helpFrom: { nobody: true } }], d: ['good', '', { minutes: 6 }], e: ['good'], f: ['good', '', alone],
    g: ['blocks', 'Te veel letters. Ik leg zo’n brief opzij.', { ...paper, feeling: 'bad', helperNote: 'Zij stopte na de eerste zin.' }],
    h: ['needs-help', 'Mektubu yeğenim bana okudu.', { ...turkish, helpFrom: { companion: true }, feeling: 'mixed' }], i: ['good', 'Grote letters, dat is goed.'], j: ['good'],
  },
  booking: {
    a: ['good', '', alone], b: ['good', 'De site werkt goed met mijn schermlezer.', { ...filled, minutes: 11, feeling: 'good', helpFrom: { device: true } }],
    c: ['needs-help', 'Iemand van de wandeling klikte mee.', { helpFrom: { 'walk-helper': true }, feeling: 'mixed', minutes: 22 }], d: ['good'], e: ['good', '', { minutes: 9 }],
    f: ['not-applicable', 'Mijn zus maakte de afspraak.'], g: ['needs-help', 'Ik heb geen computer. Ik wil bellen.', { ...paper, helpFrom: { 'walk-helper': true }, feeling: 'bad' }],
    h: ['inconvenient', 'Site sadece Felemenkçe. Telefonumla çevirdim.', { ...turkish, helpFrom: { device: true }, minutes: 25 }], i: ['needs-help', 'Mijn kleinzoon heeft dat gedaan.', { helpFrom: { companion: true }, feeling: 'mixed' }], j: ['inconvenient'],
  },
  stop: {
    a: ['inconvenient', 'De chauffeur legde de plaat. Ik wachtte lang.', { helpFrom: { staff: true }, minutes: 14 }], b: ['needs-help', 'Ik hoorde niet welke bus het was.', { ...filled, helpFrom: { companion: true }, feeling: 'mixed' }],
    c: ['good'], d: ['inconvenient', 'De plaat is steil.', { helpFrom: { staff: true } }], e: ['inconvenient', 'Het is zo luid dat ik niets versta.', { feeling: 'bad' }], f: ['skip'], g: ['good', '', paper], h: ['good', '', alone],
    i: ['inconvenient', 'De stap is hoog.'], j: ['inconvenient'],
  },
  square: {
    a: ['blocks', 'De rand is te hoog. Ik stond vast op de straat.', { feeling: 'bad', helpFrom: { 'walk-helper': true } }],
    b: ['needs-help', 'De ribbels stoppen bij het terras. Ik liep tegen een stoel.', { ...filled, helpFrom: { companion: true }, feeling: 'bad', helperNote: 'Hij schrok. We hebben even gewacht.' }],
    c: ['good'], d: ['blocks', 'Alleen geraak ik daar niet op.', { feeling: 'bad', helpFrom: { 'passer-by': true } }], e: ['good'],
    f: ['needs-help', 'Achterwaarts en met iemand die trekt lukt het.', { helpFrom: { 'walk-helper': true }, minutes: 20 }], g: ['good', 'Ik zag het gebouw al van ver.', { ...paper, feeling: 'good' }], h: ['good', '', alone],
    i: ['inconvenient', 'Ver. Ik wou zitten en de bank had geen leuning.', { minutes: 19, feeling: 'mixed' }], j: ['needs-help', 'Te ver voor mij.'],
  },
  entrance: {
    a: ['good', 'Met een duw gaat het.', { feeling: 'good', helpFrom: { nobody: true } }], b: ['inconvenient', 'Ik vond de deur door het geluid.', { ...filled, minutes: 6 }], c: ['inconvenient', 'Ik zag twee deuren. Ik wist niet welke.'],
    d: ['inconvenient', 'Bij regen slippen mijn wielen.', { feeling: 'mixed', helpFrom: { nobody: true } }], e: ['good'], f: ['good'], g: ['good', '', paper], h: ['good', '', alone], i: ['good', 'De deur gaat vanzelf open.', { feeling: 'good' }],
  },
  reception: {
    a: ['good'], b: ['blocks', 'De zuil spreekt niet. Ik kan geen ticket nemen.', { ...filled, feeling: 'bad', helpFrom: { staff: true }, helperNote: 'Er was niemand aan het onthaal. Na vier minuten kwam er iemand.' }],
    c: ['inconvenient', 'Ik koos de verkeerde knop.', { minutes: 7 }], d: ['good'], e: ['inconvenient', 'Ze roepen een nummer af. Dat hoor ik niet.', { feeling: 'mixed' }], f: ['cannot-tell', 'De zuil was net in herstelling.'],
    g: ['inconvenient', '', paper], h: ['needs-help', 'Makine sadece Felemenkçe. Bir görevli yardım etti.', { ...turkish, helpFrom: { staff: true } }], i: ['inconvenient', 'Lang rechtstaan.'],
  },
  counter: {
    a: ['needs-help', 'Ik kan daar niet schrijven. Het blad is te hoog.', { helpFrom: { staff: true }, feeling: 'mixed' }], b: ['good', 'Zij zei luidop wat ze deed.', { ...filled, feeling: 'good' }],
    c: ['good', 'Die mevrouw nam haar tijd.', { feeling: 'good' }], d: ['needs-help', 'Ik tekende op mijn knie.', { helpFrom: { staff: true } }],
    e: ['needs-help', 'Achter het glas versta ik geen woord.', { helpFrom: { companion: true }, feeling: 'bad', minutes: 20 }], f: ['inconvenient', 'De lage tafel stond in de weg van de deur.'], g: ['good', 'Ze legde alles traag uit.', paper],
    h: ['inconvenient', 'Yavaş konuştular, bu iyi oldu.', { ...turkish, feeling: 'mixed' }], i: ['good'],
  },
}

/** The second walk. A wedge of asphalt lies at the kerb, the door is broken, and the website was down that morning. */
const walkedAgain: Readonly<Record<Link, Readonly<Partial<Record<keyof typeof participantAgainIds, Said>>>>> = {
  letter: {
    a: ['good'], c: ['needs-help', 'Nu staat vooraan wat ik moet doen. De rest is nog moeilijk.', { feeling: 'mixed' }], d: ['good'], e: ['good'], f: ['good'], g: ['needs-help', 'Beter. Ik vroeg het toch nog.', paper],
    h: ['needs-help', 'Hâlâ yardım istedim.', turkish], i: ['good'], j: ['good'],
  },
  booking: { a: ['cannot-tell'], c: ['cannot-tell'], d: ['cannot-tell'], e: ['cannot-tell'], f: ['skip'], g: ['skip', '', paper], h: ['cannot-tell', '', turkish], i: ['cannot-tell'], j: ['skip'] },
  stop: { a: ['inconvenient', 'De plaat ligt er nu vlotter.'], c: ['good'], d: ['inconvenient'], e: ['inconvenient'], f: ['inconvenient'], g: ['good', '', paper], h: ['good'], i: ['inconvenient'], j: ['inconvenient'] },
  square: {
    a: ['inconvenient', 'De helling is steil, maar ik geraak erop.', { feeling: 'good', helpFrom: { nobody: true } }], c: ['good'], d: ['good', 'Ik reed er zo op.', { feeling: 'good' }], e: ['good'], f: ['inconvenient', 'Met wat snelheid lukt het.'], g: ['good', '', paper],
    h: ['good'], i: ['inconvenient', 'De bank is er nog altijd zonder leuning.'], j: ['inconvenient', 'Met een pauze lukte het.'],
  },
  entrance: {
    a: ['needs-help', 'De schuifdeur was stuk. Iemand hield de andere deur open.', { helpFrom: { staff: true }, feeling: 'mixed' }], c: ['inconvenient'], d: ['needs-help', 'Die deur trek ik niet open.', { helpFrom: { 'passer-by': true } }], e: ['good'],
    f: ['inconvenient'], g: ['good', '', paper], h: ['good'], i: ['inconvenient', 'Een zware deur.'], j: ['good'],
  },
  reception: {
    a: ['good'], c: ['inconvenient'], d: ['good'], e: ['inconvenient', 'Het nummer staat nu ook op een scherm, maar het is klein.'], f: ['good'], g: ['inconvenient', '', paper], h: ['needs-help', '', turkish], i: ['inconvenient'], j: ['good'],
  },
  counter: {
    a: ['needs-help', 'Nog altijd te hoog.'], c: ['good'], d: ['needs-help'], e: ['needs-help', 'Er is nog geen ringleiding.', { feeling: 'bad' }], f: ['inconvenient'], g: ['good', '', paper], h: ['inconvenient', '', turkish], i: ['good'], j: ['good'],
  },
}

/** A link takes twelve minutes of the walk; everybody answers within the same ones. */
function momentOf(start: string, link: number, turn: number): Timestamp {
  return new Date(Date.parse(start) + (link * 12 + turn) * 60_000).toISOString()
}

function written(walk: Id, start: string, links: Readonly<Record<string, Id>>, people: Readonly<Record<string, Id>>, table: Readonly<Record<string, Readonly<Partial<Record<string, Said>>>>>): readonly Written<'score'>[] {
  return Object.entries(table).flatMap(([name, row], link) => Object.entries(row).map(([letter, said], turn) => {
    const [level, words, more] = said!
    const at = momentOf(start, link, turn)
    const id = scoreIdOf(links[name]!, people[letter]!)
    const settled: Fields = level === 'skip' ? { skippedAt: at } : { level, answeredAt: at }
    return { id, change: changeIdOf(id), at, fields: { walk, link: links[name]!, participant: people[letter]!, ...settled, ...(words ? { words, language: 'nl' as const } : {}), ...more } }
  }))
}

/** The id of the one change of a score: its own, as a version 4 UUID. */
function changeIdOf(score: Id): Id {
  return `${score.slice(0, 14)}4${score.slice(15)}`
}

export const scores: readonly Written<'score'>[] = [
  ...written(walkIds.process, '2026-10-10T08:00:00.000Z', linkIds, participantIds, walked),
  ...written(walkIds.again, '2026-11-21T09:00:00.000Z', linkAgainIds, participantAgainIds, walkedAgain),
]
