import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from '../../fixtures/property'
import { describe, expect, it } from 'vitest'
import { applyChanges, type Change, type Draft } from '@/domain/change'
import { libraryId, type Library } from '@/domain/library'
import { projectLibrary } from '@/domain/projection'
import { isSharedList, readSharedList } from '@/exchange/lists/read'
import { compareShared, takeIn, takeInChoices, type TakeInChoice } from '@/exchange/lists/takeIn'
import { sharedListName, sharedListOf } from '@/exchange/lists/write'
import type { SharedList } from '@/exchange/lists/shape'
import { aLibrary, anOwnList, anOwnQuestion } from './anOwnList'

const madeAt = '2027-02-04T10:00:00.000Z'
const question = anOwnQuestion('q-1')
const list = anOwnList('l-1', ['str-kerb-height', 'q-1'])
const library = aLibrary({ criteria: [question], checklists: [list] })
const fileOf = (from: Library, id = 'l-1'): Uint8Array => sharedListOf(from.checklists.find((one) => one.id === id)!, from, madeAt, () => madeAt)
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
function read(file: Uint8Array): SharedList {
  const result = readSharedList(file)
  if (!result.ok) throw new Error(result.problem)
  return result.shared
}
let n = 0
const needs = { newId: () => `new-${++n}`, now: madeAt }
/** A library after drafts, as the storage of a device would have it. */
function after(before: Library, drafts: readonly Draft[]): Library {
  const entries = (map: string, of: object): Record<string, unknown> => Object.fromEntries(Object.entries(of).map(([key, value]) => [`${map}.${key}`, value]))
  const written = (kind: Change['kind'], { id, ...set }: { readonly id: string }, maps: Readonly<Record<string, unknown>>): Change => ({ id: `a-${id}`, clock: 1, at: madeAt, device: 'x', dossier: libraryId, kind, record: id, set: { ...set, ...maps } as Change['set'] })
  const first: Change[] = [
    ...[...before.criteria, ...before.removedCriteria].map(({ dossier: _dossier, groups, texts, ...set }) => written('ownCriterion', set, { ...entries('groups', groups), ...entries('texts', texts) })),
    ...before.checklists.map(({ dossier: _dossier, texts, ...set }) => written('ownChecklist', set, entries('texts', texts))),
  ]
  return projectLibrary([...first, ...drafts.map((draft, i): Change => ({ ...draft, id: `b${i}`, clock: 2 + i, at: madeAt, device: 'x' }))])
}
const takeOver = (shared: SharedList, before: Library, choice: TakeInChoice): Library => after(before, takeIn(shared, before, choice, needs).drafts)

describe('a list as a file', () => {
  it('comes back with its own questions, in order, with both languages', () => {
    const shared = read(fileOf(library))
    expect(shared.list).toMatchObject({ id: 'l-1', code: 'halte-winter', criteria: ['str-kerb-height', 'q-1'], texts: { en: { title: 'Stop in winter' } }, changedAt: madeAt })
    expect(shared.questions).toEqual([{ ...omit(question), changedAt: madeAt, removed: false }])
    expect(takeOver(shared, aLibrary({}), 'both')).toEqual({ ...library, criteria: [{ ...question, createdAt: madeAt }], checklists: [{ ...list, createdAt: madeAt }] })
  })

  it('takes along the question on which another depends, and one that was removed since', () => {
    const depends = anOwnQuestion('q-2', { onlyIf: [{ question: 'q-3', in: [true] }] })
    const from = aLibrary({ criteria: [depends, anOwnQuestion('q-3')], removedCriteria: [anOwnQuestion('q-4', { deletedAt: madeAt })], checklists: [anOwnList('l-1', ['q-2', 'q-4'])] })
    const shared = read(fileOf(from))
    expect(shared.questions.map(({ id, removed }) => [id, removed])).toEqual([['q-2', false], ['q-3', false], ['q-4', true]])
    const taken = takeOver(shared, aLibrary({}), 'here')
    expect(taken.criteria.map(({ id }) => id)).toEqual(['q-2', 'q-3'])
    expect(taken.removedCriteria.map(({ id }) => id)).toEqual(['q-4'])
  })

  it('has a name that says what it is', () => {
    expect(sharedListName(list)).toBe('halte-in-de-winter.drempelwijs-lijst.json')
    expect(sharedListName({ title: ' ' })).toBe('lijst.drempelwijs-lijst.json')
  })

  it('whatever somebody wrote in it, comes back the same', () => {
    fc.assert(fc.property(fc.record({ title: fc.string(), purpose: fc.string({ unit: 'grapheme' }), tags: fc.array(fc.string({ maxLength: 20 })), good: fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 9000 }) }), ({ title, purpose, tags, good }) => {
      const q = anOwnQuestion('q', { title, tags, answer: { kind: 'count', unit: 'count', limits: { thresholds: { kind: 'at-most', good }, goodStatus: 'law', gradesStatus: 'to-verify' } } })
      const from = aLibrary({ criteria: [q], checklists: [anOwnList('l', ['q'], { title, purpose })] })
      const shared = read(fileOf(from, 'l'))
      expect(shared.list).toMatchObject({ title: title.toWellFormed(), purpose: purpose.toWellFormed() })
      expect(compareShared(shared, from).state).toBe('same')
    }), { numRuns: 60 })
  })

  it('of the first version opens, whatever came after', () => {
    const saved = readFileSync(resolve(import.meta.dirname, '../../fixtures/saved/list-1.drempelwijs-lijst.json'))
    const result = readSharedList(saved)
    expect(result).toMatchObject({ ok: true, problems: [], shared: { list: { title: 'Halte in de winter', criteria: ['str-kerb-height', 'q-1'] }, questions: [{ id: 'q-1', answer: { kind: 'measure', unit: 'cm' }, onlyIf: [{ question: 'has-stop', in: [true] }] }] } })
  })
})

function omit<T extends { dossier: string; createdAt: string; deletedAt: string | null }>({ dossier: _d, createdAt: _c, deletedAt: _x, ...rest }: T): Omit<T, 'dossier' | 'createdAt' | 'deletedAt'> {
  return rest
}

describe('a file that is no sound list', () => {
  it.each([
    ['empty', ''], ['not-json', 'PK\u0003\u0004 a spreadsheet'], ['damaged', '{"format":"drempelwijs-lijst","version":1,"list":{'], ['not-a-list', '{"type":"FeatureCollection"}'], ['not-a-list', '[]'], ['not-a-list', 'null'],
    ['newer-version', '{"format":"drempelwijs-lijst","version":2,"list":{}}'], ['damaged', '{"format":"drempelwijs-lijst","version":1,"list":{"title":"without id"}}'], ['damaged', '{"format":"drempelwijs-lijst","version":1}'],
  ])('is refused as %s', (problem, text) => { expect(readSharedList(bytes(text))).toEqual({ ok: false, problem }) })

  it('is told from a spreadsheet by what is in it', () => {
    expect(isSharedList(fileOf(library))).toBe(true)
    expect(isSharedList(bytes('PK'))).toBe(false)
  })

  it('loses only what does not fit, and names it', () => {
    const file = { format: 'drempelwijs-lijst', version: 1, madeAt, list: { id: 'l', title: 'Lijst', theme: 'space', criteria: ['q', 'q', 'str-kerb-height'], someday: 1 }, questions: [{ id: 'q', question: 'Goed?', answer: { kind: 'measure', unit: 'ell' }, groups: { martians: true } }, { question: 'no id' }, { id: 'q', title: 'Weer' }, 7] }
    const result = readSharedList(bytes(file))
    if (!result.ok) throw new Error(result.problem)
    expect(result.problems).toEqual([
      { problem: 'dropped-field', detail: 'Lijst: theme' }, { problem: 'dropped-field', detail: 'Goed?: answer' }, { problem: 'dropped-field', detail: 'Goed?: groups' }, { problem: 'dropped-question', detail: '2' }, { problem: 'same-id', detail: 'Weer' }, { problem: 'dropped-question', detail: '4' },
    ])
    expect(result.shared.list).toMatchObject({ title: 'Lijst', theme: 'buildings', criteria: ['q', 'str-kerb-height'] })
    expect(result.shared.questions).toMatchObject([{ id: 'q', question: 'Goed?', answer: { kind: 'yes-no' } }])
  })

  it('never throws, whatever bytes come in, and never reaches a prototype', () => {
    const sound = fileOf(library)
    for (let at = 0; at < sound.length; at += 7) {
      const broken = sound.slice()
      broken[at] = broken[at]! ^ 0x15
      expect(() => readSharedList(broken)).not.toThrow()
    }
    const evil = read(bytes(`{"format":"drempelwijs-lijst","version":1,"list":{"id":"l","__proto__":{"title":"x"},"texts":{"__proto__":{"title":"y","purpose":"z"}}},"questions":[]}`))
    expect(takeOver(evil, aLibrary({}), 'both').checklists[0]).toMatchObject({ title: '' })
    expect(({} as { title?: string }).title).toBeUndefined()
  })
})

describe('a list that meets another', () => {
  const changed = aLibrary({ criteria: [anOwnQuestion('q-1', { requirement: 'Minstens 160 cm diep.', groups: { blind: true } })], checklists: [anOwnList('l-1', ['q-1', 'str-kerb-height'], { title: 'Halte bij vorst' })] })

  it('is there already: nothing is to be done', () => {
    const shared = read(fileOf(library))
    expect(compareShared(shared, library)).toMatchObject({ state: 'same', differences: [] })
    for (const choice of takeInChoices) expect(takeIn(shared, library, choice, needs).drafts).toEqual([])
  })

  it('says what differs, field by field', () => {
    const { state, differences } = compareShared(read(fileOf(changed)), library)
    expect(state).toBe('differs')
    expect(differences.map(({ kind, fields }) => [kind, fields])).toEqual([['list', ['title', 'criteria']], ['question', ['requirement', 'groups']]])
  })

  it('both: the one that comes in stands beside it, with a code and questions of its own', () => {
    const taken = takeOver(read(fileOf(changed)), library, 'both')
    expect(taken.checklists.map(({ title, code }) => [title, code]).sort()).toEqual([['Halte bij vorst', 'halte-winter-2'], ['Halte in de winter', 'halte-winter']])
    expect(taken.criteria.map(({ requirement }) => requirement).sort()).toEqual(['Minstens 150 cm diep.', 'Minstens 160 cm diep.'])
    expect(taken.checklists.find(({ id }) => id === 'l-1')).toEqual(list)
    const other = taken.checklists.find(({ id }) => id !== 'l-1')!
    expect(other.criteria).toEqual([taken.criteria.find(({ id }) => id !== 'q-1')!.id, 'str-kerb-height'])
  })

  it('the file: what is here becomes as in the file, groups and words too', () => {
    const taken = takeOver(read(fileOf(changed)), library, 'file')
    expect(taken.checklists).toEqual(changed.checklists)
    expect(taken.criteria).toEqual(changed.criteria)
  })

  it('here: what is here stays as it was', () => {
    expect(takeOver(read(fileOf(changed)), library, 'here')).toEqual(after(library, []))
  })

  it('with only its code in common, both stay and the one that comes in gets another', () => {
    const other = aLibrary({ checklists: [anOwnList('l-9', [], { code: 'Halte-Winter', title: 'Andere' })] })
    const shared = read(fileOf(library))
    expect(compareShared(shared, other).codeOf?.title).toBe('Andere')
    expect(takeOver(shared, other, 'here').checklists.map(({ code }) => code).sort()).toEqual(['Halte-Winter', 'halte-winter-2'])
  })

  it('puts back a question that was removed here', () => {
    const gone = aLibrary({ removedCriteria: [{ ...question, deletedAt: madeAt }], checklists: [list] })
    expect(compareShared(read(fileOf(library)), gone).state).toBe('new')
    expect(takeOver(read(fileOf(library)), gone, 'here').criteria).toEqual([question])
  })

  it('twice with the same choice changes nothing more', () => {
    const shared = read(fileOf(changed))
    const once = takeOver(shared, library, 'file')
    expect(takeIn(shared, once, 'file', needs).drafts).toEqual([])
  })
})

it('drafts are of the library, and a record that they make is whole', () => {
  const { drafts } = takeIn(read(fileOf(library)), aLibrary({}), 'both', needs)
  expect(drafts.every(({ dossier }) => dossier === libraryId)).toBe(true)
  expect(applyChanges(undefined, drafts.filter(({ kind }) => kind === 'ownCriterion').map((draft, i) => ({ ...draft, id: `${i}`, clock: 1, at: madeAt, device: 'x' })))).toMatchObject({ id: 'q-1', groups: question.groups, texts: question.texts, answer: question.answer })
})
