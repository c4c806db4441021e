import { describe, expect, it } from 'vitest'
import type { Change } from '@/domain/change'
import { forgetBackup, isBehind, notInBackup, readLastBackup, rememberBackup } from '@/features/settings/lastBackup'

function memorySettings(start: unknown = undefined) {
  let stored = start
  return { get: async () => stored, set: async (_key: string, value: unknown) => { stored = value; return { ok: true as const } } }
}
const change = (record: string, kind: Change['kind'], at: string, dossier = 'd'): Change => ({ id: `${record}${at}`, clock: 1, at, device: 'x', dossier, kind, record, set: {} })

describe('the latest back-up', () => {
  it('is remembered per dossier and forgotten with it', async () => {
    const settings = memorySettings()
    await rememberBackup(settings, ['a', 'b'], '2026-11-20T10:00:00.000Z')
    expect(await rememberBackup(settings, ['b'], '2026-11-21T10:00:00.000Z')).toEqual({ a: '2026-11-20T10:00:00.000Z', b: '2026-11-21T10:00:00.000Z' })
    expect(await forgetBackup(settings, 'a')).toEqual({ b: '2026-11-21T10:00:00.000Z' })
    expect(await readLastBackup(settings)).toEqual({ b: '2026-11-21T10:00:00.000Z' })
  })

  it('reads past whatever else lies under its key', async () => {
    expect(await readLastBackup(memorySettings('2026'))).toEqual({})
    expect(await readLastBackup(memorySettings(['x']))).toEqual({})
    expect(await readLastBackup(memorySettings({ a: 5, b: '2026-11-21T10:00:00.000Z' }))).toEqual({ b: '2026-11-21T10:00:00.000Z' })
  })

  it('is behind when something changed after it, or when there was none', () => {
    expect(isBehind('2026-11-21T10:00:00.000Z', undefined)).toBe(true)
    expect(isBehind('2026-11-21T10:00:00.000Z', '2026-11-21T09:00:00.000Z')).toBe(true)
    expect(isBehind('2026-11-21T10:00:00.000Z', '2026-11-21T10:00:00.000Z')).toBe(false)
    expect(isBehind(null, undefined)).toBe(false)
  })

  it('counts each finding and photo once that changed since', () => {
    const changes = [
      change('f1', 'finding', '2026-11-21T10:00:00.000Z'), change('f1', 'finding', '2026-11-21T11:00:00.000Z'), change('f2', 'finding', '2026-11-19T10:00:00.000Z'),
      change('p1', 'attachment', '2026-11-21T10:00:00.000Z'), change('w1', 'walk', '2026-11-21T10:00:00.000Z'), change('f3', 'finding', '2026-11-19T10:00:00.000Z', 'never'),
    ]
    expect(notInBackup(changes, { d: '2026-11-20T00:00:00.000Z' })).toEqual({ findings: 2, attachments: 1 })
  })
})
