/** The samples of both audits of the website. All of it is invented; the addresses do not exist (RFC 2606). */
import { linkIds, samplePageBeforeIds, samplePageIds, walkIds } from './ids'
import type { Written } from './written'

type Name = keyof typeof samplePageIds
type Fields = Written<'samplePage'>['fields']

const site = 'https://afspraken.voorbeeldstad.example'
const process = 'Een afspraak maken'

/** The pages in their order; `header` is a part that all of them share. */
const sample: Readonly<Record<Name, Fields>> = {
  home: { kind: 'structured', title: 'Startpagina', url: `${site}/` },
  contact: { kind: 'structured', title: 'Contact', url: `${site}/contact` },
  statement: { kind: 'structured', title: 'Toegankelijkheidsverklaring', url: `${site}/toegankelijkheid` },
  product: { kind: 'process', process, title: 'Kies waarvoor je komt', url: `${site}/afspraak/waarvoor` },
  moment: { kind: 'process', process, title: 'Kies een dag en een uur', url: `${site}/afspraak/moment`, state: 'Kies eerst “Identiteitskaart”.', link: linkIds.booking },
  details: { kind: 'process', process, title: 'Vul je gegevens in', url: `${site}/afspraak/gegevens`, state: 'Laat eerst een veld leeg, zodat je de fouten ziet.' },
  confirm: { kind: 'process', process, title: 'Je afspraak is gemaakt', url: `${site}/afspraak/klaar` },
  search: { kind: 'random', title: 'Zoekresultaten', url: `${site}/zoeken?q=pas` },
  header: { kind: 'shared', title: 'Kop en menu', state: 'Open ook het menu.' },
}

const changes: Readonly<Record<Name, string>> = {
  home: '5faae438-b155-40b1-9888-3adfbfa26c24',
  contact: 'f6676a60-21df-4049-9b64-ae077468bc91',
  statement: 'ce5a613c-0f93-490e-9b86-060d85a7b2d8',
  product: 'a9cc8580-7bbc-41b6-87bf-9b829ab0b3bf',
  moment: 'd3776176-7570-48ab-aeb1-311017bd50ab',
  details: '791ff4cc-0ef1-43c6-b3bc-6af902768c7a',
  confirm: '7c1e9921-0d6e-49c2-9643-9ec1326c3f88',
  search: 'd8decfb3-4106-4a6e-ad9f-b8b33e4a64ab',
  header: 'b9a1bb79-f3d7-49b9-81cc-5fc791588c7b',
}
const changesBefore: Readonly<Record<keyof typeof samplePageBeforeIds, string>> = {
  home: '1b4a542e-2024-425f-b3b0-20f41aad56bc',
  product: '4d203b38-033c-421e-8b7f-bd882c76ac9f',
  moment: '2696fe16-0dd1-4487-9008-ffdda09666ad',
  details: 'c0431017-cbc9-460b-872d-5dca17df98f3',
  header: '0cfd21ea-d8f6-47ed-bc04-05fa4e635b06',
}

export const samplePages: readonly Written<'samplePage'>[] = [
  ...(Object.keys(samplePageBeforeIds) as (keyof typeof samplePageBeforeIds)[]).map((name, i): Written<'samplePage'> => ({
    id: samplePageBeforeIds[name], change: changesBefore[name], at: '2026-11-23T08:10:00.000Z',
    fields: { ...sample[name], walk: walkIds.webBefore, position: i + 1, ...(name === 'header' ? {} : { shares: { [samplePageBeforeIds.header]: true } }) },
  })),
  ...(Object.keys(samplePageIds) as Name[]).map((name, i): Written<'samplePage'> => ({
    id: samplePageIds[name], change: changes[name], at: '2026-11-25T08:10:00.000Z',
    fields: { ...sample[name], walk: walkIds.web, position: i + 1, ...(name === 'header' ? {} : { shares: { [samplePageIds.header]: true } }) },
  })),
]
