import { describe, expect, it, vi } from 'vitest'
import { asDossier, type Dossier } from '@/domain/dossier'
import { openExample } from '@/features/dossiers/openExample'
import type { Storage } from '@/storage/storage'

vi.mock('@/exchange/example', () => ({ default: async () => ({ changes: [{ id: 'c', clock: 1, at: '', device: 'x', dossier: 'example', kind: 'dossier', record: 'example', set: { title: 'Voorbeeld', example: true } }], files: new Map() }) }))

const dossier = (fields: Partial<Dossier>): Dossier => ({ ...asDossier({ id: 'example', dossier: 'example', stamps: {} }), ...fields })

function storageWith(here: readonly Dossier[], after: Dossier | undefined) {
  const restore = vi.fn(async () => ({ ok: true as const, report: { dossiers: 1, newRecords: 1, changedRecords: 0, knownChanges: 0, keptNewer: [], files: 0, leftOut: { changes: 0, files: 0, erased: 0 } } }))
  const save = vi.fn(async () => ({ ok: true as const, copies: 2 as const }))
  return { restore, save, storage: { reads: { dossiers: async () => here, dossier: async () => after }, restore, save } as unknown as Pick<Storage, 'reads' | 'restore' | 'save'> }
}

describe('the example', () => {
  it('is only opened when it is here already', async () => {
    const { storage, restore } = storageWith([dossier({ example: true })], undefined)
    expect(await openExample(storage)).toEqual({ ok: true, dossier: 'example' })
    expect(restore).not.toHaveBeenCalled()
  })

  it('is put on the device the first time', async () => {
    const { storage, restore, save } = storageWith([], dossier({ example: true }))
    expect(await openExample(storage)).toEqual({ ok: true, dossier: 'example' })
    expect(restore).toHaveBeenCalledOnce()
    expect(save).not.toHaveBeenCalled()
  })

  it('comes back when somebody removed it', async () => {
    const { storage, save } = storageWith([], dossier({ example: true, deletedAt: '2026-11-21T10:00:00.000Z' }))
    expect((await openExample(storage)).ok).toBe(true)
    expect(save).toHaveBeenCalledWith([{ dossier: 'example', kind: 'dossier', record: 'example', set: { deletedAt: null } }])
  })

  it('says why when the device is full', async () => {
    const { storage } = storageWith([], undefined)
    const full = { ...storage, restore: async () => ({ ok: false as const, problem: 'quota' as const }) }
    expect(await openExample(full)).toEqual({ ok: false, problem: 'quota' })
  })
})
