import { describe, expect, it } from 'vitest'
import type { Change } from '@/domain/change'
import { isEraseConfirmed } from '@/features/settings/eraseWord'
import { backupName } from '@/features/settings/makeBackup'
import { photosThatFit } from '@/features/settings/photosThatFit'
import { recentEvents } from '@/features/settings/recentEvents'
import { keptRecords, previewOf } from '@/features/settings/restorePreview'

let clock = 0
const change = (record: string, kind: Change['kind'], set: Change['set'], at = `2026-11-21T10:00:${String(clock + 10)}.000Z`): Change => ({ id: `c${clock}`, clock: clock++, at, device: 'x', dossier: 'd', kind, record, set })

describe('a back-up before it is put back', () => {
  it('tells what is in it and whether the dossier is here already', () => {
    const changes = [change('d', 'dossier', { title: 'Korenmarkt' }), change('f', 'finding', { number: 1 }), change('g', 'finding', { number: 2, deletedAt: '2026-11-21T10:00:00.000Z' })]
    expect(previewOf(changes, new Set(['d']))).toEqual([{ id: 'd', title: 'Korenmarkt', example: false, removed: false, findings: 1, advices: 0, attachments: 0, isHere: true }])
  })

  it('names a dossier that was removed as removed', () => {
    const changes = [change('d', 'dossier', { title: 'Weg', deletedAt: '2026-11-21T10:00:00.000Z' })]
    expect(previewOf(changes, new Set())).toMatchObject([{ title: 'Weg', removed: true, isHere: false }])
  })

  it('groups what stayed by record, under the name that people know', () => {
    const changes = [change('f', 'finding', { title: 'Drempel' })]
    const keptNewer = [{ kind: 'finding' as const, record: 'f', field: 'title' }, { kind: 'finding' as const, record: 'f', field: 'level' }, { kind: 'finding' as const, record: 'f', field: 'level' }, { kind: 'place' as const, record: 'p', field: 'name' }]
    expect(keptRecords({ keptNewer }, changes)).toEqual([{ record: 'f', kind: 'finding', name: 'Drempel', fields: 2 }, { record: 'p', kind: 'place', name: '', fields: 1 }])
  })
})

describe('erasing', () => {
  it('asks for the title or the word, not minding capitals and spaces', () => {
    expect(isEraseConfirmed(' naar  HET stadskantoor ', 'Naar het Stadskantoor', 'wissen')).toBe(true)
    expect(isEraseConfirmed('Wissen', 'Naar het Stadskantoor', 'wissen')).toBe(true)
    expect(isEraseConfirmed('Naar het', 'Naar het Stadskantoor', 'wissen')).toBe(false)
  })

  it('is never confirmed by nothing, not even for a dossier without a title', () => {
    expect(isEraseConfirmed('', '', 'wissen')).toBe(false)
    expect(isEraseConfirmed('  ', ' ', 'wissen')).toBe(false)
  })
})

describe('what happened', () => {
  it('tells typing in one record as one thing, and making it as making it', () => {
    const events = recentEvents([change('f', 'finding', { createdAt: 'x', title: 'D' }), change('f', 'finding', { title: 'Dr' }), change('f', 'finding', { title: 'Dre' }), change('p', 'place', { name: 'x' }), change('p', 'place', { deletedAt: 'x' }), change('p', 'place', { deletedAt: null })], 10)
    expect(events.map(({ kind, verb }) => [kind, verb])).toEqual([['place', 'back'], ['place', 'removed'], ['place', 'changed'], ['finding', 'added']])
  })

  it('stops at the limit', () => {
    expect(recentEvents(Array.from({ length: 30 }, (_, i) => change(`r${i}`, 'finding', { title: 'x' }, '2026-11-21T10:00:00.000Z')), 10)).toHaveLength(10)
  })
})

describe('numbers for people', () => {
  it('rounds the photos that fit down to two digits, and says nothing where the browser does not', () => {
    expect(photosThatFit({ usedBytes: 0, quotaBytes: 9_876 * 600_000 }, 0, 0)).toBe(9_800)
    expect(photosThatFit({ usedBytes: 10, quotaBytes: 5 }, 0, 0)).toBe(0)
    expect(photosThatFit({ usedBytes: 0, quotaBytes: 1_000 }, 100, 10)).toBe(100)
    expect(photosThatFit({ usedBytes: null, quotaBytes: 5 }, 0, 0)).toBeNull()
  })

  it('names a back-up by the day of the device', () => {
    expect(backupName(new Date(2026, 0, 5, 23, 59))).toBe('drempelwijs-back-up-2026-01-05.zip')
  })
})
