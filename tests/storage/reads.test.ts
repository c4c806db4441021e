import { describe, expect, it } from 'vitest'
import { recordKinds } from '@/domain/change'
import { libraryId, libraryKinds } from '@/domain/library'
import { aDraft } from './changes'
import { aDevice, aTab, eventually } from './testStorage'

const removed = { deletedAt: '2026-11-21T10:00:00.000Z' }

describe('reading', () => {
  it('gives lists without what was removed, in the order that people know', async () => {
    const { storage } = await aTab()
    await storage.save([
      aDraft({ title: 'Markt' }, { kind: 'dossier', record: 'dossier-1' }),
      aDraft({ number: 2 }, { record: 'b' }), aDraft({ number: 1 }, { record: 'a' }), aDraft({ number: 3, ...removed }, { record: 'c' }),
      aDraft({ number: 1, position: 2 }, { kind: 'advice', record: 'late' }), aDraft({ number: 2, position: 1 }, { kind: 'advice', record: 'first' }),
      aDraft({ owner: 'a', ownerKind: 'finding', position: 2, kind: 'photo' }, { kind: 'attachment', record: 'x2' }),
      aDraft({ owner: 'a', ownerKind: 'finding', position: 1, kind: 'photo' }, { kind: 'attachment', record: 'x1' }),
      aDraft({ owner: 'a', ownerKind: 'place', kind: 'voice' }, { kind: 'attachment', record: 'y' }),
      aDraft({ owner: 'b', ownerKind: 'finding', kind: 'photo', ...removed }, { kind: 'attachment', record: 'z' }),
      aDraft({ number: 1 }, { record: 'elsewhere', dossier: 'dossier-2' }),
    ])
    const content = await storage.reads.content('dossier-1')
    expect(content?.findings.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(content?.advices.map(({ id }) => id)).toEqual(['first', 'late'])
    expect((await storage.reads.findingsWithRemoved('dossier-1')).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect((await storage.reads.attachmentsOf('finding', 'a')).map(({ id }) => id)).toEqual(['x1', 'x2'])
    expect(await storage.reads.finding('c')).toMatchObject(removed)
    expect(await storage.reads.dossierSummary('dossier-1')).toMatchObject({ findings: 2, photos: 2, advices: 2, lastChangeAt: expect.any(String) as string })
    expect(await storage.reads.dossierSummary('nowhere')).toEqual({ findings: 0, photos: 0, advices: 0, lastChangeAt: null })
    expect(await storage.reads.content('nowhere')).toBeUndefined()
  })

  it('keeps removed links readable, for the scores that were given there, in the order of the route', async () => {
    const { storage } = await aTab()
    await storage.save([
      aDraft({ title: 'Markt' }, { kind: 'dossier', record: 'dossier-1' }),
      ...([['c', 3], ['a', 1], ['b', 2]] as const).map(([record, position]) => aDraft({ walk: 'w', position, title: record, deletedAt: null }, { kind: 'link', record })),
      aDraft({ walk: 'v', position: 0 }, { kind: 'link', record: 'elsewhere' }),
      aDraft({ walk: 'w', link: 'b', participant: 'p', words: 'Te hoog' }, { kind: 'score', record: 's1' }), aDraft({ walk: 'w', ...removed }, { kind: 'score', record: 's2' }),
      aDraft({ walk: 'w', position: 2 }, { kind: 'participant', record: 'q' }), aDraft({ walk: 'w', position: 1 }, { kind: 'participant', record: 'p' }), aDraft({ walk: 'w', ...removed }, { kind: 'participant', record: 'r' }),
      aDraft({ walk: 'v' }, { kind: 'participant', record: 'o' }),
    ])
    await storage.save([aDraft(removed, { kind: 'link', record: 'b' })])
    const content = await storage.reads.content('dossier-1')
    expect(content?.links.map(({ id }) => id)).toEqual(['elsewhere', 'a', 'c'])
    expect(content?.removedLinks).toMatchObject([{ id: 'b', title: 'b' }])
    expect(content?.scores).toMatchObject([{ id: 's1', link: 'b', words: 'Te hoog' }])
    const route = await storage.reads.route('w')
    expect(route.links.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(route.participants.map(({ id }) => id)).toEqual(['p', 'q'])
    expect(route.scores.map(({ id }) => id)).toEqual(['s1'])
    expect(await storage.reads.links('dossier-1')).toHaveLength(3)
    expect(await storage.reads.link('b')).toMatchObject(removed)
  })

  it('reads the route of a walk by index: no row of another walk is touched', async () => {
    const device = aDevice()
    const calls: string[] = []
    const { storage } = await aTab(device, { beforeCall: (call) => calls.push(call) })
    await storage.save([aDraft({ walk: 'w' }, { kind: 'score', record: 's' })])
    calls.length = 0
    await storage.reads.route('w')
    expect([...calls].sort()).toEqual(['query links', 'query participants', 'query scores'])
    // Who watches one walk is left alone by what is written of another.
    let runs = 0
    const stop = storage.watch((reads) => reads.route('w'), () => { runs += 1 })
    await eventually(() => runs === 1)
    await storage.save([aDraft({ walk: 'v', words: 'x' }, { kind: 'score', record: 't' })])
    await storage.save([aDraft({ walk: 'w', words: 'y' }, { kind: 'score', record: 's' })])
    await eventually(() => runs === 2)
    stop()
  })

  it('knows every kind of record', async () => {
    const { storage } = await aTab()
    const isOfLibrary = (kind: string): boolean => (libraryKinds as readonly string[]).includes(kind)
    await storage.save(recordKinds.map((kind) => aDraft({ note: kind }, { kind, record: kind === 'dossier' ? 'dossier-1' : kind, ...(isOfLibrary(kind) ? { dossier: libraryId } : {}) })))
    expect(Object.values(await storage.reads.content('dossier-1') ?? {}).flat().length).toBe(recordKinds.length - libraryKinds.length)
    expect(Object.values(await storage.reads.library()).flat().length).toBe(libraryKinds.length)
    for (const kind of recordKinds) expect(await storage.reads.history(kind, kind === 'dossier' ? 'dossier-1' : kind)).toMatchObject([{ kind, set: { note: kind } }])
  })

  it('gives all changes, or those of some dossiers, the oldest first and the unsaved last', async () => {
    let fails = false
    const { storage } = await aTab(aDevice(), { beforeCall: (call) => { if (fails && call.startsWith('mutate')) throw new Error('broken') } })
    await storage.save([aDraft({ title: 'a' }), aDraft({ title: 'b' }, { dossier: 'dossier-2', record: 'other' })])
    fails = true
    await storage.save([aDraft({ title: 'c' })])
    expect((await storage.changes()).map(({ set }) => set['title'])).toEqual(['a', 'b', 'c'])
    expect((await storage.changes(['dossier-1'])).map(({ set }) => set['title'])).toEqual(['a', 'c'])
  })

  it('again and again follows what is written, and stops when asked', async () => {
    const { storage } = await aTab()
    const seen: number[] = []
    const stop = storage.watch((reads) => reads.findings('dossier-1'), (findings) => seen.push(findings.length))
    await eventually(() => seen.length === 1)
    await storage.save([aDraft({ title: 'a' })])
    await eventually(() => seen.at(-1) === 1)
    await storage.save([aDraft({ title: 'b' }, { dossier: 'dossier-2', record: 'other' })])
    stop()
    await storage.save([aDraft({ title: 'c' }, { record: 'third' })])
    expect(seen.at(-1)).toBe(1)
  })

  it('that goes wrong is told to whoever asked', async () => {
    const { storage } = await aTab()
    const errors: unknown[] = []
    const stop = storage.watch(() => Promise.reject(new Error('a mistake')), () => undefined, (error) => errors.push(error))
    await eventually(() => errors.length > 0)
    stop()
  })
})

describe('settings of the device', () => {
  it('are kept over a restart, apart from what storage keeps for itself', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    expect(await storage.settings.set('device', { theme: 'dark' })).toEqual({ ok: true })
    await storage.close()
    const { storage: again } = await aTab(device)
    expect(await again.settings.get('device')).toEqual({ theme: 'dark' })
    expect(again.device).toBe(storage.device)
    expect(await again.settings.get('nothing')).toBeUndefined()
  })
})

describe('room on the device', () => {
  it('is unknown where the browser does not say', async () => {
    const { storage } = await aTab()
    expect(await storage.usage()).toMatchObject({ persistent: false })
    expect(await storage.persist()).toBe(false)
  })
})
