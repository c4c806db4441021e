import { describe, expect, it } from 'vitest'
import { applyChange, applyChanges, invert, valueOf, type Change, type Draft, type Row } from '@/domain/change'

function aChange(set: Change['set'], clock: number, id = `id-${clock}`): Change {
  return { id, clock, at: '2026-11-21T10:00:00.000Z', device: 'd', dossier: 'do', kind: 'finding', record: 'f', set }
}

/** All orders of a short list. */
function orders<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((item, i) => orders([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]))
}

describe('a change', () => {
  const changes = [
    aChange({ title: 'Stoeprand', 'levels.blind': 'good' }, 1),
    aChange({ title: 'Stoeprand van 7 cm', 'levels.wheelchair-manual': 'blocks' }, 2),
    aChange({ 'levels.blind': null, danger: true }, 3),
    aChange({ title: 'Zelfde klok, ander toestel' }, 2, 'id-zz'),
  ]

  it('gives the same record in every order of arrival', () => {
    const results = orders(changes).map((order) => applyChanges(undefined, order))
    for (const result of results) expect(result).toEqual(results[0])
    expect(results[0]).toMatchObject({ title: 'Zelfde klok, ander toestel', danger: true, levels: { 'wheelchair-manual': 'blocks' } })
    expect((results[0] as unknown as { levels: object }).levels).not.toHaveProperty('blind')
  })

  it('applied twice does nothing more, and is not told as newer here', () => {
    const once = applyChange(undefined, changes[0]!)
    const twice = applyChange(once.row, changes[0]!)
    expect(twice).toEqual({ row: once.row, kept: [], changed: false })
  })

  it('that is older in a field leaves that field and names it', () => {
    const row = applyChanges(undefined, [changes[1]!])
    expect(applyChange(row, changes[0]!)).toMatchObject({ kept: ['title'], changed: true })
  })

  it('cannot rename a record or reach a prototype', () => {
    const hostile = aChange({ id: 'x', dossier: 'x', '__proto__.polluted': true, 'constructor.prototype': 1, title: 'ok' }, 1)
    const { row } = applyChange(undefined, hostile)
    expect(row).toMatchObject({ id: 'f', dossier: 'do', title: 'ok' })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('keeps fields that this version does not know', () => {
    expect(applyChange(undefined, aChange({ somethingNew: { a: 1 } }, 1)).row).toMatchObject({ somethingNew: { a: 1 } })
  })
})

describe('undo', () => {
  it('gives every field the value it had before', () => {
    const before = applyChanges(undefined, [aChange({ title: 'a', 'levels.blind': 'good' }, 1)]) as Row
    const draft: Draft = { dossier: 'do', kind: 'finding', record: 'f', set: { title: 'b', 'levels.blind': 'blocks', 'levels.deaf': 'good' } }
    const undo = invert(before, draft, 'now')
    const after = applyChange(applyChange(before, { ...aChange(draft.set, 2) }).row, { ...aChange(undo.set, 3) }).row
    expect(after['title']).toBe('a')
    expect(valueOf(after, 'levels.blind')).toBe('good')
    expect(valueOf(after, 'levels.deaf')).toBeNull()
  })

  it('of a first write marks the record as removed', () => {
    expect(invert(undefined, { dossier: 'do', kind: 'finding', record: 'f', set: { title: 'b' } }, 'now').set).toEqual({ deletedAt: 'now' })
  })
})
