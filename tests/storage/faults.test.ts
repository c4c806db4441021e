import { describe, expect, it } from 'vitest'
import { sha256Of } from '@/storage/files'
import type { Storage } from '@/storage/storage'
import { aChange, aDraft } from './changes'
import { aDevice, aTab, contentsOf, expectRowsToFollowFromChanges, loseDatabase } from './testStorage'

/** Changes what may be done in a day, and notes which titles were acknowledged. */
async function aDay(storage: Storage, acked: Set<string>): Promise<void> {
  const write = async (title: string, set: object = {}): Promise<void> => {
    const result = await storage.save([aDraft({ title, ...set }, { record: title })], { label: title })
    if (result.ok) acked.add(title)
  }
  await write('one')
  await Promise.all([write('two'), write('three')])
  const put = await storage.files.put(new TextEncoder().encode('photo'))
  if (put.ok) await storage.save([aDraft({ sha256: put.sha256, kind: 'photo' }, { kind: 'attachment', record: 'photo' })])
  await storage.undo()
  await storage.restore({ changes: [aChange({ title: 'restored' }, { record: 'restored' })], files: new Map() })
  await write('four')
  if ((await storage.retry()).ok) for (const title of ['one', 'two', 'three', 'four']) acked.add(title)
}

/** Runs the day with call n failing (and, when `dead`, every call after it), then looks at what a new start finds. */
async function dayWithFault(n: number, dead: boolean, dropped: boolean): Promise<boolean> {
  const device = aDevice()
  let calls = 0
  let alive = true
  const beforeCall = (call: string): void => {
    if (!alive) return
    calls += 1
    if (calls === n || (dead && calls > n)) throw Object.assign(new Error(`fault in ${call}`), { name: n % 2 === 0 ? 'QuotaExceededError' : 'UnknownError' })
  }
  const acked = new Set<string>()
  const tab = await aTab(device, { beforeCall, beforeDisc: beforeCall }).catch((error: unknown) => {
    // A start that fails is told; nothing was acknowledged.
    expect((error as Error).name).toBe('StorageOpenError')
    return undefined
  })
  if (tab) await aDay(tab.storage, acked)
  alive = false
  tab?.disc.kill()
  if (dropped) {
    await tab?.storage.close()
    await loseDatabase(device)
  }

  const { storage } = await aTab(device)
  const present = new Set((await storage.reads.findingsWithRemoved('dossier-1')).map(({ title }) => title))
  for (const title of acked) expect(present, `acknowledged and gone, fault ${n}`).toContain(title)
  for (const { sha256 } of await storage.reads.attachments('dossier-1')) expect(await storage.files.has(sha256)).toBe(true)
  await expectRowsToFollowFromChanges(device)
  await storage.close()
  return calls >= n
}

describe('whichever call to database or file system fails', () => {
  it.each([
    ['once', false, false],
    ['and everything after it, as at a kill', true, false],
    ['and the database is lost after it', false, true],
  ] as const)('%s: all that was acknowledged is there at the next start, and rows follow from changes', async (_how, dead, dropped) => {
    let n = 1
    while (await dayWithFault(n, dead, dropped)) n += 1
    // Fewer means that the seam broke, and nothing was tested.
    expect(n).toBeGreaterThan(30)
  }, 180_000)

  it('the day itself is sound without a fault', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    const acked = new Set<string>()
    await aDay(storage, acked)
    expect([...acked].sort()).toEqual(['four', 'one', 'three', 'two'])
    expect((await contentsOf(device)).rows.size).toBe(6)
    expect(await storage.files.has(await sha256Of(new TextEncoder().encode('photo')))).toBe(true)
  })
})
