/** The city's library outlives a dossier: made, used in a round, backed up, the dossier erased and put back, here and on another device. */
import fc from '../fixtures/property'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '@/catalogue'
import { judgeAnswer } from '@/domain/answerState'
import { libraryId } from '@/domain/library'
import { answersOf } from '@/domain/round'
import { projectLibrary } from '@/domain/projection'
import { openBackup } from '@/features/settings/openBackup'
import { makeBackup } from '@/features/settings/makeBackup'
import { libraryIn } from '@/features/settings/restorePreview'
import type { Storage } from '@/storage/storage'
import { unzipSync } from 'fflate'
import { anOwnList, anOwnQuestion } from '../exchange/lists/anOwnList'
import { sharedListOf } from '@/exchange/lists/write'
import { readSharedList } from '@/exchange/lists/read'
import { takeIn } from '@/exchange/lists/takeIn'
import { aDevice, aTab } from './testStorage'

const dossier = 'd-1'
const place = 'p-1'
const now = '2027-02-04T10:00:00.000Z'
const t = ((key: string) => key) as never

/** Makes a list with two own questions (one that the list no longer uses comes third), and answers it at a place. */
async function madeAndWalked(storage: Storage, value: number): Promise<void> {
  const questions = [anOwnQuestion('q-1', { onlyIf: [{ question: 'q-2', in: ['yes'] }] }), anOwnQuestion('q-2', { answer: { kind: 'choice', options: [{ id: 'yes', label: 'Ja' }, { id: 'no', label: 'Nee', level: 'blocks' }] } }), anOwnQuestion('q-3')]
  const library = { criteria: questions, removedCriteria: [] }
  const shared = readSharedList(sharedListOf(anOwnList('l-1', ['str-kerb-height', 'q-1']), library, now, () => ''))
  if (!shared.ok) throw new Error(shared.problem)
  await storage.save(takeIn(shared.shared, await storage.reads.library(), 'both', { newId: () => 'x', now }).drafts)
  await storage.save([
    { dossier: libraryId, kind: 'training', record: 't-1', set: { createdAt: now, deletedAt: null, people: 12 } },
    { dossier: libraryId, kind: 'figure', record: 'f-1', set: { createdAt: now, deletedAt: null, criterion: 'str-kerb-height', revision: 1, decision: 'confirmed', source: 'Klankbordgroep', decidedAt: now } },
    { dossier: libraryId, kind: 'figure', record: 'f-2', set: { createdAt: now, deletedAt: null, criterion: 'bld-door-width', revision: 1, decision: 'confirmed', source: 'Elders', decidedAt: now } },
    { dossier: libraryId, kind: 'ownChecklist', record: 'l-2', set: { createdAt: now, deletedAt: null, title: 'Andere lijst', criteria: [] } },
  ])
  await storage.save([
    { dossier, kind: 'dossier', record: dossier, set: { createdAt: now, deletedAt: null, title: 'Halte' } }, { dossier, kind: 'place', record: place, set: { createdAt: now, deletedAt: null, name: 'Halte Zuid' } },
    { dossier, kind: 'answer', record: 'a-1', set: { createdAt: now, deletedAt: null, place, checklist: 'l-1', criterion: 'q-1', outcome: 'value', value, unit: 'cm', answeredAt: now, question: 'Kun je droog schuilen?' } },
  ])
}

/** What the answer amounts to on a device, by the list and the question that it has there. */
async function seenOn(storage: Storage): Promise<unknown> {
  const [library, answers] = await Promise.all([storage.reads.library(), storage.reads.answers(dossier)])
  const catalogue = await loadCatalogue({ themes: ['streets'], locale: 'en', library })
  const list = catalogue.checklist('l-1')
  const answer = answersOf(answers, { walk: null, place, checklist: 'l-1' }).get('q-1')
  const question = catalogue.criterion('q-1')
  return { title: list?.title, asks: list && catalogue.criteriaOf(list).map(({ id }) => id), says: question && catalogue.text(question, 'en').question, judged: question && judgeAnswer(question, answer), value: answer?.value }
}

async function backUp(storage: Storage, one?: string): Promise<{ readonly file: File; readonly dossiers: readonly string[] }> {
  const made = await makeBackup({ storage, locale: 'nl', t, now: new Date(now), signal: new AbortController().signal, onProgress: () => undefined, ...(one === undefined ? {} : { dossier: one }) })
  if (!made.ok) throw new Error(made.problem)
  return { file: new File([made.file], made.name), dossiers: made.dossiers }
}
async function restore(storage: Storage, file: File): Promise<void> {
  const opened = await openBackup(file, new Set(), t)
  if (!opened.ok) throw new Error(opened.message)
  expect(await storage.restore(opened)).toMatchObject({ ok: true, report: { leftOut: { changes: 0 } } })
}

describe('the library', () => {
  it('outlives the dossier that used it, and what was answered comes back the same, whatever was measured', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 300 }), async (value) => {
      const device = aDevice()
      const { storage } = await aTab(device)
      await madeAndWalked(storage, value)
      const before = { seen: await seenOn(storage), library: await storage.reads.library() }
      expect(before.seen).toMatchObject({ title: 'Halte in de winter', asks: ['str-kerb-height', 'q-1'], says: 'Can you shelter in the dry?', value })
      const { file } = await backUp(storage)
      expect(await storage.erase(dossier)).toMatchObject({ ok: true })
      expect(await storage.reads.library()).toEqual(before.library)
      expect(await storage.reads.dossiers()).toEqual([])
      await restore(storage, file)
      expect({ seen: await seenOn(storage), library: await storage.reads.library() }).toEqual(before)
      const { storage: elsewhere } = await aTab()
      await restore(elsewhere, file)
      expect({ seen: await seenOn(elsewhere), library: await elsewhere.reads.library() }).toEqual(before)
    }), { numRuns: 6 })
  })

  it('goes along with one dossier as far as that dossier needs it, so that its questions can be read elsewhere', async () => {
    const { storage } = await aTab()
    await madeAndWalked(storage, 100)
    const { file, dossiers } = await backUp(storage, dossier)
    expect(dossiers).toEqual([dossier])
    const { storage: elsewhere } = await aTab()
    await restore(elsewhere, file)
    expect(await seenOn(elsewhere)).toEqual(await seenOn(storage))
    const there = await elsewhere.reads.library()
    expect({ lists: there.checklists.map(({ id }) => id), questions: there.criteria.map(({ id }) => id), figures: there.figures.map(({ id }) => id), trainings: there.trainings }).toEqual({ lists: ['l-1'], questions: ['q-1', 'q-2'], figures: ['f-1'], trainings: [] })
  })

  it('is told of in the back-up, in words and to read without the app', async () => {
    const { storage } = await aTab()
    await madeAndWalked(storage, 100)
    const { file, dossiers } = await backUp(storage)
    expect(dossiers).toEqual([dossier, libraryId])
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()))
    const text = (name: string): string => new TextDecoder().decode(entries[name])
    expect(text('README.txt')).toContain('Eigen lijsten: 2, eigen vragen: 2, cijfers van de stad: 2, opleidingen: 1')
    expect(JSON.parse(text('backup.json'))).toMatchObject({ dossiers: [{ id: dossier }], library: { checklists: 2, criteria: 2, figures: 2, trainings: 1 } })
    expect(text('library.json')).toContain('Kun je droog schuilen?')
    const opened = await openBackup(file, new Set(), t)
    expect(opened).toMatchObject({ ok: true, dossiers: [{ id: dossier, title: 'Halte' }] })
    if (opened.ok) expect(opened.library).toEqual(projectLibrary(opened.changes))
  })

  it('alone is worth a back-up, before there is any dossier', async () => {
    const { storage } = await aTab()
    await storage.save([{ dossier: libraryId, kind: 'ownChecklist', record: 'l-1', set: { createdAt: now, deletedAt: null, title: 'Eerst', criteria: [] } }])
    const { file } = await backUp(storage)
    const { storage: elsewhere } = await aTab()
    await restore(elsewhere, file)
    expect((await elsewhere.reads.library()).checklists).toMatchObject([{ title: 'Eerst' }])
  })

  it('does not come with a dossier that uses nothing of it', async () => {
    const { storage } = await aTab()
    await madeAndWalked(storage, 100)
    await storage.save([{ dossier: 'd-2', kind: 'dossier', record: 'd-2', set: { createdAt: now, deletedAt: null, title: 'Ander' } }])
    const opened = await openBackup((await backUp(storage, 'd-2')).file, new Set(), t)
    if (!opened.ok) throw new Error(opened.message)
    expect(libraryIn(opened.changes)).toBeUndefined()
    expect(opened.library).toBeUndefined()
  })

  it('keeps an own question that was removed readable in an old round, also elsewhere', async () => {
    const { storage } = await aTab()
    await madeAndWalked(storage, 160)
    await storage.save([{ dossier: libraryId, kind: 'ownCriterion', record: 'q-1', set: { deletedAt: now } }])
    const { storage: elsewhere } = await aTab()
    await restore(elsewhere, (await backUp(storage, dossier)).file)
    expect(await seenOn(elsewhere)).toMatchObject({ asks: ['str-kerb-height', 'q-1'], says: 'Can you shelter in the dry?', judged: { state: 'fine' } })
  })
})
