import { describe, expect, it } from 'vitest'
import { ballastBytes } from '@/storage/ballast'
import { sha256Of } from '@/storage/files'
import { aDraft } from './changes'
import { aDevice, aTab, fullDisk } from './testStorage'

const photo = new TextEncoder().encode('a photo')

/** A draft of an attachment that points to a file. */
function pointing(sha256: string, record = 'attachment-1', dossier = 'dossier-1'): ReturnType<typeof aDraft> {
  return aDraft({ kind: 'photo', sha256, ownerKind: 'finding', owner: 'finding-1', deletedAt: null }, { kind: 'attachment', record, dossier })
}

describe.each([['in private files', undefined], ['in the database', null]] as const)('a file kept %s', (_where, disc) => {
  const options = disc === null ? { disc } : {}

  it('comes back as it was, under the hash of its bytes, once', async () => {
    const { storage } = await aTab(aDevice(), options)
    const put = await storage.files.put(photo)
    expect(put).toEqual({ ok: true, sha256: await sha256Of(photo) })
    expect(await storage.files.put(photo)).toEqual(put)
    const { sha256 } = put as { sha256: string }
    expect(await storage.files.read(sha256)).toEqual(photo)
    expect(await storage.files.has(sha256)).toBe(true)
    expect(await storage.files.has('0'.repeat(64))).toBe(false)
    expect(await storage.files.read('../journal')).toBeUndefined()
  })

  it('stays while a record points to it, also one that was removed', async () => {
    const { storage } = await aTab(aDevice(), options)
    const { sha256 } = await storage.files.put(photo) as { sha256: string }
    await storage.save([pointing(sha256)])
    expect(await storage.files.remove(sha256)).toBe(false)
    await storage.save([aDraft({ deletedAt: '2026-11-21T10:00:00.000Z' }, { kind: 'attachment', record: 'attachment-1' })])
    expect(await storage.files.remove(sha256)).toBe(false)
  })

  it('goes for good once parts were blacked out, and no undo points to it again', async () => {
    const { storage } = await aTab(aDevice(), options)
    const { sha256 } = await storage.files.put(photo) as { sha256: string }
    const black = await storage.files.put(new TextEncoder().encode('blacked out')) as { sha256: string }
    await storage.save([pointing(sha256)], { label: 'photo' })
    await storage.save([aDraft({ sha256: black.sha256, redacted: true }, { kind: 'attachment', record: 'attachment-1' })], { label: 'blackout' })
    expect(await storage.files.remove(sha256)).toBe(true)
    expect(await storage.files.read(sha256)).toBeUndefined()
    expect(storage.undoable()?.label).toBe('photo')
    expect(await storage.files.remove(black.sha256)).toBe(false)
  })

  it('stays while a save that points to it has not succeeded', async () => {
    let fails = false
    const { storage } = await aTab(aDevice(), { ...options, beforeCall: (call) => { if (fails && call.startsWith('mutate')) throw new Error('broken') } })
    const { sha256 } = await storage.files.put(photo) as { sha256: string }
    fails = true
    await storage.save([pointing(sha256)])
    fails = false
    expect(await storage.files.remove(sha256)).toBe(false)
  })
})

describe('a file', () => {
  it('whose bytes changed on the disk is not given out under its name', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    const { sha256 } = await storage.files.put(photo) as { sha256: string }
    device.files.files.get(`files/${sha256}`)![0]! ^= 1
    expect(await storage.files.read(sha256)).toBeUndefined()
    expect(await storage.files.put(photo)).toMatchObject({ ok: true })
    expect(await storage.files.read(sha256)).toEqual(photo)
  })

  it('is refused for want of room; the room that was given up for words is not for it', async () => {
    const device = aDevice()
    const { storage, disc } = await aTab(device)
    disc.beforeCall = (call) => { if (call === 'write') throw fullDisk() }
    expect(await storage.files.put(photo)).toEqual({ ok: false, problem: 'quota' })
    device.files.files.set('ballast', new Uint8Array(ballastBytes))
    disc.beforeCall = (call) => { if (call === 'writeAt' && device.files.files.has('ballast')) throw fullDisk() }
    expect(await storage.save([aDraft({ title: 'words fit' })])).toMatchObject({ ok: true })
    disc.beforeCall = (call) => { if (call === 'write') throw fullDisk() }
    expect(await storage.files.put(photo)).toEqual({ ok: false, problem: 'quota' })
    disc.beforeCall = () => undefined
    expect(await storage.files.put(photo)).toMatchObject({ ok: true })
    expect(device.files.files.get('ballast')?.length).toBe(ballastBytes)
  })
})
