import { describe, expect, it } from 'vitest'
import { sha256Of } from '@/storage/files'
import type { RestoreReport } from '@/storage/storage'
import { aChange, aDraft } from './changes'
import { aDevice, aTab, contentsOf, expectRowsToFollowFromChanges, loseDatabase } from './testStorage'

const none = new Map<string, Uint8Array<ArrayBuffer>>()

describe('restoring', () => {
  it('brings a dossier to another device, with its files, and tells how far it is', async () => {
    const { storage: there } = await aTab()
    const photo = new TextEncoder().encode('photo')
    const { sha256 } = await there.files.put(photo) as { sha256: string }
    await there.save([aDraft({ title: 'Markt' }, { kind: 'dossier', record: 'dossier-1' }), aDraft({ title: 'a', number: 1 }), aDraft({ sha256, kind: 'photo' }, { kind: 'attachment', record: 'x' })])
    const device = aDevice()
    const { storage: here } = await aTab(device)
    const progress: (readonly [number, number])[] = []
    const result = await here.restore({ changes: await there.changes(), files: new Map([[sha256, photo]]) }, (...step) => progress.push(step))
    expect(result).toEqual({ ok: true, report: { dossiers: 1, newRecords: 3, changedRecords: 0, knownChanges: 0, keptNewer: [], files: 1, leftOut: { changes: 0, files: 0, erased: 0 } } })
    expect(progress).toEqual([[1, 4], [4, 4]])
    expect(await here.files.read(sha256)).toEqual(photo)
    expect(await here.reads.content('dossier-1')).toEqual(await there.reads.content('dossier-1'))
    expect(device.files.journalText()).toContain('Markt')
  })

  it('twice changes nothing', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    const changes = [aChange({ title: 'a' }), aChange({ title: 'b' }), aChange({ name: 'p' }, { kind: 'place', record: 'p' })]
    await storage.restore({ changes, files: none })
    const before = await contentsOf(device)
    expect(await storage.restore({ changes, files: none })).toMatchObject({ report: { knownChanges: 3, newRecords: 0, changedRecords: 0, keptNewer: [] } })
    expect(await contentsOf(device)).toEqual(before)
  })

  it('keeps what is newer here, and names it', async () => {
    const { storage } = await aTab()
    const old = aChange({ title: 'old', words: 'from the backup' }, { clock: 1 })
    await storage.restore({ changes: [aChange({ title: 'x' }, { clock: 5 })], files: none })
    await storage.save([aDraft({ title: 'newer here' })])
    const { report } = await storage.restore({ changes: [old], files: none }) as { report: RestoreReport }
    expect(report).toMatchObject({ changedRecords: 1, keptNewer: [{ kind: 'finding', record: 'finding-1', field: 'title' }] })
    expect(await storage.reads.finding('finding-1')).toMatchObject({ title: 'newer here', words: 'from the backup' })
  })

  it('moves the clock, so that what is typed next wins from what was restored', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await storage.restore({ changes: [aChange({ title: 'restored' }, { clock: 70_000 })], files: none })
    await storage.save([aDraft({ title: 'typed' })])
    expect((await storage.reads.finding('finding-1'))?.title).toBe('typed')
    expect(Math.max(...(await contentsOf(device)).changes.map(({ clock }) => clock))).toBe(70_001)
  })

  it('in portions survives the loss of the database, and leaves room for saves in between', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    const changes = Array.from({ length: 2500 }, (_, i) => aChange({ title: `t${i}` }, { record: `r${i}` }))
    const restoring = storage.restore({ changes, files: none })
    const saved = storage.save([aDraft({ title: 'meanwhile' }, { record: 'mine' })])
    expect(await saved).toMatchObject({ ok: true })
    expect(await restoring).toMatchObject({ ok: true, report: { newRecords: 2500 } })
    await storage.close()
    await loseDatabase(device)
    const { storage: again } = await aTab(device)
    expect(again.report.restoredFindings).toBe(2501)
    await expectRowsToFollowFromChanges(device)
  })

  it('leaves out what cannot be trusted: broken changes, records taken from another dossier, files that are not what they say', async () => {
    const { storage } = await aTab()
    await storage.save([aDraft({ title: 'mine' })])
    const bad = [
      aChange({ title: 'stolen' }, { dossier: 'other', clock: 99 }),
      aChange({ a: 1 }, { clock: Number.MAX_SAFE_INTEGER }),
      aChange({ a: 1 }, { clock: 1.5 }),
      { ...aChange({ a: 1 }), kind: 'hologram' as 'finding' },
    ]
    const result = await storage.restore({ changes: bad, files: new Map([['0'.repeat(64), new Uint8Array(3)]]) })
    expect(result).toMatchObject({ report: { newRecords: 0, files: 0, leftOut: { changes: 4, files: 1, erased: 0 } } })
    expect(await storage.reads.finding('finding-1')).toMatchObject({ title: 'mine', dossier: 'dossier-1' })
    expect(await sha256Of(new Uint8Array(3))).not.toBe('0'.repeat(64))
  })

  it('that fails can be done again', async () => {
    let fails = true
    const { storage } = await aTab(aDevice(), { beforeCall: (call) => { if (fails && call === 'mutate findings') throw new Error('broken') } })
    const changes = [aChange({ title: 'a' })]
    expect(await storage.restore({ changes, files: none })).toEqual({ ok: false, problem: 'failed' })
    fails = false
    expect(await storage.restore({ changes, files: none })).toMatchObject({ ok: true, report: { newRecords: 1 } })
  })
})
