import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Draft } from '@/domain/change'
import { scoreIdOf } from '@/domain/score'
import { describeDatabase } from '@/storage/database'
import type { Storage } from '@/storage/storage'
import { aDraft } from './changes'
import { aDevice, aTab, contentsOf, expectRowsToFollowFromChanges } from './testStorage'

/** What somebody said; to look for in every byte that is left. */
const secret = 'Ik durf daar niet over, zei Fatma'
const at = '2026-11-21T10:00:00.000Z'
const [person, other] = ['aaaaaaaa-0000-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000002'] as const
const [stop, desk] = ['11111111-0000-4000-8000-000000000001', '22222222-0000-4000-8000-000000000002'] as const
const score = { personStop: scoreIdOf(stop, person), personDesk: scoreIdOf(desk, person), otherStop: scoreIdOf(stop, other) }
const first = { createdAt: at, deletedAt: null }

const of = (kind: Draft['kind'], record: string, set: Draft['set']): Draft => aDraft({ ...first, ...set }, { kind, record })

/** A walk of two links with two people: the first is to be erased. */
async function aPanel(storage: Storage): Promise<{ readonly voice: string; readonly shared: string; readonly photo: string }> {
  const put = async (text: string): Promise<string> => (await storage.files.put(new TextEncoder().encode(text)) as { sha256: string }).sha256
  const files = { voice: await put(`${secret} voice`), shared: await put('shared photo'), photo: await put(`${secret} pinned`) }
  await storage.save([
    of('dossier', 'dossier-1', { title: 'Markt' }), of('walk', 'walk-1', { kind: 'process-walk' }),
    of('link', stop, { walk: 'walk-1', title: 'Halte', position: 1, 'evidence.pinned': true }), of('link', desk, { walk: 'walk-1', title: 'Balie', position: 2 }),
    of('participant', person, { walk: 'walk-1', letter: 'A', 'groups.wheelchair-manual': true, consentScore: true, adjustmentNote: secret }),
    of('participant', other, { walk: 'walk-1', letter: 'B', 'groups.blind': true, consentScore: true }),
    of('score', score.personStop, { walk: 'walk-1', link: stop, participant: person, level: 'blocks', words: secret }),
    of('score', score.otherStop, { walk: 'walk-1', link: stop, participant: other, level: 'inconvenient', words: 'Ging' }),
  ], { label: 'all' })
  await storage.save([
    of('finding', 'pinned', { participant: person, words: secret, number: 1 }),
    of('finding', 'made', { title: 'Boord', number: 2, [`voices.${score.personStop}`]: true, [`voices.${score.otherStop}`]: true, level: 'blocks', 'levels.wheelchair-manual': 'blocks', 'levels.blind': 'inconvenient' }),
    of('finding', 'apart', { title: 'Bank', number: 3 }),
    of('advice', 'advice-1', { what: 'Verlaag', 'findings.pinned': true, 'findings.made': true }),
    of('attachment', 'said', { ownerKind: 'score', owner: score.personStop, kind: 'voice', sha256: files.voice, transcript: secret }),
    of('attachment', 'seen', { ownerKind: 'finding', owner: 'pinned', kind: 'photo', sha256: files.photo }),
    of('attachment', 'both', { ownerKind: 'score', owner: score.personStop, kind: 'photo', sha256: files.shared }),
    of('attachment', 'mine', { ownerKind: 'finding', owner: 'apart', kind: 'photo', sha256: files.shared }),
  ], { label: 'more' })
  // Gone from the row, and still in its history.
  await storage.save([aDraft({ words: 'Liever niet' }, { kind: 'score', record: score.personStop })])
  return files
}

/** Every byte on the device: rows, changes, settings, journal, files. */
async function everything(device: ReturnType<typeof aDevice>): Promise<string> {
  const db = describeDatabase(device.name)
  const tables = await Promise.all((await db.open()).tables.filter(({ name }) => name !== 'settings').map((table) => table.toArray() as Promise<unknown>))
  db.close()
  return JSON.stringify(tables) + [...device.files.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n')
}

async function expectGone(device: ReturnType<typeof aDevice>): Promise<void> {
  expect(await everything(device)).not.toContain(secret)
  const { rows, changes } = await contentsOf(device)
  const gone = [person, score.personStop, score.personDesk, 'pinned', 'said', 'seen', 'both']
  expect([...rows.values()].filter(({ id }) => gone.includes(id))).toEqual([])
  expect(changes.filter(({ record }) => gone.includes(record))).toEqual([])
  await expectRowsToFollowFromChanges(device)
}

describe('erasing a participant', () => {
  it('leaves nothing of them in rows, changes, journal and files, and everything of others', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    const files = await aPanel(storage)
    expect(await storage.eraseParticipant('dossier-1', person)).toEqual({ ok: true, report: {
      found: true, records: 6, changes: 7, files: 2, waitingTabs: 0, erased: { scores: 1, findings: 1, attachments: 3 }, corrected: { findings: 1, advices: 1, links: 1 },
    } })
    await expectGone(device)
    expect([await storage.files.has(files.voice), await storage.files.has(files.photo), await storage.files.has(files.shared)]).toEqual([false, false, true])
    const content = await storage.reads.content('dossier-1')
    expect(content).toMatchObject({ participants: [{ id: other }], scores: [{ words: 'Ging' }], attachments: [{ id: 'mine' }], advices: [{ findings: { made: true } }] })
    expect(content?.findings.find(({ id }) => id === 'made')).toMatchObject({ voices: { [score.otherStop]: true }, levels: { blind: 'inconvenient' }, level: 'inconvenient' })
    expect(content?.advices[0]?.findings).toEqual({ made: true })
    expect(content?.links.map(({ evidence }) => evidence)).toEqual([{}, {}])
    expect(storage.undoable()).toBeUndefined()
  })
})
