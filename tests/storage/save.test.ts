import { describe, expect, it, vi } from 'vitest'
import type { SaveStatus } from '@/storage/storage'
import { aDraft } from './changes'
import { aDevice, aTab, contentsOf, expectRowsToFollowFromChanges, eventually, fullDisk } from './testStorage'

describe('a save', () => {
  it('is acknowledged when database and journal both have it', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    expect(await storage.save([aDraft({ title: 'Stoeprand te hoog', number: 1 })])).toEqual({ ok: true, copies: 2 })
    expect(await storage.reads.finding('finding-1')).toMatchObject({ id: 'finding-1', title: 'Stoeprand te hoog', kind: 'barrier' })
    expect(device.files.journalText()).toContain('Stoeprand te hoog')
    expect((await contentsOf(device)).changes).toMatchObject([{ device: storage.device, clock: 1, set: { number: 1 } }])
  })

  it('makes one copy, and says so, where the browser offers no private files', async () => {
    const { storage } = await aTab(aDevice(), { disc: null })
    expect(storage.report.singleCopy).toBe(true)
    expect(await storage.save([aDraft({ title: 'a' })])).toEqual({ ok: true, copies: 1 })
    expect(storage.status()).toMatchObject({ state: 'saved', copies: 1 })
  })

  it('keeps what was given, whatever the caller does with it afterwards', async () => {
    const { storage } = await aTab()
    const levels: Record<string, string> = { blind: 'good' }
    const saved = storage.save([aDraft({ title: 'a', levels })])
    levels['blind'] = 'blocks'
    await saved
    expect((await storage.reads.finding('finding-1'))?.levels).toEqual({ blind: 'good' })
  })

  it('takes a reactive proxy, which no database can store as it is', async () => {
    const { storage } = await aTab()
    const proxy = new Proxy({ blind: 'good' }, {})
    expect(await storage.save([aDraft({ levels: proxy })])).toMatchObject({ ok: true })
  })

  it('of hundreds at once comes through whole, in few transactions, with the clock in their order', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    const results = await Promise.all(Array.from({ length: 300 }, (_, i) => storage.save([aDraft({ title: `t${i}` })])))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect((await storage.reads.finding('finding-1'))?.title).toBe('t299')
    expect((await storage.reads.history('finding', 'finding-1')).map(({ clock }) => clock)).toEqual(Array.from({ length: 300 }, (_, i) => i + 1))
    await expectRowsToFollowFromChanges(device)
  })

  it('of nothing is done at once', async () => {
    const { storage } = await aTab()
    expect(await storage.save([])).toEqual({ ok: true, copies: 2 })
  })

  it('shows where it stands', async () => {
    const { storage } = await aTab(aDevice(), { now: () => '2026-11-21T10:00:00.000Z' })
    const seen: SaveStatus[] = []
    const stop = storage.onStatus((status) => seen.push(status))
    expect(storage.status()).toMatchObject({ state: 'saved', lastSavedAt: null, unsaved: 0 })
    const saved = storage.save([aDraft({ title: 'a' }), aDraft({ title: 'b' })])
    expect(storage.status()).toMatchObject({ state: 'saving', unsaved: 2 })
    await saved
    expect(seen.at(-1)).toEqual({ state: 'saved', problem: null, lastSavedAt: '2026-11-21T10:00:00.000Z', unsaved: 0, copies: 2 })
    stop()
    const before = seen.length
    await storage.save([aDraft({ title: 'c' })])
    expect(seen.length).toBe(before)
  })
})

describe('a save that fails', () => {
  it('in the database keeps its changes, tells why, and succeeds later with the same ids', async () => {
    const device = aDevice()
    let fails = false
    const { storage } = await aTab(device, { beforeCall: (call) => { if (fails && call === 'mutate findings') throw new Error('broken') } })
    fails = true
    expect(await storage.save([aDraft({ title: 'a' })], { label: 'typed' })).toEqual({ ok: false, problem: 'failed' })
    expect(storage.status()).toMatchObject({ state: 'failed', problem: 'failed', unsaved: 1 })
    expect(storage.undoable()).toBeUndefined()
    const [waiting] = await storage.changes()
    expect(await storage.retry()).toMatchObject({ ok: false })
    fails = false
    expect(await storage.retry()).toEqual({ ok: true, copies: 2 })
    expect(storage.status()).toMatchObject({ state: 'saved', problem: null, unsaved: 0 })
    expect((await contentsOf(device)).changes).toEqual([waiting])
    expect(storage.undoable()?.label).toBe('typed')
  })

  it('in the journal alone is no save either, and what the database has is not doubled', async () => {
    const device = aDevice()
    const { storage, disc } = await aTab(device)
    disc.beforeCall = (call) => { if (call === 'writeAt') throw new Error('broken') }
    expect(await storage.save([aDraft({ title: 'a' })], { label: 'typed' })).toEqual({ ok: false, problem: 'failed' })
    disc.beforeCall = () => undefined
    expect(await storage.save([aDraft({ title: 'b' })])).toEqual({ ok: true, copies: 2 })
    expect(storage.status().unsaved).toBe(0)
    expect((await contentsOf(device)).changes.length).toBe(2)
    expect(device.files.journalText()).toContain('"a"')
    expect(storage.undoable()?.drafts).toMatchObject([{ set: { deletedAt: expect.any(String) as string } }])
  })

  it('does not stand in the way of reading the journal later', async () => {
    const device = aDevice()
    const { storage, disc } = await aTab(device)
    await storage.save([aDraft({ title: 'before' })])
    disc.beforeCall = (call) => { if (call === 'writeAt') throw fullDisk() }
    await storage.save([aDraft({ words: 'a long text that tears in the middle '.repeat(20) })])
    disc.beforeCall = () => undefined
    await storage.save([aDraft({ suggestion: 'after' })])
    const text = device.files.journalText()
    for (const word of ['before', 'tears', 'after']) expect(text).toContain(word)
  })

  it.each([
    ['the database', 'mutate changes'],
    ['the journal', 'writeAt'],
  ])('as %s is full gives up the ballast, and then has room', async (_where, full) => {
    const device = aDevice()
    device.files.files.set('ballast', new Uint8Array(4))
    const beforeCall = (call: string): void => { if (call === full && device.files.files.has('ballast')) throw fullDisk() }
    const { storage } = await aTab(device, { beforeCall, beforeDisc: beforeCall })
    expect(await storage.save([aDraft({ title: 'a' })])).toEqual({ ok: true, copies: 2 })
    expect(device.files.files.has('ballast')).toBe(false)
  })

  it('for want of room says so', async () => {
    const { storage } = await aTab(aDevice(), { beforeCall: (call) => { if (call === 'mutate changes') throw fullDisk() } })
    expect(await storage.save([aDraft({ title: 'a' })])).toEqual({ ok: false, problem: 'quota' })
  })
})

describe('two tabs', () => {
  it('on one device see what the other writes, and share its id', async () => {
    const device = aDevice()
    const { storage: one } = await aTab(device)
    const { storage: two } = await aTab(device)
    expect(two.device).toBe(one.device)
    const titles: (string | undefined)[] = []
    const stop = two.watch((reads) => reads.finding('finding-1'), (finding) => titles.push(finding?.title))
    await one.save([aDraft({ title: 'a' })])
    await eventually(() => titles.at(-1) === 'a')
    stop()
    expect(device.files.journalFiles()).toHaveLength(1)
    await two.save([aDraft({ title: 'b' })])
    expect(device.files.journalFiles()).toHaveLength(2)
    await expectRowsToFollowFromChanges(device)
  })

  it('give what is typed last the last word, also when one tab had not heard of the other', async () => {
    const device = aDevice()
    const { storage: one } = await aTab(device)
    const { storage: two } = await aTab(device)
    const saves = [] as Promise<unknown>[]
    for (let i = 0; i < 5; i += 1) saves.push(one.save([aDraft({ title: `one ${i}` })]))
    await Promise.all(saves)
    expect(await two.save([aDraft({ title: 'two' })])).toMatchObject({ ok: true })
    expect((await one.reads.finding('finding-1'))?.title).toBe('two')
    await expectRowsToFollowFromChanges(device)
  })

  it('that cannot hear each other at all still give it', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const device = aDevice()
    const { storage: one } = await aTab(device)
    const { storage: two } = await aTab(device)
    vi.unstubAllGlobals()
    for (let i = 0; i < 5; i += 1) await one.save([aDraft({ title: `one ${i}`, 'levels.blind': 'good' })])
    expect(await two.save([aDraft({ title: 'two', words: 'w' })], { label: 'typed' })).toMatchObject({ ok: true })
    expect(await one.reads.finding('finding-1')).toMatchObject({ title: 'two', words: 'w', levels: { blind: 'good' } })
    await two.undo()
    expect((await one.reads.finding('finding-1'))?.title).toBe('one 4')
    await expectRowsToFollowFromChanges(device)
  })

  it('with separate private files each keep their own journal', async () => {
    const device = aDevice()
    const { storage: one } = await aTab(device)
    const { storage: two } = await aTab({ name: device.name, files: aDevice().files })
    await Promise.all([one.save([aDraft({ title: 'a' })]), two.save([aDraft({ words: 'b' })])])
    expect(await one.reads.finding('finding-1')).toMatchObject({ title: 'a', words: 'b' })
  })
})
