/**
 * The pictures of the example: drawings in the place of photos, and each says so. One has no description yet, so that
 * "nog te beschrijven" has something to show; two may be published.
 */
import { answerIds, findingIds } from './ids'
import index from './photos/index.json'
import type { Written } from './written'

/** File name of a picture. */
export type PhotoName = keyof typeof index

/** The names of all pictures. */
export const photoNames = Object.keys(index) as readonly PhotoName[]

type Photo = Written<'attachment'>

function photo(id: string, change: string, name: PhotoName, at: string, fields: Pick<Photo['fields'], 'ownerKind' | 'owner' | 'alt'> & { readonly cleared?: boolean; readonly position?: number }): Photo {
  return {
    id, change, at,
    fields: { kind: 'photo', mediaType: 'image/jpeg', ...index[name], takenAt: at, redacted: false, cleared: false, position: 0, ...fields },
  }
}

export const photos: readonly Photo[] = [
  photo('99db73c8-8b64-4bba-8513-19c0d7726b0b', '6f231a6b-d141-428c-b736-2c5926715909', 'bus-stop.jpg', '2026-10-03T07:43:00.000Z', {
    ownerKind: 'finding', owner: findingIds.platform, alt: 'Tekening: een bushalte met een schuilhuisje. Een gele meetlat staat tegen de rand van het perron en wijst 11 cm aan.',
  }),
  photo('98dd965b-5764-43c5-b72d-64f0d711fdeb', '5faaf845-2b12-4b0d-8683-875589f98e7b', 'tactile-tiles.jpg', '2026-10-03T07:52:00.000Z', {
    ownerKind: 'finding', owner: findingIds.ribs, alt: 'Tekening: een witte lijn met ribbels loopt recht naar een witte strook met noppen, net voor een zebrapad.',
  }),
  photo('019199d1-7b04-41db-a397-62997b45983a', '6bc7131a-1b78-46d7-b7c1-df91467b598d', 'works.jpg', '2026-10-03T08:04:00.000Z', {
    ownerKind: 'finding', owner: findingIds.works, alt: 'Tekening: een smal stuk voetpad tussen een gevel en een hek van een werf. Een pijl wijst 95 cm aan.',
  }),
  photo('c4d47f05-8a62-4f0c-b928-0a71dce3e723', 'b36558bb-5744-462e-8a7a-1ef7361e1c0a', 'works-tape.jpg', '2026-10-03T08:10:00.000Z', {
    ownerKind: 'finding', owner: findingIds.tape, alt: 'Tekening: een diepe put in het voetpad. Tussen twee palen hangt enkel een rood-wit lint, dat in het midden doorzakt.',
  }),
  photo('4c9a141f-6074-4fdd-9c44-f0d57988d224', 'ee8ebda3-38af-4dc0-86d9-fba978a1271c', 'kerb.jpg', '2026-10-03T08:22:00.000Z', {
    ownerKind: 'finding', owner: findingIds.kerb, cleared: true, alt: 'Tekening: een hoge stoeprand achter een zebrapad. Een gele meetlat staat ertegen en wijst 7 cm aan.',
  }),
  photo('9602c108-abd3-4f99-8571-0c976ba193bf', 'c5c78ff8-5a6c-4eb2-9b0c-323c64551786', 'crossing.jpg', '2026-10-03T08:27:00.000Z', {
    ownerKind: 'finding', owner: findingIds.studs, alt: 'Tekening: gewone grijze tegels tot aan een zebrapad. Een stippellijn toont waar de noppen ontbreken. Rechts staat een voetgangerslicht.',
  }),
  photo('0d18ee1e-9e74-471d-8d08-bea546af2946', '62d1494f-6c6e-4295-8bd2-f997e5438df2', 'loose-tile.jpg', '2026-10-03T08:45:00.000Z', {
    ownerKind: 'finding', owner: findingIds.tile, alt: 'Tekening: een gebarsten tegel steekt scheef uit de grond. Een meetlat ernaast wijst 2,5 cm aan.',
  }),
  photo('982af272-b0e8-43ae-a017-f66175078729', '56a2ddc4-6b50-42bd-bc06-b2cadc327e43', 'bench.jpg', '2026-10-03T08:52:00.000Z', {
    ownerKind: 'answer', owner: answerIds['str-bench-spacing'], alt: 'Tekening: een houten bank zonder rugleuning en zonder armleuning, naast een boom op het plein.',
  }),
  photo('4f17e9c6-f773-4344-99a0-c47f343c7a7f', '96056de7-f3c2-4062-983f-151c2ab45ab0', 'terrace.jpg', '2026-10-03T08:59:00.000Z', {
    ownerKind: 'finding', owner: findingIds.terrace, alt: 'Tekening: een tafel en twee stoelen staan midden op een witte geleidelijn. Ernaast staat een reclamebord.',
  }),
  photo('52bc054b-f937-45fb-84e3-907cde9c81a0', '6be78d5f-e16b-4eda-9103-cc11fd0f95f9', 'ramp.jpg', '2026-10-06T07:11:00.000Z', {
    ownerKind: 'answer', owner: answerIds['bld-ramp-slope'], cleared: true, alt: 'Tekening: een lange, zachte helling naar een glazen deur, met aan beide kanten twee leuningen boven elkaar.',
  }),
  photo('272dae40-1b29-4e45-8814-33985c2eb900', '75abf78f-8337-4d97-9637-a23ea675a9ea', 'door.jpg', '2026-10-06T07:19:00.000Z', {
    ownerKind: 'finding', owner: findingIds.threshold, alt: 'Tekening: een dubbele glazen deur met een stenen drempel. Een meetlat wijst 4 cm aan.',
  }),
  photo('335194fd-8be8-4159-8f5f-98300ba62c0c', '331623eb-9d1c-491f-8d77-1d016a5a1e34', 'glass-door.jpg', '2026-10-06T07:38:00.000Z', {
    ownerKind: 'finding', owner: findingIds.glass, alt: 'Tekening: een wand van helder glas zonder stroken. Je ziet bijna niet waar de deur is. Erachter staan een bureau en een plant.',
  }),
  photo('fa645be7-a990-4dc0-9e29-b34cafa6596a', 'f1d77275-63fe-4390-af19-1723b12a5661', 'kiosk.jpg', '2026-10-06T07:59:00.000Z', { ownerKind: 'finding', owner: findingIds.kiosk, alt: '' }),
  photo('346589cc-2a42-4314-a73c-41e3b5ebd733', '5c5df12a-4b9c-4bdd-9400-af80ae404027', 'counter.jpg', '2026-10-06T08:12:00.000Z', {
    ownerKind: 'finding', owner: findingIds.counter, alt: 'Tekening: een hoge houten balie met een scherm van glas. Een pijl wijst 112 cm aan. Er is geen laag deel.',
  }),
  photo('6c1a6a40-b7b4-40d4-bb89-7291ccd44a36', '1180122b-53b7-4fc2-8313-3cc26482391c', 'lift-buttons.jpg', '2026-10-06T08:25:00.000Z', {
    ownerKind: 'finding', owner: findingIds.lift, alt: 'Tekening: een lift met ernaast grijze knoppen op een grijs paneel. Een pijl van de grond tot de bovenste knop wijst 135 cm aan.',
  }),
]
