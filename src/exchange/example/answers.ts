/** Two checklists, each partly filled, as they are after a walk. The questions stand here as they were asked. */
import { answerIds, placeIds, walkIds } from './ids'
import type { Written } from './written'

type Asked = keyof typeof answerIds
type Fields = Written<'answer'>['fields']

function answer(checklist: string, criterion: Asked, change: string, at: string, question: string, fields: Fields): Written<'answer'> {
  return { id: answerIds[criterion], change, at, fields: { checklist, criterion, revision: 1, question, outcome: 'value', answeredAt: at, ...fields } }
}

const atSquare: Fields = { walk: walkIds.outside, place: placeIds.square }
const atOffice: Fields = { walk: walkIds.inside, place: placeIds.office }

function street(criterion: Asked, change: string, time: string, question: string, fields: Fields): Written<'answer'> {
  return answer('streets-core', criterion, change, `2026-10-03T${time}:00.000Z`, question, { ...atSquare, ...fields })
}

function building(criterion: Asked, change: string, time: string, question: string, fields: Fields): Written<'answer'> {
  return answer('buildings-core', criterion, change, `2026-10-06T${time}:00.000Z`, question, { ...atOffice, ...fields })
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

export const answers: readonly Written<'answer'>[] = [...streets, ...buildings]
