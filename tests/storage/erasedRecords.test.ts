import { describe, expect, it } from 'vitest'
import { filesIn, withBelongings } from '@/storage/belongings'
import { isOfErased, pointsToErased } from '@/storage/erasedRecords'
import { Forgotten } from '@/storage/forgotten'
import { droppedFrom } from '@/storage/journal/rewriting'
import { aChange, aDraft } from './changes'

const score = aChange({ participant: 'p', words: 'w' }, { kind: 'score', record: 's' })
const photo = aChange({ owner: 's' }, { kind: 'attachment', record: 'a' })
const pinned = aChange({ participant: 'p' }, { record: 'f' })
const others = aChange({ participant: 'q' }, { kind: 'score', record: 't' })

describe('what belongs to an erased participant', () => {
  it('are their scores, what they pinned, and the attachments of those, in whatever order it was written', () => {
    for (const changes of [[score, photo, pinned, others], [others, photo, pinned, score]]) expect([...withBelongings(changes, new Set(['p']))].sort()).toEqual(['a', 'f', 'p', 's'])
  })

  it('is nothing where nobody was erased', () => {
    expect(withBelongings([score, photo], new Set()).size).toBe(0)
  })

  it('is not what came to somebody else since', () => {
    expect([...withBelongings([pinned, aChange({ participant: null }, { record: 'f' })], new Set(['p']))]).toEqual(['p'])
    expect([...withBelongings([aChange({ participant: 'q' }, { record: 'f', clock: 900 }), aChange({ participant: 'p' }, { record: 'f', clock: 2 })], new Set(['p']))]).toEqual(['p'])
  })

  it('is known from one draft by its record, its participant or its owner', () => {
    const erased = new Set(['p', 's'])
    expect([score, photo, pinned, aDraft({ words: 'x' }, { record: 's' })].map((draft) => isOfErased(draft, erased))).toEqual([true, true, true, true])
    expect([others, aDraft({ title: 'p' })].map((draft) => isOfErased(draft, erased))).toEqual([false, false])
  })

  it('is pointed to by an entry of a map, unless that is emptied', () => {
    const erased = new Set(['s'])
    expect([pointsToErased('voices.s', true, erased), pointsToErased('voices.s', null, erased), pointsToErased('voices.t', true, erased), pointsToErased('s', true, erased)]).toEqual([true, false, false, false])
  })
})

describe('files in changes', () => {
  it('are named once each; what is empty or no name is none', () => {
    expect(filesIn([aDraft({ sha256: 'x' }), aDraft({ sha256: 'x' }), aDraft({ sha256: '' }), aDraft({ sha256: 3 }), aDraft({})])).toEqual(['x'])
  })
})

describe('what an erasure takes out of a journal', () => {
  it('of a dossier goes up to a clock; of a participant always, with what belongs to them', () => {
    const late = aChange({ words: 'late' }, { kind: 'score', record: 's', clock: 10 ** 6 })
    const all = [score, photo, pinned, others, late]
    const isOfPerson = droppedFrom(all, [{ records: ['p'] }])
    expect(all.filter(isOfPerson)).toEqual([score, photo, pinned, late])
    const isOfDossier = droppedFrom(all, [{ dossier: 'dossier-1', upTo: 10 ** 5 }])
    expect(all.filter(isOfDossier)).toEqual([score, photo, pinned, others])
    expect(all.filter(droppedFrom(all, [{ dossier: 'dossier-2', upTo: 10 ** 9 }]))).toEqual([])
    expect(all.filter(droppedFrom(all, []))).toEqual([])
  })
})

describe('what is forgotten', () => {
  it('lets everything through, untouched, where nobody was erased', () => {
    const drafts = [aDraft({ 'voices.s': true })]
    expect(new Forgotten([]).sift(drafts)).toEqual({ kept: drafts, refused: [] })
    expect(new Forgotten([]).sift(drafts).kept).toBe(drafts)
  })

  it('is refused, and also what a screen writes next of a new record; what others wrote is not', () => {
    const forgotten = new Forgotten(['p'])
    const begun = aDraft({ createdAt: 'now', participant: 'p' }, { kind: 'score', record: 'new' })
    const other = aDraft({ words: 'mine' }, { kind: 'score', record: 'other' })
    expect(forgotten.sift([begun, other])).toEqual({ kept: [other], refused: [begun] })
    expect(forgotten.covers(aDraft({ words: 'more' }, { kind: 'score', record: 'new' }))).toBe(true)
    // A record that was there is not theirs for that: giving it to them is refused, no more.
    expect(forgotten.sift([aDraft({ participant: 'p' }, { record: 'officers' })]).refused).toHaveLength(1)
    expect(forgotten.covers(aDraft({ words: 'x' }, { record: 'officers' }))).toBe(false)
  })

  it('is not pointed to by what stays', () => {
    const forgotten = new Forgotten(['s'])
    expect(forgotten.sift([aDraft({ title: 'a', 'voices.s': true, 'voices.t': true }), aDraft({ 'voices.s': true }), aDraft({ 'voices.s': null })]))
      .toEqual({ kept: [aDraft({ title: 'a', 'voices.t': true }), aDraft({ 'voices.s': null })], refused: [] })
    expect([aDraft({ 'voices.s': true }), aDraft({ 'voices.t': true })].map((draft) => forgotten.isTouchedBy(draft))).toEqual([true, false])
  })
})
