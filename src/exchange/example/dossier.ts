import { dossierId, walkIds } from './ids'
import type { Written } from './written'

/** The assignment. All of it is invented; the square and the building are real. */
export const dossier: readonly Written<'dossier'>[] = [
  {
    id: dossierId, change: '27874597-dd6b-4b37-af46-7707aa01d975', at: '2026-09-14T06:30:00.000Z',
    fields: {
      title: 'Naar het Stadskantoor', subject: 'street', resultArea: 'public-domain', clientService: 'Wegen, Bruggen en Waterlopen',
      projectLeader: 'projectleider publieke ruimte', phase: 'use', startOn: '2026-09-14', dueOn: '2026-11-30',
      intro: 'Hoe raak je van de halte Gent-Zuid tot aan de balie van het Stadskantoor? Ambtenaren bekeken de route buiten en binnen. Daarna stapte een panel van ervaringsdeskundigen ze twee keer. Dit dossier is een voorbeeld: de vaststellingen zijn verzonnen.',
      example: true,
    },
  },
]

/** Two visits by officers: the square on a Saturday, the building on a working day. Then two walks of the whole route with a panel, and the building once more. */
export const walks: readonly Written<'walk'>[] = [
  {
    id: walkIds.outside, change: '646ff3bc-0a43-4006-a2de-99d02724e966', at: '2026-10-03T07:30:00.000Z',
    fields: {
      kind: 'site-visit', title: 'Van de halte tot aan de deur', date: '2026-10-03', officers: 'toegankelijkheidsambtenaar, projectleider publieke ruimte',
      circumstances: 'Zaterdagvoormiddag, droog na een nacht regen. Veel volk op het plein. Er was een werf aan de rand van het plein.',
      note: 'De rolstoel van de dienst was mee. Niemand liep de route met een witte stok.',
    },
  },
  {
    id: walkIds.inside, change: '356f0087-cb1a-44e4-86db-92d3e743cb35', at: '2026-10-06T07:00:00.000Z',
    fields: {
      kind: 'site-visit', title: 'Van de deur tot aan de balie', date: '2026-10-06', officers: 'toegankelijkheidsambtenaar, medewerker gebouwbeheer',
      circumstances: 'Dinsdagvoormiddag, tijdens de openingsuren. Het was rustig aan de balies.',
      note: 'Het brandalarm en de nooduitgangen zijn niet bekeken.',
    },
  },
  { id: walkIds.outside, change: 'fbfb86fe-9303-4f02-be57-7b2dafff7701', at: '2026-10-03T10:10:00.000Z', fields: { finishedAt: '2026-10-03T10:10:00.000Z' } },
  { id: walkIds.inside, change: '5dbfb353-91e3-481d-a829-0d64216b32b3', at: '2026-10-06T09:20:00.000Z', fields: { finishedAt: '2026-10-06T09:20:00.000Z' } },
  {
    id: walkIds.process, change: '1af04dfa-3972-4141-b2a5-ee0043e12fd9', at: '2026-10-07T08:05:00.000Z',
    fields: {
      kind: 'process-walk', title: 'Naar het Stadskantoor: een nieuwe identiteitskaart', date: '2026-10-10', officers: 'toegankelijkheidsambtenaar, begeleider van het panel',
      circumstances: 'Zaterdagvoormiddag, lichte regen. De tegels waren nat.',
      note: 'We begonnen in een zaal bij het plein, met de brief en de website. Daarna gingen we samen op pad.',
    },
  },
  { id: walkIds.process, change: '9782a18f-f412-487a-b58a-72eac00e2a40', at: '2026-10-10T10:05:00.000Z', fields: { finishedAt: '2026-10-10T10:05:00.000Z', talkNote: 'Iedereen wil eerst iets aan de brief doen. De rand aan de oversteek komt als tweede.' } },
  {
    id: walkIds.again, change: 'd13bb8f7-5ed2-4a00-ba11-3a02f16d1c64', at: '2026-11-12T09:05:00.000Z',
    fields: {
      kind: 'process-walk', title: 'Naar het Stadskantoor: opnieuw gestapt', date: '2026-11-21', officers: 'toegankelijkheidsambtenaar, begeleider van het panel', copiedFrom: walkIds.process,
      circumstances: 'Zaterdagvoormiddag, droog. Aan de stoeprand ligt nu een helling van asfalt, tot de werken in het voorjaar. De schuifdeur was die dag stuk en de website lag stil.',
    },
  },
  { id: walkIds.again, change: '5a7ba3cc-ebbf-44c4-98b8-043c6f734cbf', at: '2026-11-21T11:10:00.000Z', fields: { finishedAt: '2026-11-21T11:10:00.000Z' } },
  {
    id: walkIds.recheck, change: 'a7b0c0f4-ef8c-4b13-b624-3e349176c208', at: '2026-11-24T08:00:00.000Z',
    fields: {
      kind: 'site-visit', title: 'Het Stadskantoor opnieuw bekeken', date: '2026-11-24', officers: 'toegankelijkheidsambtenaar, medewerker gebouwbeheer',
      circumstances: 'Dinsdagvoormiddag, tijdens de openingsuren.', note: 'Dezelfde lijst als in oktober, en voor het eerst ook het toilet.',
    },
  },
  { id: walkIds.recheck, change: '161e9670-a57a-46e3-9632-fb0f117a9001', at: '2026-11-24T10:10:00.000Z', fields: { finishedAt: '2026-11-24T10:10:00.000Z' } },
]
