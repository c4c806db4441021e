import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '@/domain/change'
import { useRecordWriter } from '@/features/dossiers/recordWriter'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'

const saved: Draft[] = []
let outcome: { ok: true; copies: 2 } | { ok: false; problem: 'quota' } = { ok: true, copies: 2 }

beforeEach(() => {
  saved.length = 0
  outcome = { ok: true, copies: 2 }
  vi.useFakeTimers({ now: new Date('2026-11-21T10:00:00.000Z') })
  setStorage({ save: async (drafts: readonly Draft[]) => { saved.push(...drafts); return outcome } } as unknown as Storage)
})
afterEach(() => { vi.useRealTimers() })

describe('a new record', () => {
  it('is not made before something is filled in', () => {
    useRecordWriter('dossier', 'd', 'd', () => false)
    expect(saved).toEqual([])
  })

  it('is made by the first thing filled in, and only by that', async () => {
    const write = useRecordWriter('dossier', 'd', 'd', () => false)
    await write({ title: 'K' })
    await write({ title: 'Korenmarkt' })
    expect(saved.map(({ set }) => set)).toEqual([{ createdAt: '2026-11-21T10:00:00.000Z', deletedAt: null, title: 'K' }, { title: 'Korenmarkt' }])
  })

  it('is never made a second time when it is there already', async () => {
    await useRecordWriter('place', 'd', 'p', () => true)({ name: 'Halte' })
    expect(saved).toEqual([{ dossier: 'd', kind: 'place', record: 'p', set: { name: 'Halte' } }])
  })

  it('says so when the device is full', async () => {
    outcome = { ok: false, problem: 'quota' }
    expect(await useRecordWriter('place', 'd', 'p', () => true)({ name: 'Halte' })).toBe(false)
  })
})
