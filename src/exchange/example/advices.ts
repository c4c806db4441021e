/** Eight advices and what became of them: one for each status that an officer meets, two from the panel. Services and answers are invented. */
import { adviceIds, findingIds } from './ids'
import type { Written } from './written'

const streets = 'Wegen, Bruggen en Waterlopen'

export const advices: readonly Written<'advice'>[] = [
  {
    id: adviceIds.tile, change: '0c22afac-171d-4133-be8f-16ae9633c638', at: '2026-10-03T10:25:00.000Z',
    fields: {
      number: 1, position: 2, what: 'Leg de losse tegel naast de fietsenstalling vast',
      why: 'De tegel steekt 2,5 cm omhoog en wipt. Wie slecht ziet of met een rollator stapt, kan vallen. Hij ligt midden in de weg naar de ingang.',
      basis: 'both', findings: { [findingIds.tile]: true }, linkWeight: 2, priorityOverride: 25,
      priorityReason: 'Hier is in september iemand gevallen, en het is op één dag hersteld.', effort: 'quick-win', addressee: streets, answerBy: '2026-10-09', phase: 'use',
    },
  },
  {
    id: adviceIds.kerb, change: '32bfb5c1-fa80-49b0-9246-e91982819d65', at: '2026-10-07T07:40:00.000Z',
    fields: {
      number: 2, position: 1, what: 'Verlaag de stoeprand aan de oversteek tot 2 cm of minder',
      why: 'De rand is 7 cm hoog. Wie in een rolstoel zit, raakt niet alleen op het plein. Er is geen andere weg naar de ingang. Met een rollator of kinderwagen kost het kracht.',
      basis: 'both', findings: { [findingIds.kerb]: true }, linkWeight: 3, effort: 'months', addressee: streets, answerBy: '2026-11-06', phase: 'use',
    },
  },
  {
    id: adviceIds.works, change: 'ffd19bde-2bdb-45ab-b239-204019daa786', at: '2026-10-03T10:40:00.000Z',
    fields: {
      number: 3, position: 3, what: 'Zet rond de werf een stevig hek en houd 150 cm vrij voor voetgangers',
      why: 'Naast de werf blijft 95 cm over. Met een elektrische rolstoel moet je langs de rijweg. Rond de put hangt enkel een lint: een stok gaat eronderdoor.',
      basis: 'norm', findings: { [findingIds.works]: true, [findingIds.tape]: true }, linkWeight: 2, effort: 'quick-win', addressee: 'Mobiliteitsbedrijf', answerBy: '2026-10-16', phase: 'works',
    },
  },
  {
    id: adviceIds.terrace, change: '5211c6e1-484b-422d-b0b3-40029dd3e4c8', at: '2026-10-08T08:15:00.000Z',
    fields: {
      number: 4, position: 5, what: 'Houd het terras van de geleidelijn weg, met 60 cm vrij aan beide kanten',
      why: 'De tafels staan op de ribbels. Wie de ribbels volgt met een stok, botst tegen de stoelen. Naast het terras blijft maar 110 cm over voor een rolstoel of kinderwagen.',
      basis: 'norm', findings: { [findingIds.terrace]: true }, linkWeight: 2, effort: 'quick-win', addressee: 'Economie', answerBy: '2026-11-30', phase: 'use',
    },
  },
  {
    id: adviceIds.counter, change: '62f8e08d-5446-468d-bd49-e119f6ba4c84', at: '2026-10-08T08:50:00.000Z',
    fields: {
      number: 5, position: 4, what: 'Maak aan één balie een laag deel van hoogstens 80 cm',
      why: 'Alle balies zijn 112 cm hoog. Wie zit of klein is, ziet de medewerker niet en kan niets ondertekenen.',
      basis: 'norm', findings: { [findingIds.counter]: true }, groups: { child: true }, linkWeight: 3, effort: 'months', addressee: 'Facilitair Management', answerBy: '2026-11-06', phase: 'use',
    },
  },
  {
    id: adviceIds.studs, change: '292a12c0-a743-4d9b-9a8e-2c0577c7188e', at: '2026-10-09T09:30:00.000Z',
    fields: {
      number: 6, position: 6, what: 'Leg noppen over de hele breedte van de oversteek, aan de kant van het plein',
      why: 'Aan de kant van de halte liggen ze al. Aan de kant van het plein voel je met een witte stok niet waar de straat begint.',
      basis: 'both', findings: { [findingIds.studs]: true, [findingIds.ribs]: true }, linkWeight: 3, effort: 'months', addressee: streets, answerBy: '2026-12-18', phase: 'use',
    },
  },
  {
    id: adviceIds.letter, change: 'c577dc4c-b2b4-4d5b-8718-08fa66cc0b21', at: '2026-10-13T07:30:00.000Z',
    fields: {
      number: 7, position: 7, what: 'Zet op de eerste bladzijde van de brief wat je moet doen', why: 'Wie moeilijk leest, stopt na de eerste zin. De afspraak staat pas op de tweede bladzijde.',
      basis: 'experience', findings: { [findingIds.letter]: true }, linkWeight: 3, effort: 'quick-win', addressee: 'Burgerzaken', answerBy: '2026-11-27', phase: 'use', improvementAction: true,
    },
  },
  {
    id: adviceIds.kiosk, change: 'e4cccfac-00da-4937-b111-34a70a4cc34e', at: '2026-10-13T07:45:00.000Z',
    fields: {
      number: 8, position: 8, what: 'Zet een medewerker bij de ticketzuil, tot er een zuil met stem is', why: 'Wie niet ziet, kan geen ticket nemen en komt niet aan de beurt. Wie weinig Nederlands leest, kiest de verkeerde knop.',
      basis: 'experience', findings: { [findingIds.kioskPanel]: true }, linkWeight: 3, effort: 'quick-win', addressee: 'Burgerzaken', answerBy: '2026-11-27', phase: 'use', improvementAction: true,
    },
  },
]

const officer = 'toegankelijkheidsambtenaar'
const leader = 'projectleider publieke ruimte'

type Event = Written<'followUp'>

/** One event, whose moment is also the moment at which it was written down. */
function event(id: string, change: string, at: string, fields: Event['fields']): Event {
  return { id, change, at, fields: { at, ...fields } }
}

export const followUps: readonly Event[] = [
  // Planned: the kerb.
  event('0e9aba72-5ea9-4d76-9912-9303bdf482ca', '86cabfb4-fa9a-4714-a191-a01d05adb609', '2026-10-07T07:45:00.000Z', { advice: adviceIds.kerb, event: 'written', by: officer }),
  event('6e4c1fbc-f574-4432-8b53-e8cc2c8873e9', '4d88193b-9937-44a5-8f68-95fa0069bf5a', '2026-10-09T12:00:00.000Z', { advice: adviceIds.kerb, event: 'sent', by: officer }),
  event('1f81ebd4-bc89-41e4-b5aa-6385ca229693', '3c71bd4f-ce2c-490f-87fc-ac149318ca9d', '2026-10-20T09:10:00.000Z', { advice: adviceIds.kerb, event: 'accepted', by: leader, note: 'Akkoord. We bekijken of het samen kan met het onderhoud van de tegels.' }),
  event('272f21c3-c690-442e-81f6-f016cc3e4db4', '439e48ac-5e1f-4346-8379-c13155a07fe5', '2026-11-03T13:30:00.000Z', { advice: adviceIds.kerb, event: 'planned', by: leader, until: '2027-03-31', note: 'Samen met het onderhoud van de tegels, in het voorjaar.' }),
  // Partly done: the tile.
  event('8f97cd06-d106-4721-bfd5-a5af96227848', 'b6149480-f53d-434b-a948-bf625f990d77', '2026-10-03T10:26:00.000Z', { advice: adviceIds.tile, event: 'written', by: officer }),
  event('acc3ba4f-f05d-432d-be0c-0e9b952a9e7f', '839d64cb-a4bc-43c4-8b2f-61586805b652', '2026-10-03T10:32:00.000Z', { advice: adviceIds.tile, event: 'sent', by: officer, note: 'Gevaar: dezelfde dag gemeld.' }),
  event('1373f8f4-e2c0-4692-ac8b-70ff4eea0be2', '5922b1f5-16c1-4306-8978-e8780280046e', '2026-10-05T06:50:00.000Z', { advice: adviceIds.tile, event: 'accepted', by: 'ploegbaas onderhoud' }),
  event('87f3c90f-ccf4-4ea1-b907-dab93b21b24d', '03ef115f-9869-4dca-b524-df28ce15c363', '2026-10-06T14:05:00.000Z', { advice: adviceIds.tile, event: 'partly-done', by: 'ploegbaas onderhoud', until: '2026-12-15', note: 'Het gat is opgevuld met asfalt. De nieuwe tegel is besteld.' }),
  // Accepted: the works.
  event('f54eae32-bbc1-4a33-b28b-3b8c0a7ae82c', '30022049-5766-4847-b12c-922db04e80dd', '2026-10-03T10:41:00.000Z', { advice: adviceIds.works, event: 'written', by: officer }),
  event('960a4f7f-7922-4c1b-928a-08df9f242c2f', '16724df9-fdd9-48a3-b14b-e730d0e52885', '2026-10-05T07:15:00.000Z', { advice: adviceIds.works, event: 'sent', by: officer }),
  event('0679713b-3cc4-4c94-a348-846d0f1823b8', '393f8070-78a3-47d5-8ea0-0e62d361bfb6', '2026-10-05T11:40:00.000Z', { advice: adviceIds.works, event: 'accepted', by: 'werftoezichter', note: 'De aannemer zet deze week een hek met een plank onderaan.' }),
  // Sent: the terrace.
  event('ecf25d83-92eb-4642-b8a9-da9c7db84f77', '2eb078aa-0185-4cb2-8263-15bc9e92fd82', '2026-10-08T08:16:00.000Z', { advice: adviceIds.terrace, event: 'written', by: officer }),
  event('984d8ac7-da08-498b-846b-a7a0809ec67d', '830c074c-c344-4418-84cf-b4889fea4e62', '2026-10-09T12:04:00.000Z', { advice: adviceIds.terrace, event: 'sent', by: officer }),
  // Not done, with the reason: the counter.
  event('b2b610de-85bc-414e-9406-fbdbd9667ac9', 'a1e352bf-65c0-47ba-8bd3-1a7d4cadfb29', '2026-10-08T08:51:00.000Z', { advice: adviceIds.counter, event: 'written', by: officer }),
  event('c2362d11-9a0b-4b49-abd2-8394bf0f8b87', '8e88fd29-1c12-4c7e-9f0f-6f0b9bd4aa17', '2026-10-09T12:06:00.000Z', { advice: adviceIds.counter, event: 'sent', by: officer }),
  event('3687f544-0042-4153-8018-f6970ddee54b', '27378131-ab36-4c08-ae19-92f2e0fb82d7', '2026-10-28T10:20:00.000Z', {
    advice: adviceIds.counter, event: 'not-done', by: 'gebouwbeheerder',
    note: 'Nu niet, omdat alle balies in 2028 vervangen worden. Tot dan krijgt wie zit een plaats aan een lage tafel naast balie 1.',
  }),
  // Still a draft: the studs.
  event('081a118d-d729-4a00-8484-7611d2ca9860', '16969149-dbbc-4e55-9f1a-430523bf0677', '2026-10-09T09:31:00.000Z', { advice: adviceIds.studs, event: 'written', by: officer }),
  // From the panel: the letter is half done, the kiosk is sent.
  event('5aad13f8-fea0-42fc-b2ba-1480531e4849', 'df067403-f656-4541-bcad-a5b160723642', '2026-10-13T07:31:00.000Z', { advice: adviceIds.letter, event: 'written', by: officer }),
  event('cfe8fb95-4b4b-4545-814d-dd8906e3ffbe', 'd0e3b6c0-3cf8-4cb0-b03f-374a189318c0', '2026-10-13T08:00:00.000Z', { advice: adviceIds.letter, event: 'sent', by: officer }),
  event('8f7ce7fc-e8fc-4f0e-a600-c9ff51003efa', '25210c81-6894-4156-844b-3ca1ad1706bb', '2026-11-10T13:00:00.000Z', { advice: adviceIds.letter, event: 'partly-done', by: 'teamleider Burgerzaken', until: '2027-01-31', note: 'De eerste zin zegt nu wat je moet doen. De tekening volgt.' }),
  event('963bbd4b-80b7-4f4a-9c06-30e1fb920c9b', '40fec775-0b87-454c-a7e8-810e1c0a126a', '2026-10-13T07:46:00.000Z', { advice: adviceIds.kiosk, event: 'written', by: officer }),
  event('3fe7cad8-e391-4aad-9848-1e52fd8435e3', '77db9798-7db1-4e98-86ea-717a8ff3e65d', '2026-10-13T08:00:00.000Z', { advice: adviceIds.kiosk, event: 'sent', by: officer }),
]
