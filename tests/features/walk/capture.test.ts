// @vitest-environment happy-dom
import { effectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { asFinding, type Finding } from '@/domain/finding'
import type { Draft, Row } from '@/domain/change'
import { useCapture } from '@/features/walk/useCapture'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'

/** As much of a store as a capture touches, with what was saved. */
function fakeStore(present: readonly Finding[] = []) {
  const saved: Draft[] = []
  const settings = new Map<string, unknown>()
  const rows = new Map<string, Record<string, unknown>>()
  const persist = vi.fn(async () => true)
  const reads = {
    findingsWithRemoved: async () => present, finding: async (id: string) => { const row = rows.get(id); return row && asFinding({ id, dossier: 'd', stamps: {}, ...row } as Row) }, attachmentsOf: async () => [],
  }
  const storage = {
    reads, persist, files: { put: async () => ({ ok: false, problem: 'quota' }) }, settings: { get: async (key: string) => settings.get(key), set: async (key: string, value: unknown) => { settings.set(key, value) } },
    save: async (drafts: readonly Draft[]) => { for (const draft of drafts) { saved.push(draft); rows.set(draft.record, { ...rows.get(draft.record), ...draft.set }) } return { ok: true, copies: 2 } },
    watch: (query: (all: typeof reads) => Promise<unknown>, listener: (value: unknown) => void) => { void query(reads).then(listener); return () => undefined },
  }
  setStorage(storage as unknown as Storage)
  return { saved, persist }
}
const removed = asFinding({ id: 'x', dossier: 'd', stamps: {}, number: 6, deletedAt: 'T' })
const located = (accuracy: number) => ({ getCurrentPosition: (done: PositionCallback) => done({ coords: { latitude: 51.05, longitude: 3.72, accuracy } } as GeolocationPosition) })

describe('pinning something on a street', () => {
  let scope = effectScope()
  beforeEach(() => { scope = effectScope(); vi.stubGlobal('navigator', { geolocation: located(6) }) })
  afterEach(() => { scope.stop(); vi.unstubAllGlobals() })
  const capture = () => scope.run(() => useCapture({ dossier: 'd', walk: 'w', kind: 'barrier' }))!

  it('saves the finding at the first tap, with the number after the highest ever given', async () => {
    const { saved } = fakeStore([removed])
    const made = capture()
    await made.withoutPhoto()
    expect(saved[0]!.set).toMatchObject({ number: 7, kind: 'barrier', walk: 'w', deletedAt: null })
    expect(made.step.value).toBe('level')
    expect(made.isSaved.value).toBe(true)
  })

  it('is one finding, however quickly somebody taps twice', async () => {
    const { saved } = fakeStore()
    const made = capture()
    await Promise.all([made.withoutPhoto(), made.withoutPhoto()])
    expect(saved.filter(({ set }) => set['createdAt']).length).toBe(1)
  })

  it('adds the place by itself, later, with its accuracy', async () => {
    const { saved } = fakeStore()
    await capture().withoutPhoto()
    await vi.waitFor(() => expect(saved.at(-1)!.set).toEqual({ spot: { lat: 51.05, lon: 3.72, source: 'gps', accuracyM: 6 } }))
  })

  it('saves finding and level when the photo is refused, and names the file', async () => {
    const { saved } = fakeStore()
    const made = capture()
    await made.addFiles([new File([''], 'leeg.jpg')], true)
    await made.pick('blocks')
    expect(made.troubles.value).toEqual([{ file: 'leeg.jpg', problem: 'empty' }])
    expect(saved.at(-1)!.set).toEqual({ level: 'blocks' })
  })

  it('asks the browser once, ever, to keep this', async () => {
    const { persist } = fakeStore()
    const made = capture()
    await made.withoutPhoto()
    made.again()
    await made.withoutPhoto()
    await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1))
  })

  it('takes the finding away and puts it back', async () => {
    const { saved } = fakeStore()
    const made = capture()
    await made.withoutPhoto()
    await made.remove()
    const latest = () => saved.findLast(({ set }) => 'deletedAt' in set)!.set['deletedAt']
    expect(latest()).toEqual(expect.any(String))
    expect(made.step.value).toBe('removed')
    await made.putBack()
    expect(latest()).toBeNull()
    expect(made.step.value).toBe('done')
  })
})
