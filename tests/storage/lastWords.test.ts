import { describe, expect, it } from 'vitest'
import type { Change } from '@/domain/change'
import { Clock } from '@/storage/clock'
import { Forgotten } from '@/storage/forgotten'
import { LastWords, type SmallStore } from '@/storage/lastWords'
import { forgetLeftWords, readNote, takeLeftWords, type LeftWordsNeeds } from '@/storage/leftWords'

const found = (words: LastWords): readonly Change[] => words.others().flatMap((key) => readNote(words, key))

function aStore(): SmallStore & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>()
  return {
    entries, get length() { return entries.size }, key: (i) => [...entries.keys()][i] ?? null,
    getItem: (key) => entries.get(key) ?? null, setItem: (key, value) => { entries.set(key, value) }, removeItem: (key) => { entries.delete(key) },
  }
}

function change(id: string, dossier = 'd'): Change {
  return { id, clock: 1, at: '2026-11-22T10:00:00.000Z', device: 'x', dossier, kind: 'finding', record: 'f', set: { title: id } }
}

describe('the last words of a page', () => {
  it('are noted when it leaves, also those that are said while it leaves, and found by the next', () => {
    const store = aStore()
    const page = new EventTarget()
    const words = new LastWords('app:unsaved:', 'tab-1', store)
    let unsaved = [change('a')]
    words.followPage(page, () => false, () => unsaved)
    words.note(unsaved)
    expect(store.entries.size).toBe(0)
    page.dispatchEvent(new Event('pagehide'))
    unsaved = [change('a'), change('b')]
    words.note(unsaved)
    const next = new LastWords('app:unsaved:', 'tab-2', store)
    expect(found(next).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(found(words)).toEqual([])
  })

  it('are cleared by the page itself once they are saved after all', () => {
    const store = aStore()
    const page = new EventTarget()
    const words = new LastWords('app:unsaved:', 'tab-1', store)
    words.followPage(page, () => true, () => [change('a')])
    page.dispatchEvent(new Event('visibilitychange'))
    expect(store.entries.size).toBe(1)
    words.note([])
    expect(store.entries.size).toBe(0)
  })

  it('of an erased dossier are forgotten, and those of others stay', () => {
    const store = aStore()
    store.setItem('app:unsaved:tab-1', JSON.stringify([change('a', 'gone'), change('b', 'stays')]))
    const words = new LastWords('app:unsaved:', 'tab-2', store)
    forgetLeftWords(words, ({ dossier }) => dossier === 'gone')
    expect(found(words).map(({ id }) => id)).toEqual(['b'])
    forgetLeftWords(words, ({ dossier }) => dossier === 'stays')
    expect(store.entries.size).toBe(0)
  })

  it('of an erased participant are not taken over, and those of others are', async () => {
    const store = aStore()
    const score = { ...change('a'), kind: 'score' as const, record: 's', set: { participant: 'p', words: 'gone' } }
    store.setItem('app:unsaved:tab-1', JSON.stringify([score, { ...change('b'), kind: 'score', record: 's', set: { words: 'gone too' } }, change('c')]))
    const written: Change[] = []
    const copies = { writeForeign: async (changes: readonly Change[]) => { written.push(...changes); return { done: { written: [], known: 0, refused: 0 } } } }
    const db = { dossiers: { toCollection: () => ({ primaryKeys: async () => ['d'] }) } }
    await takeLeftWords({ lastWords: new LastWords('app:unsaved:', 'tab-2', store), copies, db, clock: new Clock(0), forgotten: new Forgotten(['p']) } as unknown as LeftWordsNeeds)
    expect(written.map(({ id }) => id)).toEqual(['c'])
    expect(store.entries.size).toBe(0)
  })

  it('that are damaged, or of another app, are left out', () => {
    const store = aStore()
    store.setItem('app:unsaved:tab-1', '[{"id":1}')
    store.setItem('app:unsaved:tab-2', '[{"id":1}]')
    store.setItem('other', JSON.stringify([change('a')]))
    expect(found(new LastWords('app:unsaved:', 'tab-3', store))).toEqual([])
  })

  it('do no harm where the browser has no small store, or a full one', () => {
    expect(found(new LastWords('app:unsaved:', 'tab-1', undefined))).toEqual([])
    const page = new EventTarget()
    const full = new LastWords('app:unsaved:', 'tab-1', { ...aStore(), setItem: () => { throw new Error('full') } })
    full.followPage(page, () => true, () => [change('a')])
    expect(() => page.dispatchEvent(new Event('pagehide'))).not.toThrow()
  })
})
