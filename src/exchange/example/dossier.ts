import { dossierId, setupIds, walkIds } from './ids'
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

/** What both audits are about. The addresses are invented (RFC 2606). */
const product = {
  product: 'Afspraken bij het stadsloket', productKind: 'website', url: 'https://afspraken.voorbeeldstad.example/', covers: 'De hele website waar je een afspraak maakt. De betaalpagina is van een ander en hoort er niet bij.', target: 'AA',
  commissioner: 'Dienst Burgerzaken', evaluator: 'Toegankelijkheidsambtenaar', technologies: 'HTML, CSS, JavaScript', functions: 'Een afspraak maken, verplaatsen en afzeggen.', pageTypes: 'Startpagina, lijst, kalender, formulier, tekst.',
} as const

/** Two visits by officers: the square on a Saturday, the building on a working day. Then two walks of the whole route with a panel, the building once more, and two audits of the website. */
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
  {
    id: walkIds.webBefore, change: 'e8546bfe-8316-4a2b-a3ce-be84210692b3', at: '2026-11-23T08:00:00.000Z',
    fields: { kind: 'digital-audit', title: 'Afspraken op de website: eerste audit', date: '2026-11-23', officers: 'toegankelijkheidsambtenaar', audit: { ...product, size: 'quick', summary: 'Een eerste blik op vier pagina’s.' } },
  },
  { id: walkIds.webBefore, change: '21b503bb-34b9-4564-b659-83c1514d1c52', at: '2026-11-23T11:40:00.000Z', fields: { finishedAt: '2026-11-23T11:40:00.000Z' } },
  {
    id: walkIds.web, change: '2f22b566-76bb-4777-baa4-31b50710bee5', at: '2026-11-25T08:00:00.000Z',
    fields: {
      kind: 'digital-audit', title: 'Afspraken op de website', date: '2026-11-25', officers: 'toegankelijkheidsambtenaar', copiedFrom: walkIds.webBefore,
      audit: { ...product, size: 'quick', [`setup-${setupIds.keyboard}`]: { device: 'Laptop', browser: 'Firefox 145', assistive: '' }, [`setup-${setupIds.screenReader}`]: { device: 'Laptop', browser: 'Firefox 145', assistive: 'NVDA 2026.2' } },
      statement: { body: 'Voorbeeldstad', email: 'toegankelijkheid@voorbeeldstad.example', 'reason-dig-wcag-2-1-1': 'non-compliance', 'why-dig-wcag-2-1-1': 'De kalender is gekocht bij een leverancier. Die werkt aan een nieuwe.', 'alternative-dig-wcag-2-1-1': 'Bel het stadsloket. Een medewerker maakt de afspraak voor jou.', 'by-dig-wcag-2-1-1': '2027-03-31' },
    },
  },
]
