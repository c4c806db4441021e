/** A small panel to erase somebody from: two links, two people, and everything that one person can leave behind. */
import { expect } from 'vitest'
import type { Draft } from '@/domain/change'
import { scoreIdOf } from '@/domain/score'
import { describeDatabase } from '@/storage/database'
import type { Storage } from '@/storage/storage'
import { aDraft } from './changes'
import { contentsOf, expectRowsToFollowFromChanges, type aDevice } from './testStorage'

type Device = ReturnType<typeof aDevice>

/** What the person said; to look for in every byte that is left. */
export const secret = 'Ik durf daar niet over, zei Fatma'
const at = '2026-11-21T10:00:00.000Z'
export const [person, other] = ['aaaaaaaa-0000-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000002'] as const
export const [stop, desk] = ['11111111-0000-4000-8000-000000000001', '22222222-0000-4000-8000-000000000002'] as const
export const score = { personStop: scoreIdOf(stop, person), personDesk: scoreIdOf(desk, person), otherStop: scoreIdOf(stop, other) }
const gone = [person, score.personStop, score.personDesk, 'pinned', 'said', 'seen', 'both']

/** The first write of a record. */
export const of = (kind: Draft['kind'], record: string, set: Draft['set'] = {}, dossier = 'dossier-1'): Draft => aDraft({ createdAt: at, deletedAt: null, ...set }, { kind, record, dossier })
/** A later write. */
export const later = (kind: Draft['kind'], record: string, set: Draft['set']): Draft => aDraft(set, { kind, record })

export async function put(storage: Storage, text: string): Promise<string> {
  return (await storage.files.put(new TextEncoder().encode(text)) as { sha256: string }).sha256
}

/** Everything about the panel, by drafts; files by name. */
export function panelDrafts(files: { readonly voice: string; readonly shared: string; readonly photo: string }): readonly Draft[] {
  return [
    of('dossier', 'dossier-1', { title: 'Markt' }), of('walk', 'walk-1', { kind: 'process-walk' }),
    of('link', stop, { walk: 'walk-1', title: 'Halte', position: 1, 'evidence.pinned': true }), of('link', desk, { walk: 'walk-1', title: 'Balie', position: 2 }),
    of('participant', person, { walk: 'walk-1', letter: 'A', 'groups.wheelchair-manual': true, consentScore: true, adjustmentNote: secret }),
    of('participant', other, { walk: 'walk-1', letter: 'B', 'groups.blind': true, consentScore: true }),
    of('score', score.personStop, { walk: 'walk-1', link: stop, participant: person, level: 'blocks', words: secret }),
    of('score', score.otherStop, { walk: 'walk-1', link: stop, participant: other, level: 'inconvenient', words: 'Ging' }),
    of('finding', 'pinned', { participant: person, words: secret, number: 1 }),
    of('finding', 'made', { title: 'Boord', number: 2, [`voices.${score.personStop}`]: true, [`voices.${score.otherStop}`]: true, level: 'blocks', 'levels.wheelchair-manual': 'blocks', 'levels.blind': 'inconvenient' }),
    of('finding', 'apart', { title: 'Bank', number: 3 }),
    of('advice', 'advice-1', { what: 'Verlaag', 'findings.pinned': true, 'findings.made': true }),
    of('attachment', 'said', { ownerKind: 'score', owner: score.personStop, kind: 'voice', sha256: files.voice, transcript: secret }),
    of('attachment', 'seen', { ownerKind: 'finding', owner: 'pinned', kind: 'photo', sha256: files.photo }),
    of('attachment', 'both', { ownerKind: 'score', owner: score.personStop, kind: 'photo', sha256: files.shared }),
    of('attachment', 'mine', { ownerKind: 'finding', owner: 'apart', kind: 'photo', sha256: files.shared }),
  ]
}

/** Writes the panel. Of one score the words were changed since: they are gone from the row, and still in its history. */
export async function aPanel(storage: Storage): Promise<{ readonly voice: string; readonly shared: string; readonly photo: string }> {
  const files = { voice: await put(storage, `${secret} voice`), shared: await put(storage, 'shared photo'), photo: await put(storage, `${secret} pinned`) }
  await storage.save(panelDrafts(files), { label: 'panel' })
  await storage.save([later('score', score.personStop, { words: 'Liever niet' })])
  return files
}

/** Every byte on the device: rows, changes, settings, journal, files. */
export async function everything(device: Device): Promise<string> {
  const db = describeDatabase(device.name)
  const tables = await Promise.all((await db.open()).tables.map((table) => table.toArray() as Promise<unknown>))
  db.close()
  return JSON.stringify(tables, (_key, value: unknown) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value)) + [...device.files.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n')
}

/** Holds where nothing of the person is left in either copy, and the rest is whole. */
export async function expectGone(device: Device): Promise<void> {
  expect(await everything(device)).not.toContain(secret)
  const { rows, changes } = await contentsOf(device)
  expect([...rows.values()].filter(({ id }) => gone.includes(id))).toEqual([])
  expect(changes.filter(({ record }) => gone.includes(record))).toEqual([])
  expect(rows.get(`score ${score.otherStop}`)).toMatchObject({ words: 'Ging', level: 'inconvenient' })
  expect(rows.get('finding made')).toMatchObject({ title: 'Boord', voices: { [score.otherStop]: true }, levels: { blind: 'inconvenient' }, level: 'inconvenient' })
  expect(rows.get('finding made')?.['voices']).toEqual({ [score.otherStop]: true })
  expect(rows.get('finding made')?.['levels']).toEqual({ blind: 'inconvenient' })
  expect(rows.get('advice advice-1')?.['findings']).toEqual({ made: true })
  expect(rows.get(`link ${stop}`)?.['evidence']).toEqual({})
  await expectRowsToFollowFromChanges(device)
}
