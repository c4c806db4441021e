import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { describeDatabase } from '@/storage/database'
import { ownSetting } from '@/storage/settings'
import type { ParticipantErasureReport } from '@/storage/storage'
import { aChange, aDraft } from './changes'
import { aPanel, desk, everything, expectGone, later, of, other, panelDrafts, person, put, score, secret, stop } from './panel'
import { aDevice, aTab, contentsOf, eventually, loseDatabase } from './testStorage'

const none = new Map<string, Uint8Array<ArrayBuffer>>()
const nothing: ParticipantErasureReport = {
  found: false, records: 0, changes: 0, files: 0, waitingTabs: 0, erased: { scores: 0, findings: 0, attachments: 0 }, corrected: { findings: 0, advices: 0, links: 0 },
}

async function notes(device: ReturnType<typeof aDevice>): Promise<unknown> {
  const db = describeDatabase(device.name)
  const found = await ownSetting(db, 'erasedParticipants')
  db.close()
  return found
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
    expect(await storage.reads.content('dossier-1')).toMatchObject({ participants: [{ id: other }], scores: [{ words: 'Ging' }], attachments: [{ id: 'mine' }], findings: [{ id: 'made' }, { id: 'apart' }] })
    expect(await notes(device)).toEqual([{ dossier: 'dossier-1', participant: person, records: expect.arrayContaining([person, score.personStop, 'pinned']) as unknown, files: [], attachments: [], rowsGone: true }])
  })

  it('holds when the database is lost: the journal of this and of earlier sessions does not bring them back', async () => {
    const device = aDevice()
    const { storage: before } = await aTab(device)
    await aPanel(before)
    await before.close()
    const { storage } = await aTab(device)
    await storage.save([later('score', score.personStop, { helperNote: secret }), later('dossier', 'dossier-1', { title: 'Grote Markt' })])
    await storage.eraseParticipant('dossier-1', person)
    await expectGone(device)
    await storage.close()
    await loseDatabase(device)
    const { storage: again } = await aTab(device)
    expect(again.report.databaseWasLost).toBe(true)
    await expectGone(device)
    expect(await again.reads.dossier('dossier-1')).toMatchObject({ title: 'Grote Markt' })
  })

  it('reaches what was removed before, files of earlier versions of a photo, and the same file in another dossier stays', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    const { photo, voice } = await aPanel(storage)
    const redacted = await put(storage, 'blacked out')
    await storage.save([later('attachment', 'seen', { sha256: redacted }), later('score', score.personStop, { deletedAt: '2026-11-22T10:00:00.000Z' }), later('participant', person, { deletedAt: '2026-11-22T10:00:00.000Z' })])
    await storage.save([of('dossier', 'dossier-2', {}, 'dossier-2'), of('attachment', 'elsewhere', { kind: 'voice', sha256: voice }, 'dossier-2')])
    expect(await storage.eraseParticipant('dossier-1', person)).toMatchObject({ ok: true, report: { found: true, records: 6, files: 2 } })
    expect([await storage.files.has(photo), await storage.files.has(redacted), await storage.files.has(voice)]).toEqual([false, false, true])
  })

  it('that is not there, or not in this dossier, or erased already, changes nothing', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await aPanel(storage)
    const before = await contentsOf(device)
    expect(await storage.eraseParticipant('dossier-1', 'nobody')).toEqual({ ok: true, report: nothing })
    expect(await storage.eraseParticipant('dossier-2', person)).toEqual({ ok: true, report: nothing })
    expect(await contentsOf(device)).toEqual(before)
    await storage.eraseParticipant('dossier-1', person)
    const after = await everything(device)
    expect(await storage.eraseParticipant('dossier-1', person)).toEqual({ ok: true, report: nothing })
    expect(await everything(device)).toBe(after)
  })

  it('works where the browser has no private files', async () => {
    const device = aDevice()
    const { storage } = await aTab(device, { disc: null })
    const { voice } = await aPanel(storage)
    expect(await storage.eraseParticipant('dossier-1', person)).toMatchObject({ ok: true, report: { found: true, records: 6, files: 2, waitingTabs: 0 } })
    expect(await storage.files.has(voice)).toBe(false)
    await expectGone(device)
  })

  it('takes what only waits to be written too, and keeps what others wrote in the same save', async () => {
    const device = aDevice()
    let fails = false
    const { storage } = await aTab(device, { beforeCall: (call) => { if (fails && call.startsWith('mutate changes')) throw new Error('broken') } })
    await aPanel(storage)
    fails = true
    const recording = await put(storage, `${secret} waiting`)
    await storage.save([later('score', score.personStop, { words: secret }), later('score', score.otherStop, { minutes: 4 })])
    await storage.save([of('attachment', 'waiting', { ownerKind: 'score', owner: score.personStop, sha256: recording })])
    fails = false
    expect(await storage.eraseParticipant('dossier-1', person)).toMatchObject({ ok: true, report: { files: 3 } })
    expect(storage.status()).toMatchObject({ unsaved: 1 })
    expect(await storage.retry()).toMatchObject({ ok: true })
    expect(await contentsOf(device).then(({ rows }) => rows.get(`score ${score.otherStop}`))).toMatchObject({ minutes: 4 })
    expect(await storage.files.has(recording)).toBe(false)
    await expectGone(device)
  })

  it('takes somebody who was never written: their first save waits still', async () => {
    const device = aDevice()
    let fails = true
    const { storage } = await aTab(device, { beforeCall: (call) => { if (fails && call === 'mutate participants') throw new Error('broken') } })
    await storage.save([of('participant', person, { adjustmentNote: secret })])
    fails = false
    expect(await storage.eraseParticipant('dossier-1', person)).toMatchObject({ ok: true, report: { found: true, records: 0 } })
    expect(storage.status()).toMatchObject({ state: 'saved', unsaved: 0 })
    expect(await everything(device)).not.toContain(secret)
    await storage.close()
    const { storage: again } = await aTab(device)
    expect(await again.reads.participant(person)).toBeUndefined()
  })

  it('corrects with the last word, whatever another tab wrote of which this one had not heard', async () => {
    const device = aDevice()
    const { storage: one } = await aTab(device)
    const { storage: two } = await aTab(device)
    await aPanel(one)
    await two.restore({ changes: [aChange({ [`voices.${score.personStop}`]: true, 'levels.wheelchair-manual': 'blocks' }, { record: 'made', clock: 80_000 })], files: none })
    await one.eraseParticipant('dossier-1', person)
    await expectGone(device)
  })
})

describe('an undo after a participant was erased', () => {
  it('never brings anything of them back, also not what was corrected; other steps stay', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await aPanel(storage)
    await storage.save([later('finding', 'apart', { title: 'Zitbank' })], { label: 'apart' })
    await storage.save([later('finding', 'made', { 'levels.wheelchair-manual': 'good' })], { label: 'made' })
    await storage.save([later('finding', 'made', { 'levels.wheelchair-manual': 'blocks' })])
    await storage.save([later('advice', 'advice-2', { 'findings.pinned': true })])
    await storage.save([later('advice', 'advice-2', { 'findings.pinned': null })], { label: 'let go' })
    await storage.save([later('score', score.personStop, { words: 'weg' })], { label: 'typed' })
    await storage.eraseParticipant('dossier-1', person)
    expect(await storage.undo()).toMatchObject({ label: 'apart' })
    expect(await storage.undo()).toBeUndefined()
    expect(await storage.reads.finding('apart')).toMatchObject({ title: 'Bank' })
    await expectGone(device)
  })
})

describe('a screen that still shows an erased participant', () => {
  it('cannot write them back: not their score, not one at a link that they had not scored, not a photo or what they pin', async () => {
    const device = aDevice()
    const { storage: one } = await aTab(device)
    const { storage: two } = await aTab(device)
    await aPanel(one)
    await one.eraseParticipant('dossier-1', person)
    for (const storage of [one, two]) {
      const photo = await put(storage, `${secret} late`)
      const refused = { ok: false, problem: 'failed' }
      expect(await storage.save([later('score', score.personStop, { words: secret })])).toEqual(refused)
      expect(await storage.save([of('score', score.personDesk, { link: desk, participant: person, words: secret })])).toEqual(refused)
      expect(await storage.save([later('score', score.personDesk, { words: secret })])).toEqual(refused)
      expect(await storage.save([of('attachment', 'late', { owner: score.personStop, ownerKind: 'score', sha256: photo })])).toEqual(refused)
      expect(await storage.save([of('finding', 'late', { participant: person, words: secret })])).toEqual(refused)
      expect(await storage.save([later('participant', person, { leftAt: 'now' })])).toEqual(refused)
      expect(storage.status()).toMatchObject({ state: 'saved', unsaved: 0 })
      expect(await storage.files.has(photo)).toBe(false)
    }
    await expectGone(device)
  })

  it('writes the words of others in the same save, and answers that not all was saved', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await aPanel(storage)
    await storage.eraseParticipant('dossier-1', person)
    expect(await storage.save([later('participant', person, { position: 2 }), later('participant', other, { position: 1 })], { label: 'moved' })).toEqual({ ok: false, problem: 'failed' })
    expect(await storage.reads.participant(other)).toMatchObject({ position: 1 })
    await expectGone(device)
  })

  it('makes a finding without the voice that is gone', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await aPanel(storage)
    await storage.eraseParticipant('dossier-1', person)
    expect(await storage.save([of('finding', 'new', { title: 'Drempel', [`voices.${score.personStop}`]: true, [`voices.${score.otherStop}`]: true })])).toMatchObject({ ok: true })
    expect((await storage.reads.finding('new'))?.voices).toEqual({ [score.otherStop]: true })
    expect(await storage.save([later('finding', 'other', { [`voices.${score.personStop}`]: true })])).toMatchObject({ ok: true })
    expect(await storage.reads.finding('other')).toBeUndefined()
  })

  it('also after a restart of the app', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await aPanel(storage)
    await storage.eraseParticipant('dossier-1', person)
    await storage.close()
    const { storage: again } = await aTab(device)
    expect(await again.save([of('score', score.personStop, { participant: person, words: secret })])).toEqual({ ok: false, problem: 'failed' })
    await expectGone(device)
  })
})

describe('other tabs', () => {
  it('drop their journal, their undo and their waiting saves', async () => {
    const device = aDevice()
    const { storage: one } = await aTab(device)
    let fails = false
    const { storage: two } = await aTab(device, { beforeCall: (call) => { if (fails && call.startsWith('mutate')) throw new Error('broken') } })
    await aPanel(one)
    await two.save([later('score', score.personStop, { helperNote: secret })], { label: 'note' })
    await two.save([later('finding', 'apart', { words: 'stays' })])
    fails = true
    await two.save([later('score', score.personStop, { words: secret })])
    fails = false
    expect(await one.eraseParticipant('dossier-1', person)).toMatchObject({ ok: true, report: { waitingTabs: 0, files: 2 } })
    expect(two.undoable()).toBeUndefined()
    expect(two.status()).toMatchObject({ state: 'saved', unsaved: 0 })
    await two.close()
    await expectGone(device)
    expect(device.files.journalText()).toContain('stays')
  })

  it('that sleep are remembered, and their copy is not read at the next start', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await aPanel(storage)
    const deaf = device.files.tab()
    const path = 'journal/deaf.log' as const
    await deaf.hold(path)
    const own = device.files.journalFiles()[0] as typeof path
    await deaf.writeAt(path, device.files.files.get(own)!, 0)
    expect(await storage.eraseParticipant('dossier-1', person)).toMatchObject({ ok: true, report: { waitingTabs: 1 } })
    expect(device.files.journalText()).toContain(secret)
    await storage.close()
    deaf.kill()
    await loseDatabase(device)
    const { storage: again } = await aTab(device)
    expect(await again.reads.participants('dossier-1')).toMatchObject([{ id: other }])
    await again.close()
    await expectGone(device)
  })

  it('that wake later and wrote meanwhile clear that away themselves', async () => {
    const device = aDevice()
    const { storage: one } = await aTab(device)
    const { storage: two, disc } = await aTab(device)
    await aPanel(one)
    await two.save([later('finding', 'apart', { words: 'stays' })])
    // Frozen in the middle of a save: the database has it, the journal not yet, and messages are not heard.
    let wake = (): void => undefined
    const asleep = new Promise<void>((resolve) => { wake = resolve })
    const writeAt = disc.writeAt.bind(disc)
    disc.writeAt = async (...call) => { await asleep; return writeAt(...call) }
    const recording = await put(two, `${secret} late`)
    const saving = two.save([of('score', score.personDesk, { link: desk, participant: person, words: secret }), of('attachment', 'late', { owner: score.personDesk, sha256: recording })])
    const queued = two.save([later('score', score.personDesk, { words: `${secret} too` })])
    expect(await one.eraseParticipant('dossier-1', person)).toMatchObject({ ok: true, report: { waitingTabs: 1 } })
    wake()
    await Promise.all([saving, queued])
    await eventually(async () => !(await everything(device)).includes(secret))
    await two.close()
    await expectGone(device)
    expect(device.files.journalText()).toContain('stays')
  })
})

describe('the rest of storage', () => {
  it('lets a dossier with an erased participant be erased as before', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await aPanel(storage)
    await storage.eraseParticipant('dossier-1', person)
    expect(await storage.erase('dossier-1')).toMatchObject({ ok: true, report: { files: 1, waitingTabs: 0 } })
    expect((await contentsOf(device)).rows.size).toBe(0)
    expect(device.files.journalText()).not.toContain('Halte')
  })

  it('gives a back-up in which nothing of an erased participant is', async () => {
    const { storage } = await aTab()
    await aPanel(storage)
    await storage.eraseParticipant('dossier-1', person)
    expect(JSON.stringify(await storage.changes())).not.toContain(secret)
    expect((await storage.changes()).filter(({ record }) => record === score.personStop)).toEqual([])
  })

  it('tells who watches that the person is gone', async () => {
    const { storage } = await aTab()
    await aPanel(storage)
    const seen: number[] = []
    const stopWatching = storage.watch((reads) => reads.route('walk-1'), ({ participants, scores }) => seen.push(participants.length + scores.length))
    await eventually(() => seen.at(-1) === 4)
    await storage.eraseParticipant('dossier-1', person)
    await eventually(() => seen.at(-1) === 2)
    stopWatching()
  })

  it('knows the panel in the order of the test: nothing is erased that nobody asked for', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await storage.save(panelDrafts({ voice: 'a'.repeat(64), shared: 'b'.repeat(64), photo: 'c'.repeat(64) }))
    await storage.save([aDraft({ words: 'x' }, { record: 'finding-9' })])
    await storage.close()
    const { storage: again } = await aTab(device)
    expect(await again.reads.route('walk-1')).toMatchObject({ links: [{ id: stop }, { id: desk }], participants: [{}, {}], scores: [{}, {}] })
  })
})
