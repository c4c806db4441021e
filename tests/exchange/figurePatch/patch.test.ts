/** Decisions on figures as a file: there and back, what cannot be read, and into a copy of the catalogue. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '@/cli/main'
import { limitsIn, sourceStatuses, type Criterion, type Limits, type Thresholds } from '@/domain/criterion'
import type { CityFigure } from '@/domain/library'
import { canTake, effectOf, figurePatchOf, patchBytes, type FigurePatch } from '@/exchange/figurePatch/patch'
import { readPatch } from '@/exchange/figurePatch/readPatch'
import { catalogue } from '../../fixtures/catalogue'

const by = (id: string): Criterion => catalogue.original(id)!
const original = (id: string): Criterion | undefined => catalogue.original(id)
const agreed = (thresholds: Thresholds): Limits => ({ thresholds, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' })
const aFigure = (id: string, over: Partial<CityFigure> = {}): CityFigure => ({
  id: `00000000-0000-4000-8000-${id.length.toString().padStart(12, '0')}`, dossier: '', createdAt: '', deletedAt: null, criterion: id, revision: by(id).revision, decision: 'confirmed', limits: limitsIn(by(id).answer) ?? null,
  requirement: by(id).requirement, source: 'klankbordgroep', decidedAt: '2027-01-12T10:00:00.000Z', ...over,
})
const figures: readonly CityFigure[] = [
  aFigure('bld-door-force', { decision: 'corrected', limits: agreed({ kind: 'at-most', good: 25 }), requirement: 'Hoogstens 25 N om de deur te openen.', source: 'EN 17210:2021, tabel 7' }),
  aFigure('wc-seat-height'), aFigure('wc-alarm'),
  aFigure('bld-door-width', { decision: 'corrected', limits: agreed({ kind: 'at-least', good: 90, inconvenient: 87, needsHelp: 82, beyond: 'blocks' }) }),
]
const made = figurePatchOf([...figures, aFigure('wc-mirror', { revision: 9 }), { ...aFigure('wc-mirror'), criterion: 'bld-nothing' }], original, '2027-02-01')
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const changed = (change: (figure: Record<string, unknown>) => void): unknown => {
  const patch = JSON.parse(new TextDecoder().decode(patchBytes(made))) as { figures: Record<string, unknown>[] }
  change(patch.figures[0]!)
  return patch
}

describe('the file', () => {
  it('comes back as it was written, with old and new figures, source and day', () => {
    expect(made.figures.map(({ criterion }) => criterion)).toEqual(['bld-door-force', 'bld-door-width', 'wc-alarm', 'wc-seat-height'])
    expect(made.figures[0]).toMatchObject({ revision: 1, old: { limits: { thresholds: { good: 30 } } }, new: { limits: { thresholds: { good: 25 } } }, source: 'EN 17210:2021, tabel 7', decidedOn: '2027-01-12' })
    expect(readPatch(patchBytes(made))).toEqual({ ok: true, patch: made, problems: [] })
    expect(patchBytes(figurePatchOf([...figures].reverse(), original, '2027-02-01'))).toEqual(patchBytes(made))
  })
  it.each<[string, unknown, string]>([
    ['nothing', '', 'empty'], ['no JSON', '{"format":', 'not-json'], ['other JSON', { type: 'FeatureCollection' }, 'not-a-patch'], ['a list', [], 'not-a-patch'],
    ['one of a later version', { format: 'drempelwijs-figures', version: 2, madeOn: '2027-02-01', figures: [] }, 'newer-version'], ['a film', 'x'.repeat(2_000_001), 'too-large'],
  ])('refuses %s', (_, value, problem) => expect(readPatch(bytes(value))).toEqual({ ok: false, problem }))
  it('leaves out what cannot be by name, and reads the rest', () => {
    const cases: readonly [(figure: Record<string, unknown>) => void, string][] = [
      [(figure) => { figure['decidedOn'] = 'gisteren' }, 'unreadable'], [(figure) => { figure['source'] = ' ' }, 'unreadable'], [(figure) => { figure['revision'] = 1.5 }, 'unreadable'],
      [(figure) => { figure['new'] = { limits: agreed({ kind: 'at-most', good: 25, inconvenient: 20 }), requirement: 'Hoogstens 25 N.' } }, 'inconsistent'],
      [(figure) => { figure['new'] = { limits: agreed({ kind: 'at-most', good: 25 }), requirement: 'Hoogstens 30 N.' } }, 'inconsistent'],
      [(figure) => { figure['criterion'] = '../../etc/passwd' }, 'unreadable'], [(figure) => { figure['criterion'] = 'wc-alarm' }, 'twice'],
    ]
    for (const [change, problem] of cases) {
      const read = readPatch(bytes(changed(change)))
      if (!read.ok) throw new Error(read.problem)
      expect(read.problems.map((one) => one.problem)).toEqual([problem])
      expect(read.patch.figures).toHaveLength(3)
    }
  })
})

describe('taking a file over', () => {
  const [force, door] = made.figures as readonly [FigurePatch['figures'][number], FigurePatch['figures'][number]]
  it.each<[string, ReturnType<typeof effectOf>, string]>([
    ['nothing decided here', effectOf(force, by('bld-door-force'), undefined), 'new'],
    ['the same decided here', effectOf(force, by('bld-door-force'), figures[0]), 'known'],
    ['something else decided here', effectOf(force, by('bld-door-force'), aFigure('bld-door-force')), 'replaces'],
    ['the same figure from another source', effectOf({ ...door, source: 'Inter' }, by('bld-door-width'), figures[3]), 'replaces'],
    ['a decision on an older revision here', effectOf(force, by('bld-door-force'), aFigure('bld-door-force', { revision: 0 })), 'new'],
    ['a question that is not here', effectOf(force, undefined, undefined), 'unknown-criterion'],
    ['a question that was revised', effectOf(force, { ...by('bld-door-force'), revision: 2 }, undefined), 'other-revision'],
    ['a question that has the figure by now', effectOf(force, { ...by('bld-door-force'), revision: 2, requirement: force.new.requirement, answer: { kind: 'measure', unit: 'N', limits: force.new.limits! } }, undefined), 'known'],
    ['figures of another kind', effectOf(force, { ...by('bld-door-width'), id: 'bld-door-force' }, undefined), 'other-kind'],
    ['figures where there is only a sentence', effectOf(force, by('wc-alarm'), undefined), 'other-kind'],
  ])('with %s', (_, effect, expected) => {
    expect(effect).toBe(expected)
    expect(canTake(effect)).toBe(expected === 'new' || expected === 'replaces')
  })
})

describe('the command that puts it into the catalogue', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drempelwijs-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  cpSync('audits/criteria', join(folder, 'criteria'), { recursive: true })
  const file = join(folder, 'figures.json')
  writeFileSync(file, patchBytes(made))
  const textOf = (id: string): string => readFileSync(join(folder, 'criteria', by(id).theme, `${id}.ts`), 'utf8')
  const criterionOf = (id: string): Criterion => new Function(`return (${/export default (\{[\s\S]*\}) satisfies/.exec(textOf(id))![1]})`)() as Criterion
  const run = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
    const [out, err]: [string[], string[]] = [[], []]
    const code = await main(['patch', ...args, '--audits', folder], { out: (line) => out.push(line), err: (line) => err.push(line) })
    return { code, out: out.join('\n'), err: err.join('\n') }
  }

  it('first says what would change, and changes nothing', async () => {
    const before = textOf('bld-door-force')
    const said = await run('--file', file)
    expect(said.code).toBe(0)
    expect(said.out).toContain("+        limits: { thresholds: { kind: 'at-most', good: 25 }, goodStatus: 'city-agreement', gradesStatus: 'city-agreement' },")
    expect(said.out).toMatch(/- +\d+ +requirement: 'Hoogstens 30 N/)
    expect(said.err).toContain('4 would change')
    expect(said.err).toContain('translate its new requirement in translations/en/buildings.json')
    expect(textOf('bld-door-force')).toBe(before)
  })

  it('then writes it: figure, sentence, status, source and revision, and nothing else', async () => {
    const before = textOf('bld-door-force').split('\n')
    expect((await run('--file', file, '--apply')).code).toBe(0)
    const after = criterionOf('bld-door-force')
    expect(after).toEqual({
      ...by('bld-door-force'), revision: 2, requirement: 'Hoogstens 25 N om de deur te openen.', status: 'city-agreement',
      answer: { kind: 'measure', unit: 'N', step: 1, limits: agreed({ kind: 'at-most', good: 25 }) },
      sources: [{ document: 'Afspraak van de stad', status: 'city-agreement', note: 'EN 17210:2021, tabel 7, 12 januari 2027.' }, ...by('bld-door-force').sources],
    })
    expect(textOf('bld-door-force').split('\n').filter((line) => !before.includes(line))).toHaveLength(5)
  })

  it('keeps a confirmed question at its revision, and the figure of a law a law', () => {
    expect(criterionOf('wc-seat-height')).toMatchObject({ revision: by('wc-seat-height').revision, status: 'city-agreement', requirement: by('wc-seat-height').requirement })
    expect(criterionOf('wc-alarm').sources.map(({ status }) => status)).toContain('city-agreement')
    const door = criterionOf('bld-door-width')
    expect([door.status, limitsIn(door.answer)!.goodStatus, door.revision]).toEqual(['law', 'law', 2])
    for (const id of made.figures.map(({ criterion }) => criterion)) {
      // As the contract of the catalogue wants it: the strongest source first, and the status of one of them.
      const order = criterionOf(id).sources.map(({ status }) => sourceStatuses.indexOf(status))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      expect(criterionOf(id).sources.map(({ status }) => status)).toContain(criterionOf(id).status)
    }
  })

  it('the second time there is nothing left to do', async () => {
    const before = textOf('bld-door-force')
    const again = await run('--file', file, '--apply')
    expect(again).toMatchObject({ code: 0, out: '' })
    expect(again.err).toContain('bld-door-force: is in the catalogue already')
    expect(textOf('bld-door-force')).toBe(before)
  })

  it('refuses what does not fit the file that is there', async () => {
    writeFileSync(file, JSON.stringify({ ...made, figures: [
      { ...made.figures[0], new: { ...made.figures[0]!.new, limits: agreed({ kind: 'at-most', good: 20 }), requirement: 'Hoogstens 20 N.' } },
      { ...made.figures[3], criterion: 'wc-mirror', revision: by('wc-mirror').revision }, { ...made.figures[2], criterion: 'wc-nowhere' }, { ...made.figures[2], criterion: 'xx-alarm' },
    ] }))
    const said = await run('--file', file, '--apply')
    expect(said.code).toBe(1)
    expect(said.err).toContain('bld-door-force: the question has another revision')
    expect(said.err).toContain('wc-mirror: the catalogue has other figures')
    expect(said.err).toContain('wc-nowhere: no such criterion')
    expect(said.err).toContain('xx-alarm: no such criterion')
  })

  it('says what is wrong with its arguments and files in one line', async () => {
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('--file is missing') as string })
    writeFileSync(file, '{}')
    expect(await run('--file', file)).toMatchObject({ code: 2, err: expect.stringContaining('not-a-patch') as string })
    expect((await main(['patch', '--file', file, '--audits', tmpdir()], { out: () => undefined, err: () => undefined }))).toBe(2)
  })
})
