/**
 * Whatever a small dossier holds: after erasing somebody it reads as on a device that never had them. The dossiers come from a seeded
 * generator; a failure names its seed.
 */
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Draft } from '@/domain/change'
import type { Id, JsonValue } from '@/domain/ids'
import { isLevel, levels, worstLevel, type Level } from '@/domain/level'
import { asParticipant } from '@/domain/participant'
import { voiceLevels } from '@/domain/participantErasure'
import { asScore, scoreIdOf, type Score } from '@/domain/score'
import type { Storage } from '@/storage/storage'
import { later, of } from './panel'
import { aDevice, aTab, expectRowsToFollowFromChanges, loseDatabase } from './testStorage'

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const seeds = 20
const groups = ['blind', 'deaf', 'wheelchair-manual', 'autism'] as const
const uuid = (kind: string, n: number): Id => `${kind.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`

interface Piece {
  readonly draft: (without: boolean) => Draft
  /** Of whom it is; nobody's where it is the officer's. */
  readonly of: Id | null
}

/** A dossier in pieces; `draft(true)` is what the same piece would be had the first participant never been there. */
function aDossier(seed: number): { readonly person: Id; readonly pieces: readonly Piece[]; readonly files: readonly string[] } {
  const next = chance(seed)
  const upTo = (n: number): number => Math.floor(next() * n)
  const some = <T,>(all: readonly T[], share: number): readonly T[] => all.filter(() => next() < share)
  const people = Array.from({ length: 1 + upTo(4) }, (_, i) => uuid('a', i * 1000))
  const person = people[0]!
  const links = Array.from({ length: 1 + upTo(4) }, (_, i) => uuid('1', i))
  const pieces: Piece[] = [{ draft: () => of('dossier', 'dossier-1', { title: 'Markt' }), of: null }, { draft: () => of('walk', 'walk-1', { kind: 'process-walk' }), of: null }]
  const fixed = (draft: Draft, owner: Id | null = null): void => { pieces.push({ draft: () => draft, of: owner }) }

  const panel = people.map((id, i) => ({ id, set: { walk: 'walk-1', position: i, consentScore: true, ...Object.fromEntries(some(groups, 0.5).map((group) => [`groups.${group}`, true])) } }))
  for (const { id, set } of panel) fixed(of('participant', id, set), id)
  const participants = panel.map(({ id, set }) => asParticipant({ id, dossier: 'dossier-1', stamps: {}, ...set, groups: Object.fromEntries(Object.keys(set).filter((field) => field.startsWith('groups.')).map((field) => [field.slice(7), true])) }))

  const scores: Score[] = []
  for (const link of links) for (const participant of some(people, 0.7)) {
    const level = next() < 0.2 ? null : levels[upTo(levels.length)] as Level
    const id = scoreIdOf(link, participant)
    scores.push(asScore({ id, dossier: 'dossier-1', stamps: {}, participant, link, level }))
    fixed(of('score', id, { walk: 'walk-1', link, participant, level, words: `woorden ${id}` }), participant)
    if (next() < 0.3) fixed(later('score', id, { helperNote: 'gezien' }), participant)
    if (next() < 0.1) fixed(later('score', id, { deletedAt: '2026-11-22T10:00:00.000Z' }), participant)
  }

  const findings: { readonly id: Id; readonly of: Id | null }[] = []
  for (let i = 0, many = 1 + upTo(5); i < many; i += 1) {
    const id = `finding-${i}`
    const how = upTo(3)
    const pinner = how === 0 ? people[upTo(people.length)]! : null
    findings.push({ id, of: pinner })
    if (how === 1) {
      const voices = some(scores, 0.5)
      pieces.push({ of: null, draft: (without) => {
        const heard = voices.filter((score) => !without || score.participant !== person)
        const level = worstLevel(heard.flatMap((score) => score.level ?? []))
        const set: Record<string, JsonValue> = { number: i, level: isLevel(level) ? level : null }
        for (const score of heard) set[`voices.${score.id}`] = true
        for (const [group, given] of Object.entries(voiceLevels(heard, participants))) set[`levels.${group}`] = given
        return of('finding', id, set)
      } })
    } else fixed(of('finding', id, { number: i, words: `vaststelling ${i}`, level: 'blocks', ...(pinner ? { participant: pinner } : {}) }), pinner)
  }

  const files = ['een', 'twee', 'drie']
  const owners = [...scores.map(({ id, participant }) => ({ id, of: participant, ownerKind: 'score' })), ...findings.map((finding) => ({ ...finding, ownerKind: 'finding' }))]
  for (const [i, owner] of some(owners, 0.4).entries()) fixed(of('attachment', `photo-${i}`, { owner: owner.id, ownerKind: owner.ownerKind, kind: 'photo', sha256: files[upTo(files.length)]! }), owner.of)

  const theirs = (without: boolean): readonly Id[] => findings.filter((finding) => !without || finding.of !== person).map(({ id }) => id)
  for (let i = 0, many = 1 + upTo(3); i < many; i += 1) {
    const chosen = new Set(some(findings, 0.5).map(({ id }) => id))
    const entries = (field: string, without: boolean): Draft['set'] => Object.fromEntries(theirs(without).filter((id) => chosen.has(id)).map((id) => [`${field}.${id}`, true]))
    pieces.push({ of: null, draft: (without) => of('advice', `advice-${i}`, { what: `Doe ${i}`, ...entries('findings', without) }) })
    pieces.push({ of: null, draft: (without) => of('link', links[i % links.length]!, { walk: 'walk-1', position: i, ...entries('evidence', without) }) })
  }
  return { person, pieces, files }
}

/** Puts the files there and writes the pieces, a few in a save. */
async function written(storage: Storage, { pieces, files }: Pick<ReturnType<typeof aDossier>, 'pieces' | 'files'>, without: boolean, seed: number): Promise<void> {
  const names = new Map<JsonValue, string>()
  for (const text of files) names.set(text, (await storage.files.put(new TextEncoder().encode(text)) as { sha256: string }).sha256)
  const drafts = pieces.map(({ draft }) => draft(without)).map((draft) => ('sha256' in draft.set ? { ...draft, set: { ...draft.set, sha256: names.get(draft.set['sha256']!)! } } : draft))
  const next = chance(seed)
  for (let at = 0; at < drafts.length;) {
    const n = 1 + Math.floor(next() * 6)
    await storage.save(drafts.slice(at, at + n), { label: 'x' })
    at += n
  }
}

/** All that can be read, removed records too, and which files its photos have. */
async function read(storage: Storage): Promise<unknown> {
  const { reads } = storage
  const content = await reads.content('dossier-1')
  const present = await Promise.all((content?.attachments ?? []).map(({ sha256 }) => storage.files.has(sha256)))
  return { content, route: await reads.route('walk-1'), findings: await reads.findingsWithRemoved('dossier-1'), present, summary: { ...await reads.dossierSummary('dossier-1'), lastChangeAt: null } }
}

describe('erasing a participant', () => {
  it.each(Array.from({ length: seeds }, (_, i) => i + 1))('leaves a dossier as if they had never been there (seed %i), in both copies and after putting a back-up back', async (seed) => {
    const { person, pieces, files } = aDossier(seed)
    const { storage: never } = await aTab()
    await written(never, { pieces: pieces.filter((piece) => piece.of !== person), files }, true, seed)
    const expected = await read(never)

    const device = aDevice()
    const { storage } = await aTab(device)
    await written(storage, { pieces, files }, false, seed)
    const backup = { changes: await storage.changes(), files: new Map<string, Uint8Array<ArrayBuffer>>() }
    expect(await storage.eraseParticipant('dossier-1', person)).toMatchObject({ ok: true, report: { found: true } })
    expect(await read(storage)).toEqual(expected)
    while (await storage.undo() !== undefined) continue
    expect((await storage.reads.participants('dossier-1')).filter(({ id }) => id === person)).toEqual([])
    await storage.close()

    await loseDatabase(device)
    const { storage: again } = await aTab(device)
    await again.erase('dossier-1')
    await again.restore(backup)
    expect(await read(again)).toMatchObject({ content: (expected as { content: object }).content, findings: (expected as { findings: object }).findings })
    await expectRowsToFollowFromChanges(device)
  })

  it('is tried on dossiers in which there is something to erase', () => {
    const all = Array.from({ length: seeds }, (_, i) => aDossier(i + 1))
    const count = (kind: Draft['kind']): number => all.filter(({ person, pieces }) => pieces.some((piece) => piece.of === person && piece.draft(false).kind === kind)).length
    expect(Math.min(count('score'), count('attachment'))).toBeGreaterThan(8)
    expect(count('finding')).toBeGreaterThan(3)
    expect(all.filter(({ pieces }) => pieces.some(({ draft }) => JSON.stringify(draft(true)) !== JSON.stringify(draft(false)))).length).toBeGreaterThan(10)
  })
})
