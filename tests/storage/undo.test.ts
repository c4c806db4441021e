import { describe, expect, it } from 'vitest'
import { aDraft } from './changes'
import { aDevice, aTab, expectRowsToFollowFromChanges } from './testStorage'

describe('undo', () => {
  it('of a new record removes it, and it can be put back', async () => {
    const { storage } = await aTab()
    await storage.save([aDraft({ title: 'a', deletedAt: null })], { label: 'created' })
    expect(storage.undoable()?.label).toBe('created')
    expect((await storage.undo())?.label).toBe('created')
    expect(await storage.reads.findings('dossier-1')).toEqual([])
    expect(await storage.reads.findingsWithRemoved('dossier-1')).toHaveLength(1)
    expect(storage.undoable()).toBeUndefined()
    await storage.save([aDraft({ deletedAt: null })])
    expect(await storage.reads.findings('dossier-1')).toMatchObject([{ title: 'a' }])
  })

  it('of an edit gives the fields that were edited their values of before, and leaves the others', async () => {
    const { storage } = await aTab()
    await storage.save([aDraft({ title: 'a', words: 'w', 'levels.blind': 'good' })])
    await storage.save([aDraft({ title: 'b', 'levels.blind': 'blocks', 'levels.deaf': 'good' })], { label: 'edited' })
    await storage.save([aDraft({ words: 'later' })])
    await storage.undo()
    expect(await storage.reads.finding('finding-1')).toMatchObject({ title: 'a', words: 'later', levels: { blind: 'good' } })
  })

  it('of a removal puts the record back', async () => {
    const { storage } = await aTab()
    await storage.save([aDraft({ title: 'a' })])
    await storage.save([aDraft({ deletedAt: '2026-11-21T10:00:00.000Z' })], { label: 'removed' })
    expect(await storage.reads.findings('dossier-1')).toHaveLength(0)
    await storage.undo()
    expect(await storage.reads.findings('dossier-1')).toHaveLength(1)
  })

  it('of one save takes back all of its drafts, those of the same record too', async () => {
    const { storage } = await aTab()
    await storage.save([aDraft({ title: 'before' })])
    await storage.save([aDraft({ title: 'x' }), aDraft({ title: 'y' }), aDraft({ name: 'p' }, { kind: 'place', record: 'p' })], { label: 'all' })
    await storage.undo()
    expect((await storage.reads.finding('finding-1'))?.title).toBe('before')
    expect(await storage.reads.places('dossier-1')).toEqual([])
  })

  it('goes back step by step through saves that were written in one batch', async () => {
    const device = aDevice()
    const { storage } = await aTab(device)
    await Promise.all(['a', 'b', 'c'].map((title) => storage.save([aDraft({ title })], { label: title })))
    const seen: (string | undefined)[] = []
    storage.onUndoable((undoable) => seen.push(undoable?.label))
    const titles: (string | undefined)[] = []
    for (let i = 0; i < 2; i += 1) {
      await storage.undo()
      titles.push((await storage.reads.finding('finding-1'))?.title)
    }
    expect(titles).toEqual(['b', 'a'])
    expect(seen).toEqual(['b', 'a'])
    await expectRowsToFollowFromChanges(device)
  })

  it('remembers a hundred steps, and is told nothing about saves without a label', async () => {
    const { storage } = await aTab()
    await Promise.all(Array.from({ length: 105 }, (_, i) => storage.save([aDraft({ title: `${i}` })], { label: `${i}` })))
    await storage.save([aDraft({ title: 'silent' })])
    let last = ''
    let steps = 0
    for (let step = await storage.undo(); step; step = await storage.undo()) {
      last = step.label
      steps += 1
    }
    expect([steps, last]).toEqual([100, '5'])
  })
})
