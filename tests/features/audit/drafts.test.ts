import { describe, expect, it } from 'vitest'
import { newAudit, repeatedAudit, type AuditStart } from '@/features/audit/newAudit'
import { addPages, movePage } from '@/features/audit/sampleDrafts'
import { deviceWords } from '@/features/audit/thisDevice'
import { asSamplePage, type SamplePage } from '@/domain/samplePage'
import { aWalk } from '../../domain/builders'

let count = 0
const aPage = (id: string, fields: Partial<SamplePage> = {}): SamplePage => ({ ...asSamplePage({ id, dossier: 'd', stamps: {}, walk: 'w' }), position: ++count, ...fields })
const start = (): AuditStart => { let n = 0; return { dossier: 'd', title: 'Audit', product: 'Site', productKind: 'website', url: 'https://a.example', size: 'full', date: '2026-11-26', now: 'T', newId: () => `new-${++n}` } }
/** The order of a sample after some drafts. */
function orderAfter(pages: readonly SamplePage[], drafts: ReturnType<typeof movePage>): readonly string[] {
  const position = new Map(pages.map((page) => [page.id, page.position]))
  for (const { record, set } of drafts) if (typeof set['position'] === 'number') position.set(record, set['position'])
  return [...position].sort((a, b) => a[1] - b[1]).map(([id]) => id)
}

describe('an audit that begins', () => {
  it('is one walk, with its scope field by field', () => expect(newAudit(start()).drafts).toEqual([{ dossier: 'd', kind: 'walk', record: 'new-1', set: {
    createdAt: 'T', deletedAt: null, kind: 'digital-audit', title: 'Audit', date: '2026-11-26', copiedFrom: null, 'audit.product': 'Site', 'audit.productKind': 'website', 'audit.url': 'https://a.example', 'audit.size': 'full',
  } }]))
  it('repeats a former one: scope, set-ups and sample with ids of its own, links kept; summary, outcomes and statement left behind', () => {
    const former = aWalk({ kind: 'digital-audit', audit: { product: 'Oud', covers: 'Alles', summary: 'Slecht', 'setup-1': { device: 'Mac', browser: '', assistive: '' }, 'setup-2': null }, statement: { contact: 'x' }, finishedAt: 'T0' })
    const pages = [aPage('head', { kind: 'shared', title: 'Kop' }), aPage('step', { kind: 'process', process: 'Boeken', link: 'link-1', shares: { head: true, gone: true }, state: 'Open het menu', optional: true })]
    const { walk, drafts } = repeatedAudit(start(), { walk: former, pages })
    expect(drafts[0]!.set).toMatchObject({ copiedFrom: former.id, 'audit.product': 'Site', 'audit.covers': 'Alles', 'audit.setup-1': { device: 'Mac', browser: '', assistive: '' } })
    expect(Object.keys(drafts[0]!.set).filter((field) => /summary|setup-2|statement|finished/.test(field))).toEqual([])
    const [head, step] = drafts.slice(1)
    expect(step!.set).toMatchObject({ walk, kind: 'process', process: 'Boeken', link: 'link-1', state: 'Open het menu', optional: true, [`shares.${head!.record}`]: true })
    expect(Object.keys(step!.set).filter((field) => field.startsWith('shares.'))).toHaveLength(1)
    expect(new Set(drafts.map(({ record }) => record)).size).toBe(3)
  })
})

describe('the order of a sample', () => {
  const to = (kind: SamplePage['kind'], process = '') => { let n = 0; return { dossier: 'd', walk: 'w', kind, process, now: 'T', newId: () => `n${++n}` } }
  const pages = [aPage('a', { position: 1 }), aPage('p', { position: 2, kind: 'process', process: 'Boeken' }), aPage('q', { position: 3, kind: 'process', process: 'Betalen' }), aPage('s', { position: 4, kind: 'shared' })]
  it('puts new pages with their kind, and a step at the end of its process, in the order in which they were given', () => {
    expect(orderAfter(pages, addPages(pages, [{ title: '1', url: '' }, { title: '2', url: '' }], to('structured')))).toEqual(['a', 'n1', 'n2', 'p', 'q', 's'])
    expect(orderAfter(pages, addPages(pages, [{ title: '1', url: '' }], to('process', 'boeken')))).toEqual(['a', 'p', 'n1', 'q', 's'])
    expect(orderAfter(pages, addPages(pages, [{ title: '1', url: '' }], to('process', 'Iets nieuws')))).toEqual(['a', 'p', 'q', 'n1', 's'])
    expect(orderAfter([], addPages([], [{ title: '1', url: '' }, { title: '2', url: '' }], to('random')))).toEqual(['n1', 'n2'])
  })
  it('moves within a group past what stands between, and does nothing at its end', () => {
    const mixed = [aPage('a', { position: 1 }), aPage('x', { position: 2, kind: 'random' }), aPage('b', { position: 3 }), aPage('c', { position: 4 })]
    const group = mixed.filter(({ kind }) => kind === 'structured')
    expect(orderAfter(mixed, movePage(mixed, group, 'c', 0))[0]).toBe('c')
    expect(orderAfter(mixed, movePage(mixed, group, 'a', 1)).filter((id) => id !== 'x')).toEqual(['b', 'a', 'c'])
    expect(movePage(mixed, group, 'a', -1)).toEqual([])
  })
  it('makes room where two devices gave the same number', () => {
    const same = ['a', 'b', 'c'].map((id) => aPage(id, { position: 1 }))
    expect(orderAfter(same, movePage(same, same, 'c', 1))).toEqual(['a', 'c', 'b'])
  })
})

describe('this device in words', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0', { device: 'Windows', browser: 'Firefox 143' }],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', { device: 'Windows', browser: 'Edge 140' }],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1', { device: 'iPhone', browser: 'Safari 18.6' }],
    ['Mozilla/5.0 (Linux; Android 14; SM-G990) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36', { device: 'Android', browser: 'Samsung Internet 28' }],
    ['iets anders', { device: '', browser: '' }],
  ])('%s', (agent, words) => expect(deviceWords(agent)).toEqual(words))
})
