import { describe, expect, it, vi } from 'vitest'
import type { Draft } from '@/domain/change'
import { addPhotos } from '@/storage/addPhotos'
import { addVoice } from '@/storage/addVoice'
import type { PhotoIntake } from '@/storage/photos'
import type { SaveResult } from '@/storage/storage'

type Bytes = Uint8Array<ArrayBuffer>
const good = (byte: number): PhotoIntake => ({ ok: true, bytes: new Uint8Array([byte]), width: 4, height: 3, mediaType: 'image/jpeg', takenAt: null, gps: null, cutShort: false })
/** A store that names files by their first byte and writes down the order of its work. */
function store(full = false) {
  const saved: Draft[] = []
  const order: string[] = []
  return {
    saved, order,
    api: {
      files: {
        put: vi.fn(async (bytes: Bytes) => { if (full) return { ok: false, problem: 'quota' } as const; order.push(`put ${bytes[0]}`); return { ok: true, sha256: String(bytes[0]) } as const }),
        read: async () => undefined, has: async () => false, remove: async () => false,
      },
      save: vi.fn(async (drafts: readonly Draft[]): Promise<SaveResult> => { order.push('row'); saved.push(...drafts); return { ok: true, copies: 2 } }),
    },
  }
}
const file = (name: string): File => new File(['x'], name)

describe('several photos at once', () => {
  it('are kept one by one, the file before its row, and a bad one holds back no other', async () => {
    const { api, saved, order } = store()
    const intakes: PhotoIntake[] = [good(1), { ok: false, problem: 'empty' }, good(3)]
    const progress: number[] = []
    const added = await addPhotos(api, { dossier: 'd', ownerKind: 'score', owner: 'f', files: ['a.jpg', 'b.jpg', 'c.jpg'].map(file), position: 2, label: 'foto', intake: async () => intakes.shift()!, onProgress: (done) => progress.push(done) })
    expect(added).toMatchObject({ kept: 2, troubles: [{ file: 'b.jpg', problem: 'empty' }] })
    expect(order).toEqual(['put 1', 'row', 'put 3', 'row'])
    expect(saved.map(({ set }) => [set['ownerKind'], set['position']])).toEqual([['score', 2], ['score', 4]])
    expect(progress).toEqual([1, 2, 3])
  })

  it('are refused by name when the device is full, and no row points to nothing', async () => {
    const { api, saved } = store(true)
    expect(await addPhotos(api, { dossier: 'd', ownerKind: 'score', owner: 'f', files: [file('a.jpg')], position: 0, label: 'foto', intake: async () => good(1) })).toMatchObject({ kept: 0, troubles: [{ file: 'a.jpg', problem: 'quota' }] })
    expect(saved).toEqual([])
  })

  it('stop when the person says stop, and what is in stays', async () => {
    const { api } = store()
    let count = 0
    const added = await addPhotos(api, { dossier: 'd', ownerKind: 'score', owner: 'f', files: ['a', 'b', 'c'].map(file), position: 0, label: 'foto', intake: async () => good(++count), isStopped: () => count === 2 })
    expect(added.kept).toBe(2)
  })
})

describe('a voice note', () => {
  const recording = { bytes: new Uint8Array([7]), mediaType: 'audio/webm', seconds: 14 }
  it('is a file first and then a row that names its owner', async () => {
    const { api, saved, order } = store()
    expect(await addVoice(api, { dossier: 'd', ownerKind: 'score', owner: 's', recording, position: 0, label: 'stem' })).toBe(true)
    expect(order).toEqual(['put 7', 'row'])
    expect(saved[0]!.set).toMatchObject({ kind: 'voice', ownerKind: 'score', owner: 's', sha256: '7', seconds: 14, transcript: '' })
  })

  it('that does not fit leaves no row', async () => {
    const { api, saved } = store(true)
    expect(await addVoice(api, { dossier: 'd', ownerKind: 'score', owner: 's', recording, position: 0, label: 'stem' })).toBe(false)
    expect(saved).toEqual([])
  })
})
