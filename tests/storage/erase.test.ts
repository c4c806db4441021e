import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { describeDatabase } from '@/storage/database'
import { aDraft } from './changes'
import { aDevice, aTab, contentsOf, loseDatabase } from './testStorage'

const secret = 'Mevrouw Peeters'

/** Fills two dossiers; only the first holds the secret. */
async function filled(storage: Awaited<ReturnType<typeof aTab>>['storage']): Promise<{ readonly own: string; readonly shared: string }> {
  const own = await storage.files.put(new TextEncoder().encode(`${secret} photo`)) as { sha256: string }
  const shared = await storage.files.put(new TextEncoder().encode('shared photo')) as { sha256: string }
  await storage.save([
    aDraft({ title: secret }, { kind: 'dossier', record: 'dossier-1' }),
    aDraft({ words: secret }),
    aDraft({ sha256: own.sha256, kind: 'photo', alt: secret }, { kind: 'attachment', record: 'a1' }),
    aDraft({ sha256: shared.sha256, kind: 'photo' }, { kind: 'attachment', record: 'a2' }),
    aDraft({ title: 'stays' }, { kind: 'dossier', record: 'dossier-2', dossier: 'dossier-2' }),
    aDraft({ sha256: shared.sha256, kind: 'photo' }, { kind: 'attachment', record: 'a3', dossier: 'dossier-2' }),
  ], { label: 'all' })
  return { own: own.sha256, shared: shared.sha256 }
}

describe('erasing a dossier', () => {
  it('leaves nothing of it in rows, changes, journal, files, undo and waiting saves', async () => {
    const device = aDevice()
    const first = await aTab(device)
    await first.storage.save([aDraft({ words: secret })])
    await first.storage.close()
    const { storage } = await aTab(device)
    const { own, shared } = await filled(storage)
    expect(await storage.erase('dossier-1')).toEqual({ ok: true, report: { records: 4, changes: 5, files: 1, waitingTabs: 0 } })
    const { changes, rows } = await contentsOf(device)
    expect(JSON.stringify([changes, [...rows]])).not.toContain(secret)
    expect([...rows.keys()].sort()).toEqual(['attachment a3', 'dossier dossier-2'])
    expect(device.files.journalText()).not.toContain(secret)
    expect(device.files.journalText()).toContain('stays')
    expect([await storage.files.has(own), await storage.files.has(shared)]).toEqual([false, true])
    expect(storage.undoable()).toBeUndefined()
    await storage.close()
    await loseDatabase(device)
    const { storage: again } = await aTab(device)
    expect(await again.reads.dossiers()).toMatchObject([{ title: 'stays' }])
  })

  it('can be followed by putting it back from a backup, which then survives the loss of the database', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await filled(storage)
    const changes = await storage.changes(['dossier-1'])
    await storage.erase('dossier-1')
    expect(await storage.restore({ changes, files: new Map() })).toMatchObject({ ok: true, report: { newRecords: 4 } })
    await storage.close()
    await loseDatabase(device)
    const { storage: again } = await aTab(device)
    expect((await again.reads.dossiers()).length).toBe(2)
  })

  it('reaches the other tabs: their journal, their undo, their waiting saves', async () => {
    const device = aDevice()
    const { storage: one } = await aTab(device)
    let fails = false
    const { storage: two } = await aTab(device, { beforeCall: (call) => { if (fails && call.startsWith('mutate')) throw new Error('broken') } })
    await filled(one)
    await two.save([aDraft({ suggestion: secret })], { label: 'typed' })
    fails = true
    await two.save([aDraft({ title: secret })])
    fails = false
    expect(await one.erase('dossier-1')).toMatchObject({ ok: true, report: { waitingTabs: 0 } })
    expect(two.undoable()).toBeUndefined()
    expect(two.status()).toMatchObject({ state: 'saved', unsaved: 0 })
    expect(device.files.journalText()).not.toContain(secret)
    expect(JSON.stringify(await one.changes())).not.toContain(secret)
  })

  it('remembers a tab that sleeps, and does not read its copy at the next start', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await filled(storage)
    // A tab that holds its file and does not answer: its journal was written under another channel.
    const deaf = device.files.tab()
    const path = 'journal/deaf.log' as const
    await deaf.hold(path)
    const own = device.files.journalFiles()[0] as typeof path
    await deaf.writeAt(path, device.files.files.get(own)!, 0)
    expect(await storage.erase('dossier-1')).toMatchObject({ ok: true, report: { waitingTabs: 1 } })
    expect(device.files.journalText()).toContain(secret)
    await storage.close()
    deaf.kill()
    await loseDatabase(device)
    const { storage: again } = await aTab(device)
    expect(await again.reads.dossiers()).toMatchObject([{ title: 'stays' }])
    await again.close()
    expect(device.files.journalText()).not.toContain(secret)
  })

  it('that was cut off is finished at the next start', async () => {
    const device = aDevice()
    let armed = false
    let dead = false
    const { storage, disc } = await aTab(device, { beforeCall: (call) => {
      dead ||= armed && call === 'mutate findings'
      if (dead) throw new Error('killed')
    } })
    await filled(storage)
    armed = true
    expect(await storage.erase('dossier-1')).toEqual({ ok: false, problem: 'failed' })
    disc.kill()
    const { storage: again } = await aTab(device)
    expect(await again.reads.dossiers()).toMatchObject([{ title: 'stays' }])
    await again.close()
    expect(device.files.journalText()).not.toContain(secret)
    const db = describeDatabase(device.name)
    expect((await db.settings.get('erased'))?.value ?? []).toEqual([])
    db.close()
  })

  it('that fails before it began leaves the dossier as it was, also at the next start', async () => {
    const device = aDevice()
    let fails = false
    const { storage } = await aTab(device, { beforeCall: (call) => { if (fails && call === 'mutate findings') throw new Error('broken') } })
    await filled(storage)
    fails = true
    expect(await storage.erase('dossier-1')).toEqual({ ok: false, problem: 'failed' })
    await storage.close()
    const { storage: again } = await aTab(device)
    expect(await again.reads.content('dossier-1')).toMatchObject({ findings: [{ words: secret }], attachments: [{}, {}] })
    await again.close()
    await loseDatabase(device)
    const { storage: last } = await aTab(device)
    expect((await last.reads.dossiers()).length).toBe(2)
  })

  it('whose journal could not be rewritten is finished at the next start, and keeps what was written since', async () => {
    const device = aDevice()
    const { storage, disc } = await aTab(device)
    await filled(storage)
    const changes = await storage.changes(['dossier-1'])
    disc.beforeCall = (call) => { if (call === 'remove') throw new Error('broken') }
    expect(await storage.erase('dossier-1')).toMatchObject({ ok: false })
    disc.beforeCall = () => undefined
    await storage.restore({ changes: changes.filter(({ kind }) => kind === 'dossier'), files: new Map() })
    await storage.close()
    const { storage: again } = await aTab(device)
    expect(await again.reads.content('dossier-1')).toMatchObject({ dossier: { title: secret }, findings: [] })
    await again.close()
    await loseDatabase(device)
    const { storage: last } = await aTab(device)
    expect(await last.reads.content('dossier-1')).toMatchObject({ dossier: { title: secret }, findings: [] })
  })

  it('cannot be undone in part by a tab that still shows it; once it is put back, every tab writes again', async () => {
    const device = aDevice()
    const { storage: one } = await aTab(device)
    const { storage: two } = await aTab(device)
    await filled(one)
    await two.save([aDraft({ suggestion: secret })])
    const kept = await one.changes(['dossier-1'])
    await one.erase('dossier-1')
    expect(await two.save([aDraft({ title: secret })])).toEqual({ ok: false, problem: 'failed' })
    expect(await one.save([aDraft({ title: secret }), aDraft({ title: 'mine' }, { kind: 'dossier', record: 'dossier-2', dossier: 'dossier-2' })])).toEqual({ ok: false, problem: 'failed' })
    expect(two.status()).toMatchObject({ state: 'saved', unsaved: 0 })
    expect(device.files.journalText()).not.toContain(secret)
    expect((await contentsOf(device)).changes.every(({ dossier }) => dossier === 'dossier-2')).toBe(true)
    await one.restore({ changes: kept, files: new Map() })
    expect(await two.save([aDraft({ title: 'after all' })])).toMatchObject({ ok: true })
    expect(await one.reads.finding('finding-1')).toMatchObject({ title: 'after all', words: secret })
  })
})
