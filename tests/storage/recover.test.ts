import { describe, expect, it } from 'vitest'
import { aDraft } from './changes'
import { aDevice, aTab, contentsOf, eventually, expectRowsToFollowFromChanges, loseDatabase } from './testStorage'

describe('a start', () => {
  it('on a new device finds nothing to mend', async () => {
    const { storage } = await aTab()
    expect(storage.report).toEqual({ restoredChanges: 0, restoredFindings: 0, databaseWasLost: false, singleCopy: false })
  })

  it('after an ordinary end finds everything there', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await storage.save([aDraft({ title: 'a' })])
    await storage.close()
    const { storage: again } = await aTab(device)
    expect(again.report).toMatchObject({ restoredChanges: 0, databaseWasLost: false })
    expect(again.device).toBe(storage.device)
    await again.save([aDraft({ title: 'b' })])
    expect((await again.reads.finding('finding-1'))?.title).toBe('b')
  })

  it('after the database was lost brings everything back from the journal', async () => {
    const device = aDevice()
    for (const session of [1, 2, 3]) {
      const { storage } = await aTab(device)
      for (const i of [1, 2]) await storage.save([aDraft({ title: `finding ${session}.${i}` }, { record: `f-${session}-${i}` }), aDraft({ name: 'plek' }, { kind: 'place', record: 'p' })])
      await storage.close()
    }
    const before = await contentsOf(device)
    await loseDatabase(device)
    const { storage } = await aTab(device)
    expect(storage.report).toEqual({ restoredChanges: 12, restoredFindings: 6, databaseWasLost: true, singleCopy: false })
    expect(await contentsOf(device)).toEqual(before)
    await storage.save([aDraft({ title: 'later' }, { record: 'f-1-1' })])
    expect((await storage.reads.finding('f-1-1'))?.title).toBe('later')
  })

  it('puts back a change that only the journal has', async () => {
    const device = aDevice()
    let fails = false
    const { storage, disc } = await aTab(device, { beforeCall: (call) => { if (fails && call.startsWith('mutate')) throw new Error('killed') } })
    await storage.save([aDraft({ title: 'a' })])
    fails = true
    await storage.save([aDraft({ title: 'b' })])
    disc.kill()
    const { storage: again } = await aTab(device)
    expect(again.report).toMatchObject({ restoredChanges: 1, restoredFindings: 1, databaseWasLost: false })
    expect((await again.reads.finding('finding-1'))?.title).toBe('b')
  })

  it('gives the journal what only the database has', async () => {
    const device = aDevice()
    const { storage, disc } = await aTab(device)
    await storage.save([aDraft({ title: 'a' })])
    disc.beforeCall = (call) => { if (call === 'writeAt') throw new Error('killed') }
    await storage.save([aDraft({ words: 'only in the database' })])
    disc.kill()
    const { storage: again } = await aTab(device)
    await again.close()
    await loseDatabase(device)
    const { storage: last } = await aTab(device)
    expect(await last.reads.finding('finding-1')).toMatchObject({ title: 'a', words: 'only in the database' })
  })

  it('writes the journal anew when the private files were cleared', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    for (let i = 0; i < 5; i += 1) await storage.save([aDraft({ title: `t${i}` }, { record: `f${i}` })])
    await storage.close()
    device.files.files.clear()
    const { storage: again } = await aTab(device)
    expect(again.report.databaseWasLost).toBe(false)
    await again.close()
    await loseDatabase(device)
    const { storage: last } = await aTab(device)
    expect(last.report).toMatchObject({ restoredChanges: 5, databaseWasLost: true })
  })

  it('ignores a torn end of the journal and keeps all before it', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await storage.save([aDraft({ title: 'whole' })])
    await storage.close()
    const path = [...device.files.files.keys()].find((name) => name.startsWith('journal/'))!
    device.files.files.set(path, new Uint8Array([...device.files.files.get(path)!, 200, 0, 0, 0, 1, 2, 3]))
    await loseDatabase(device)
    const { storage: again } = await aTab(device)
    expect((await again.reads.finding('finding-1'))?.title).toBe('whole')
  })

  it('reads on where an earlier start ended, and not everything again', async () => {
    const device = aDevice()
    for (let session = 0; session < 3; session += 1) {
      const { storage } = await aTab(device)
      await storage.save([aDraft({ title: `t${session}` })])
      await storage.close()
    }
    const { storage } = await aTab(device)
    await storage.close()
    const path = [...device.files.files.keys()].find((name) => name.startsWith('journal/'))!
    device.files.files.get(path)!.fill(0, 0, 8)
    const { storage: again } = await aTab(device)
    expect(again.report.restoredChanges).toBe(0)
  })

  it('merges many small journal files into one, and loses nothing by it', async () => {
    const device = aDevice()
    for (let session = 0; session < 12; session += 1) {
      const { storage } = await aTab(device)
      await storage.save([aDraft({ title: `t${session}` }, { record: `f${session}` })])
      await storage.close()
    }
    expect(device.files.journalFiles().length).toBeLessThan(6)
    await loseDatabase(device)
    const { storage } = await aTab(device)
    expect(storage.report.restoredFindings).toBe(12)
    await expectRowsToFollowFromChanges(device)
  })

  it('leaves the journal of a living tab alone', async () => {
    const device = aDevice()
    const { storage: one } = await aTab(device)
    await one.save([aDraft({ title: 'a' })])
    const { storage: two } = await aTab(device)
    expect(two.report.restoredChanges).toBe(0)
    await two.save([aDraft({ title: 'b' })])
    await one.save([aDraft({ title: 'c' })])
    await eventually(async () => (await two.reads.finding('finding-1'))?.title === 'c')
  })
})

describe('a database that cannot be opened', () => {
  it('as a later version of the app has written it, is left alone; the journal still gives its work', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await storage.save([aDraft({ title: 'a' })])
    await storage.close()
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(device.name, 9990)
      request.onsuccess = () => { request.result.close(); resolve() }
    })
    await expect(aTab(device)).rejects.toMatchObject({ name: 'StorageOpenError', problem: 'newer' })
    const error = await aTab(device).catch((reason: unknown) => reason as { rescue(): Promise<readonly unknown[]> })
    expect(await (error as { rescue(): Promise<readonly unknown[]> }).rescue()).toMatchObject([{ set: { title: 'a' } }])
  })

  it('as an old tab holds it, is told after a while', async () => {
    const device = aDevice()
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(device.name, 1)
      request.onsuccess = () => resolve(request.result)
    })
    await new Promise<void>((resolve) => {
      void aTab(device, { onBlocked: () => { holder.close(); resolve() }, blockedAfter: 20 })
    })
  })
})

describe('a tab that another tab leaves behind with a newer database', () => {
  it('stops writing, says so, and keeps what it had', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await storage.save([aDraft({ title: 'a' })])
    let outdated = 0
    storage.onOutdated(() => { outdated += 1 })
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(device.name, 9990)
      request.onsuccess = () => { request.result.close(); resolve() }
    })
    expect(outdated).toBe(1)
    expect(await storage.save([aDraft({ title: 'b' })])).toEqual({ ok: false, problem: 'closed' })
    expect(storage.status()).toMatchObject({ state: 'failed', problem: 'closed', unsaved: 1 })
    storage.onOutdated(() => { outdated += 1 })
    expect(outdated).toBe(2)
  })
})
