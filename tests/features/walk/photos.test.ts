import { describe, expect, it, vi } from 'vitest'
import { asAttachment } from '@/domain/attachment'
import type { Draft } from '@/domain/change'
import { beginFinding, removeFinding } from '@/features/walk/findingDrafts'
import { replacePhoto } from '@/features/walk/usePhotoChange'
import type { SaveResult } from '@/storage/storage'

type Bytes = Uint8Array<ArrayBuffer>
/** A store that keeps files by their first byte. */
function store(full = false) {
  const files = new Map<string, Bytes>()
  const saved: Draft[] = []
  const order: string[] = []
  return {
    files, saved, order,
    api: {
      files: {
        put: vi.fn(async (bytes: Bytes) => { if (full) return { ok: false, problem: 'quota' } as const; order.push(`put ${bytes[0]}`); files.set(String(bytes[0]), bytes); return { ok: true, sha256: String(bytes[0]) } as const }),
        read: async (name: string) => files.get(name), has: async (name: string) => files.has(name),
        remove: async (name: string) => { order.push(`remove ${name}`); return files.delete(name) },
      },
      save: vi.fn(async (drafts: readonly Draft[]): Promise<SaveResult> => { order.push('row'); saved.push(...drafts); return { ok: true, copies: 2 } }),
    },
  }
}

describe('a photo in which faces are blacked out', () => {
  const photo = asAttachment({ id: 'p', dossier: 'd', stamps: {}, sha256: '1', owner: 'f' })
  const painted = async () => ({ ok: true, bytes: new Uint8Array([9]), width: 4, height: 3 }) as const
  it('is stored anew before the original goes, and cannot be undone', async () => {
    const { api, files, order, saved } = store()
    files.set('1', new Uint8Array([1]))
    expect(await replacePhoto(api, photo, painted, true)).toBe('ok')
    expect(order).toEqual(['put 9', 'row', 'remove 1'])
    expect(files.has('1')).toBe(false)
    expect(saved[0]!.set).toMatchObject({ sha256: '9', redacted: true })
    expect(api.save.mock.calls[0]).toHaveLength(1)
  })

  it('says so when the same original stands with another finding', async () => {
    const { api, files } = store()
    files.set('1', new Uint8Array([1]))
    api.files.remove = async () => false
    expect(await replacePhoto(api, photo, painted, true)).toBe('still-elsewhere')
  })

  it('is left alone when it cannot be painted or is not here', async () => {
    const { api, files, saved } = store()
    expect(await replacePhoto(api, photo, painted, true)).toBe('missing')
    files.set('1', new Uint8Array([1]))
    expect(await replacePhoto(api, photo, async () => ({ ok: false, problem: 'memory' }), true)).toBe('memory')
    expect(saved).toEqual([])
    expect(files.has('1')).toBe(true)
  })
})

describe('a finding', () => {
  it('begins with its number, kind, walk and moment, and takes over the place of the one before', () => {
    const here = { spot: null, place: 'halte', address: 'Zuid', whereWords: '' }
    expect(beginFinding({ id: 'f', dossier: 'd', number: 7, kind: 'barrier', walk: 'w', now: 'T', here }).set).toMatchObject({ number: 7, kind: 'barrier', walk: 'w', observedAt: 'T', deletedAt: null, place: 'halte', address: 'Zuid' })
  })

  it('goes and comes back with its photos and voice notes', () => {
    expect(removeFinding({ id: 'f', dossier: 'd' }, [{ id: 'a' }], 'T').map(({ kind, record, set }) => [kind, record, set['deletedAt']])).toEqual([['finding', 'f', 'T'], ['attachment', 'a', 'T']])
  })
})
