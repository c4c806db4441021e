/** Checklists as they are after a walk: two partly filled, and seven weeks later the one of the building again, with that of the toilet. The questions stand here as they were asked. */
import { answerAgainIds, answerIds, placeIds, walkIds } from './ids'
import type { Written } from './written'

type Asked = keyof typeof answerIds
type AskedAgain = keyof typeof answerAgainIds
type Fields = Written<'answer'>['fields']

function answer(id: string, checklist: string, criterion: string, change: string, at: string, question: string, fields: Fields): Written<'answer'> {
  return { id, change, at, fields: { checklist, criterion, revision: 1, question, outcome: 'value', answeredAt: at, ...fields } }
}

const atSquare: Fields = { walk: walkIds.outside, place: placeIds.square }
const atOffice: Fields = { walk: walkIds.inside, place: placeIds.office }
const atOfficeAgain: Fields = { walk: walkIds.recheck, place: placeIds.office }

function street(criterion: Asked, change: string, time: string, question: string, fields: Fields): Written<'answer'> {
  return answer(answerIds[criterion], 'streets-core', criterion, change, `2026-10-03T${time}:00.000Z`, question, { ...atSquare, ...fields })
}

function building(criterion: Asked, change: string, time: string, question: string, fields: Fields): Written<'answer'> {
  return answer(answerIds[criterion], 'buildings-core', criterion, change, `2026-10-06T${time}:00.000Z`, question, { ...atOffice, ...fields })
}

function buildingAgain(criterion: AskedAgain, change: string, time: string, question: string, fields: Fields): Written<'answer'> {
  return answer(answerAgainIds[criterion], 'buildings-core', criterion, change, `2026-11-24T${time}:00.000Z`, question, { ...atOfficeAgain, ...fields })
}

function toilet(criterion: AskedAgain, change: string, time: string, question: string, fields: Fields): Written<'answer'> {
  return answer(answerAgainIds[criterion], 'toilets-core', criterion, change, `2026-11-24T${time}:00.000Z`, question, { ...atOfficeAgain, ...fields })
}

const streets: readonly Written<'answer'>[] = [
  street('str-kerb-height', '3ab9632b-bab0-45f7-9920-76b20ae57dd4', '08:20', 'Hoe hoog is de stoeprand aan deze oversteek?', { value: 7, unit: 'cm', level: 'blocks', note: 'Aan de kant van de halte is de rand wel laag: 2 cm.' }),
  street('str-warning-tiles', '077f5234-100b-4f7c-ba72-e1ea9b93c15c', '08:25', 'Liggen er noppentegels voor de straat?', { value: false, level: 'needs-help', note: 'Aan de andere kant van de straat liggen ze wel. Wie de plek kent, weet dat.' }),
  street('str-signal-sound', '6e296692-74c0-4034-b5de-f549ec898fa1', '08:30', 'Is er een geluids- en trilsignaal bij het voetgangerslicht?', { outcome: 'cannot-tell', note: 'De werf maakte te veel lawaai.' }),
  street('str-signal-time', 'eec6f6a6-93c2-42c2-a8e6-dfca4c96e803', '08:33', 'Hoe snel moet je stappen om bij groen over te raken?', { outcome: 'not-checked', note: 'De oversteek is die dag niet gemeten.' }),
  street('str-crossing-sight', '961788b3-aea6-4491-b2ae-f259a6ae1e6b', '08:35', 'Is de laatste 5 meter voor de oversteek vrij van stilstaande voertuigen?', { value: true }),
  street('str-footpath-width', 'e13625b2-b7c7-43ab-a34e-80dec0cb85a6', '08:39', 'Hoe breed is het voetpad op de smalste plek?', { value: 165, unit: 'cm', note: 'Gemeten voorbij de werf.' }),
  street('str-surface-even', 'e6ae4552-02b4-46e3-83c0-7f79b711b96f', '08:43', 'Hoe hoog steekt de meest oneffen tegel uit?', { value: 2.5, unit: 'cm', level: 'needs-help', note: 'Op één tegel na ligt het plein effen.' }),
  street('str-crossfall', '2292800c-e75a-4867-959a-40bfca5173f2', '08:47', 'Hoeveel helt het voetpad naar de straat?', { value: 2.5, unit: '%', level: 'needs-help', levelReason: 'Op natte tegels trekt de rolstoel naar de straat.' }),
  street('str-free-height', '83f8e04e-e95a-4892-811c-824b8a769ce9', '08:49', 'Hoe hoog is het laagste ding boven het voetpad?', { value: 225, unit: 'cm', note: 'Onder de laagste tak.' }),
  street('str-bench-spacing', 'b1dc1ae8-8227-4306-8140-59f39b26202d', '08:51', 'Hoe ver is het tot de volgende bank?', { value: 140, unit: 'm', note: 'De enige bank op het plein heeft geen armleuning.' }),
  street('str-terrace-passage', 'cc409020-adab-4e79-abfd-e264a10dd49e', '08:57', 'Hoeveel voetpad blijft er vrij naast het terras?', { value: 110, unit: 'cm' }),
  street('str-guide-line-free', '8ae73965-9034-4098-b0e4-91905709aa7b', '09:00', 'Hoeveel ruimte is er vrij naast de geleidelijn?', { value: 0, unit: 'cm', level: 'needs-help', note: 'Het terras staat op de lijn.' }),
  street('str-cobbles', '9a6b2121-aee2-4b83-9fe8-fd67ab930ab6', '09:04', 'Hoe breed is de vlakke strook in de kasseien?', { outcome: 'not-applicable', note: 'Er liggen geen kasseien.' }),
  street('str-lighting', '07b67729-e4f7-4d37-ae63-9fd974964d58', '09:10', 'Hoeveel licht is er op de donkerste plek van de route?', { outcome: 'not-checked', note: 'We waren er overdag.' }),
]

const buildings: readonly Written<'answer'>[] = [
  building('bld-entrance-visible', 'de94896a-13a4-4380-aa55-d8e92e3b3101', '07:08', 'Vind je de ingang meteen?', { value: true }),
  building('bld-ramp-slope', 'c68e825e-47ce-4639-8b4f-f3b21ecd6fc6', '07:10', 'Hoe zacht is de helling voor haar hoogte?', { value: 'soft-enough', note: 'De helling is 40 cm hoog en helt 5 %.' }),
  building('bld-handrail', '735caa1d-c193-42c6-b975-9c3120fd39c3', '07:13', 'Zijn er goede leuningen aan beide kanten van de trap en de helling?', { value: true }),
  building('bld-threshold-out', '1801fcb2-6764-43b5-9aef-43ac7ed84152', '07:17', 'Hoe hoog is de drempel aan de buitendeur?', { value: 4, unit: 'cm', note: 'Aan de zijdeur. De hoofdingang heeft geen drempel.' }),
  building('bld-door-width', '8d97f88a-0bf7-4818-bb8c-1d376e6ddfea', '07:25', 'Hoe breed is de deur op het smalste punt?', { value: 95, unit: 'cm', level: 'good' }),
  building('bld-glass-marking', '31dd4481-6658-4e63-a7dd-a771acfe760f', '07:36', 'Zie je elke glazen deur en elke glazen wand?', { value: false, level: 'inconvenient', note: 'De wand staat niet op de kortste weg naar de balie.' }),
  building('bld-loop', '267d9d74-1ac4-446d-b330-b47a82548b4f', '08:05', 'Is er een ringleiding met een bord aan de balie en in de zaal?', { outcome: 'cannot-tell', note: 'Er hangt een bord, maar we hadden geen toestel om het te testen.' }),
  building('bld-counter-low', 'd4068bc8-fedc-4013-9a99-b705ad0562ce', '08:10', 'Hoe hoog is het laagste deel van de balie?', { value: 112, unit: 'cm', level: 'blocks' }),
  building('bld-lift-present', '025326aa-2c3e-4515-9110-95801464d0c1', '08:20', 'Kun je zonder trap naar elke verdieping waar je moet zijn?', { value: true }),
  building('bld-lift-controls', '08037e07-7302-4fd1-b1c8-6e9604e68432', '08:23', 'Kun je de liftknoppen vinden, voelen en bereiken?', { value: false, level: 'needs-help', note: 'De bovenste knop zit op 135 cm. De cijfers voel je niet.' }),
  building('bld-quiet-room', '5866e2df-48d2-4cf1-bfa6-bdf4f8d41502', '08:39', 'Is er een rustige plek?', { value: true, level: 'good' }),
  building('bld-evacuation-plan', '2c338db1-e4e5-4a8e-b729-b604209a2fd0', '09:05', 'Kan iedereen veilig naar buiten bij brand?', { outcome: 'not-checked', note: 'Op te vragen bij de preventiedienst.' }),
]

const buildingsAgain: readonly Written<'answer'>[] = [
  buildingAgain('bld-accessibility-info', '08174c56-5477-4477-b679-d048cc3e5cad', '08:05', 'Staat op de website hoe toegankelijk het gebouw is?', { value: false, level: 'inconvenient', note: 'De website noemt de lift, maar niet de balies en het toilet.' }),
  buildingAgain('bld-parking-count', '5ea82e79-97d1-4e63-89ba-ed31468435ce', '08:07', 'Zijn er genoeg parkeerplaatsen voor mensen met een handicap?', { value: true }),
  buildingAgain('bld-parking-size', '6ceaf267-60d4-4738-8b74-ccbb3dd26df2', '08:09', 'Is het aangepaste parkeervak groot genoeg om in en uit te stappen?', { value: true }),
  buildingAgain('bld-path-width', 'c483b737-3ad9-4274-86e5-30c7ac16fdee', '08:11', 'Hoe breed is het pad naar de deur?', { value: 210, unit: 'cm' }),
  buildingAgain('bld-path-surface', '4894fc45-16eb-4a34-bbbb-745c6add3be5', '08:13', 'Is de ondergrond van het pad vlak, hard en niet glad?', { value: true }),
  buildingAgain('bld-guide-line', 'ec06b65d-a179-4947-a12d-a5ff48d37705', '08:15', 'Kan iemand die niet ziet een lijn volgen naar de deur en het onthaal?', { value: false, level: 'needs-help', note: 'De lijn stopt tien meter voor de deur.' }),
  buildingAgain('bld-entrance-visible', '788b925b-eee1-4dd1-a4c8-c101b2f575af', '08:17', 'Vind je de ingang meteen?', { value: true }),
  buildingAgain('bld-main-entrance-same', '0540137f-beea-4556-a402-fb93948a7163', '08:19', 'Kan iedereen door dezelfde deur naar binnen?', { value: true }),
  buildingAgain('bld-ramp-slope', 'a2f3a0a8-747f-45a8-9383-c304c88944be', '08:21', 'Hoe zacht is de helling voor haar hoogte?', { value: 'soft-enough' }),
  buildingAgain('bld-threshold-out', '9590e2e0-308c-4523-abb8-2da169c99732', '08:23', 'Hoe hoog is de drempel aan de buitendeur?', { value: 2, unit: 'cm', note: 'Aan de zijdeur ligt nu een drempelplaat. De hoofdingang heeft geen drempel.' }),
  buildingAgain('bld-door-turn', '6ee527b3-2daa-413c-8613-323768ec17c6', '08:25', 'Hoe groot is de vrije cirkel om te draaien aan de deur?', { value: 165, unit: 'cm' }),
  buildingAgain('bld-door-width', '9381a28d-cf91-4d67-9f36-c8243b719a0f', '08:27', 'Hoe breed is de deur op het smalste punt?', { value: 95, unit: 'cm' }),
  buildingAgain('bld-door-side', '9d9007a2-2312-4af6-84a8-d992e2282a37', '08:29', 'Hoeveel vrije ruimte is er naast de klink?', { outcome: 'not-applicable', note: 'De hoofdingang is een schuifdeur.' }),
  buildingAgain('bld-door-handle', 'a33ee8b9-847d-480b-b16a-41a189f5765b', '08:31', 'Hoe hoog zit de klink van de deur?', { outcome: 'not-applicable', note: 'De hoofdingang is een schuifdeur.' }),
  buildingAgain('bld-glass-marking', 'e087030b-17ed-45ff-a7c6-09a2667ce56e', '08:33', 'Zie je elke glazen deur en elke glazen wand?', { value: true, note: 'Er hangen twee rijen stroken.' }),
  buildingAgain('bld-corridor-width', '69fab77b-9139-4d5e-95b8-2598db0033de', '08:35', 'Hoe breed is de gang?', { value: 180, unit: 'cm' }),
  buildingAgain('bld-furniture-gap', '151e8dfb-da5f-4e4c-a440-5636ee9b28ca', '08:37', 'Hoe breed is de smalste doorgang tussen de tafels?', { value: 95, unit: 'cm' }),
  buildingAgain('bld-signage-text', 'a1f38ce2-3973-4fc3-8259-93164b69ae4d', '08:39', 'Kun je de borden goed lezen en begrijpen?', { value: false, level: 'needs-help', note: 'Boven het onthaal hangt nog hetzelfde bord.' }),
  buildingAgain('bld-quiet-room', 'e9045087-9053-4f90-9f66-0f465021ad33', '08:41', 'Is er een rustige plek?', { value: false, level: 'inconvenient', note: 'In de stille hoek staan nu dozen.' }),
  buildingAgain('bld-stair-warning', '5ddc4fb9-9dd4-4813-8afd-ccba5b239493', '08:43', 'Voel en zie je waar de trap begint?', { value: false, level: 'inconvenient' }),
  buildingAgain('bld-stair-step', '05a92c26-7ccf-4052-ac43-6acff9e24fb1', '08:45', 'Hoe hoog is de hoogste trede van de trap?', { value: 17, unit: 'cm' }),
  buildingAgain('bld-handrail', 'ca7d34f8-e382-4122-a296-1b044edbc461', '08:47', 'Zijn er goede leuningen aan beide kanten van de trap en de helling?', { value: true }),
  buildingAgain('bld-lift-present', 'dcac0cb6-1713-4e38-94ea-456e7c325a0b', '08:49', 'Kun je zonder trap naar elke verdieping waar je moet zijn?', { value: true }),
  buildingAgain('bld-lift-size', 'd8ce4173-f623-4b0b-b9a4-04ae5db6854d', '08:51', 'Is de lift groot genoeg voor een rolstoel?', { value: true }),
  buildingAgain('bld-lift-controls', 'd201c188-eb23-4f21-b876-5a811b48cf93', '08:53', 'Kun je de liftknoppen vinden, voelen en bereiken?', { value: false, level: 'inconvenient', note: 'De cijfers voel je nu wel. De bovenste knop zit nog op 135 cm.' }),
  buildingAgain('bld-counter-low', 'e51a2445-7746-4464-9b4e-59fedb2bc76e', '08:55', 'Hoe hoog is het laagste deel van de balie?', { value: 112, unit: 'cm', level: 'blocks' }),
  buildingAgain('bld-loop', '4c793cc9-e997-47c4-bf78-e1844c19be3b', '08:57', 'Is er een ringleiding met een bord aan de balie en in de zaal?', { value: false, level: 'needs-help', note: 'Met een toestel getest: de ringleiding staat niet aan.' }),
  buildingAgain('bld-evacuation-plan', 'd694ef2c-aa51-4387-800f-27cb5a84a101', '08:59', 'Kan iedereen veilig naar buiten bij brand?', { outcome: 'not-checked', note: 'Het plan van de preventiedienst kwam nog niet aan.' }),
]

const toilets: readonly Written<'answer'>[] = [
  toilet('wc-open-hours', 'd212fcd4-0386-45dd-8ce3-9bffe087a822', '09:10', 'Is het toilet open wanneer je het nodig hebt?', { value: true }),
  toilet('wc-price', '58dd432c-8a9e-4edf-86ea-03719d23f1dd', '09:12', 'Hoe betaal je het toilet?', { value: 'free' }),
  toilet('wc-findable', 'f93f57d6-e190-4cb9-926e-3ad2aedd1b2e', '09:14', 'Vind je het toilet snel?', { value: false, level: 'inconvenient', note: 'Er hangt geen bord aan het onthaal.' }),
  toilet('wc-present', '735cc5bc-9f0b-4854-b19d-695a869f4255', '09:16', 'Is er minstens één aangepast toilet bij elke groep toiletten?', { value: true }),
  toilet('wc-route', 'faa77e87-6c15-4ded-8aa4-52d293d1b4d3', '09:18', 'Hoe hoog is de hoogste drempel op weg naar het aangepaste toilet?', { value: 0, unit: 'cm' }),
  toilet('wc-door', '32be0ee7-65b7-45d9-978c-8797e0a617ab', '09:20', 'Hoe breed is de deur van het aangepaste toilet?', { value: 92, unit: 'cm' }),
  toilet('wc-door-close', '27e263fe-6ac0-4833-8cbd-d7482b1cee3c', '09:22', 'Kun je de toiletdeur zelf sluiten, en kan iemand ze van buiten openen?', { value: true }),
  toilet('wc-turning', '19d7a68c-f928-4f96-aa16-f108b028bed1', '09:24', 'Hoe groot is de vrije cirkel om te draaien in het toilet?', { value: 150, unit: 'cm' }),
  toilet('wc-side-space', '49f26276-fcd1-4eb4-9c32-1a7cc8e09152', '09:26', 'Hoeveel vrije ruimte is er naast de pot?', { value: 78, unit: 'cm', level: 'blocks', note: 'Naast de pot staat een vaste kast. Zonder de kast is het 96 cm.' }),
  toilet('wc-front-space', 'b6a6d057-157c-407b-a24d-42bfb08434be', '09:28', 'Hoeveel vrije ruimte is er voor de pot?', { value: 125, unit: 'cm' }),
  toilet('wc-grab-bars', 'd1c27b20-291c-4157-817e-d8dec365377d', '09:30', 'Zijn er aan beide kanten van de pot stevige steunen?', { value: true }),
  toilet('wc-basin-size', '9ae8adab-5ffd-440f-a237-3f81de878a94', '09:32', 'Hoe hoog is de vrije ruimte onder de wastafel?', { value: 72, unit: 'cm' }),
  toilet('wc-alarm', 'a719db4c-f610-45a6-ad46-42b61dd889b6', '09:34', 'Kun je hulp roepen, ook als je op de grond ligt?', { value: false, level: 'needs-help', note: 'Het koord hangt opgeknoopt.' }),
  toilet('wc-clean-safe', 'd2fbf7d5-a2d0-49bd-8324-25c387928613', '09:36', 'Hoe proper en veilig is het toilet, ook als je alleen bent?', { value: 'good', level: 'good' }),
]

export const answers: readonly Written<'answer'>[] = [...streets, ...buildings, ...buildingsAgain, ...toilets]
