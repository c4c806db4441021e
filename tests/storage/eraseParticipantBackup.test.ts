import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Change } from '@/domain/change'
import { scoreIdOf } from '@/domain/score'
import { aPanel, expectGone, later, of, other, person, put, score, secret, stop } from './panel'
import { aChange } from './changes'
import { aDevice, aTab, loseDatabase } from './testStorage'

const none = new Map<string, Uint8Array<ArrayBuffer>>()

describe('a back-up from before a participant was erased', () => {
  async function backupOf(storage: Awaited<ReturnType<typeof aTab>>['storage']): Promise<{ readonly changes: readonly Change[]; readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>> }> {
    const files = new Map<string, Uint8Array<ArrayBuffer>>()
    for (const { sha256 } of await storage.reads.attachments('dossier-1')) files.set(sha256, (await storage.files.read(sha256))!)
    return { changes: await storage.changes(['dossier-1']), files }
  }

  it('does not bring them back; the report counts what stayed out', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await aPanel(storage)
    const backup = await backupOf(storage)
    await storage.eraseParticipant('dossier-1', person)
    const progress: (readonly number[])[] = []
    expect(await storage.restore(backup, (...seen) => progress.push(seen))).toEqual({ ok: true, report: {
      dossiers: 1, newRecords: 0, changedRecords: 0, knownChanges: 10, keptNewer: [], files: 1, leftOut: { changes: 0, files: 0, erased: 7 + 2 },
    } })
    expect(progress.at(-1)).toEqual([20, 20])
    await expectGone(device)
  })

  it('nor after the whole dossier was erased, nor after a restart, nor when the database was lost: what others made of it is corrected again', async () => {
    const device = aDevice()
    let { storage } = await aTab(device)
    await aPanel(storage)
    const backup = await backupOf(storage)
    await storage.eraseParticipant('dossier-1', person)
    for (const lost of [false, true]) {
      await storage.erase('dossier-1')
      await storage.close()
      if (lost) await loseDatabase(device)
      storage = (await aTab(device)).storage
      expect(await storage.restore(backup)).toMatchObject({ ok: true, report: { newRecords: 10, leftOut: { changes: 0, files: 0, erased: 9 } } })
      await expectGone(device)
      expect(await storage.restore(backup)).toMatchObject({ ok: true, report: { newRecords: 0, changedRecords: 0, knownChanges: 10, leftOut: { erased: 9 } } })
      await expectGone(device)
    }
  })

  it('from another device neither, with what they did there: other scores, photos, findings', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await aPanel(storage)
    await storage.eraseParticipant('dossier-1', person)
    const { storage: there } = await aTab()
    await aPanel(there)
    const third = scoreIdOf('33333333-0000-4000-8000-000000000003', person)
    await there.save([
      of('score', third, { participant: person, words: secret }), of('attachment', 'third', { owner: third, sha256: await put(there, `${secret} third`) }),
      of('finding', 'theirs', { participant: person, words: secret }), of('finding', 'together', { title: 'Samen', [`voices.${third}`]: true, [`voices.${score.otherStop}`]: true }),
    ])
    await there.save([later('score', third, { helperNote: secret })])
    // Written there after the erasure here, so that every field of it wins.
    await there.restore({ changes: [aChange({ title: 'x' }, { record: 'apart', clock: 90_000 })], files: none })
    await there.save([later('finding', 'made', { [`voices.${score.personStop}`]: true, 'levels.wheelchair-manual': 'blocks', level: 'blocks' }), later('advice', 'advice-1', { 'findings.pinned': true }), later('link', stop, { 'evidence.pinned': true })])
    expect(await storage.restore(await backupOf(there))).toMatchObject({ ok: true, report: { leftOut: { changes: 0, files: 0 } } })
    expect((await storage.reads.finding('together'))?.voices).toEqual({ [score.otherStop]: true })
    expect(await storage.reads.finding('theirs')).toBeUndefined()
    await expectGone(device)
  })

  it('while it is being put back: who is erased meanwhile stays away', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await aPanel(storage)
    const backup = await backupOf(storage)
    const filler = Array.from({ length: 2500 }, (_, i) => aChange({ title: `t${i}` }, { record: `r${i}` }))
    const restoring = storage.restore({ changes: [...filler, ...backup.changes], files: backup.files })
    const erasing = storage.eraseParticipant('dossier-1', person)
    expect([await restoring, await erasing]).toMatchObject([{ ok: true }, { ok: true, report: { found: true } }])
    await expectGone(device)
    expect(await storage.reads.finding('r2499')).toBeDefined()
  })

  it('is still refused when the private files were cleared and the database is lost after that', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await aPanel(storage)
    const backup = await backupOf(storage)
    await storage.eraseParticipant('dossier-1', person)
    await storage.close()
    device.files.files.clear()
    const { storage: again } = await aTab(device)
    await again.close()
    await loseDatabase(device)
    const { storage: last } = await aTab(device)
    await last.restore(backup)
    await expectGone(device)
  })

  it('is not refused for anybody else, and two who were erased leave together', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await aPanel(storage)
    const backup = await backupOf(storage)
    await storage.eraseParticipant('dossier-1', person)
    await storage.eraseParticipant('dossier-1', other)
    await storage.erase('dossier-1')
    await storage.restore(backup)
    const content = await storage.reads.content('dossier-1')
    expect(content).toMatchObject({ participants: [], scores: [] })
    expect(content?.findings.find(({ id }) => id === 'made')).toMatchObject({ level: null, levels: {}, voices: {} })
    const { storage: elsewhere } = await aTab()
    expect(await elsewhere.restore(backup)).toMatchObject({ ok: true, report: { leftOut: { erased: 0 } } })
    expect(await elsewhere.reads.participants('dossier-1')).toHaveLength(2)
  })
})
