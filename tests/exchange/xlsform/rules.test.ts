/** What a form means as a checklist, what is wrong in a form, and forms that nobody thought of. */
import fc from '../../fixtures/property'
import { describe, expect, it } from 'vitest'
import type { Condition } from '@/domain/condition'
import { emptyLibrary } from '@/domain/library'
import { fits } from '@/exchange/reading/recordSchemas'
import { ExpressionError, readExpression } from '@/exchange/xlsform/expression'
import { readForm } from '@/exchange/xlsform/form'
import type { TableRow } from '@/exchange/xlsform/formTable'
import { figuresOf, figuresText, unitOf } from '@/exchange/xlsform/ownColumns'
import { rowTypeOf } from '@/exchange/xlsform/questionTypes'
import type { SheetRow } from '@/exchange/xlsform/workbook'
import { bare, formOf, lines, plainCatalogues, tables, taken, written } from './forms'

const label = 'label::Nederlands (nl)'
const q = (type: string, name: string, more: TableRow = {}): TableRow => ({ type, name, [label]: `Vraag ${name}?`, ...more })
const list = (name: string, ...names: readonly string[]): readonly TableRow[] => names.map((one) => ({ list_name: name, name: one, [label]: one.toUpperCase() }))

describe('what is wrong, by sheet and row', () => {
  const cases: readonly (readonly [string, readonly TableRow[], readonly TableRow[], readonly string[]])[] = [
    ['a row without a type', [q('text', 'a'), q('', 'b')], [], ['missing-type survey 3']],
    ['a question without a name', [q('text', ''), q('text', 'b')], [], ['missing-name survey 2']],
    ['a name with a space, and one that begins with a digit', [q('text', 'a b'), q('text', '1a')], [], ['bad-name survey 2', 'bad-name survey 3']],
    ['a name twice', [q('text', 'a'), q('text', 'a')], [], ['duplicate-name survey 3']],
    ['a list that is not there', [q('select_one kleuren', 'a')], [], ['unknown-list survey 2']],
    ['a select without a list', [q('select_one', 'a')], [], ['no-list survey 2']],
    ['a group that is never closed', [q('begin group', 'g'), q('text', 'a')], [], ['unclosed-group survey 2']],
    ['an end without a begin', [q('text', 'a'), { type: 'end group' }], [], ['unopened-end survey 3']],
    ['a repeat that is closed as a group', [q('begin repeat', 'r'), q('text', 'a'), { type: 'end group' }], [], ['wrong-end survey 4']],
    ['expressions', [q('text', 'a', { relevant: "${a} = 'x" }), q('text', 'b', { constraint: '. > (3' }), q('text', 'c', { relevant: '${wie} = 1' }), q('text', 'd', { relevant: "${a} = ‘x’" })], [], ['bad-expression survey 2', 'bad-expression survey 3', 'unknown-reference survey 4', 'bad-expression survey 5']],
    ['choices', [q('select_one k', 'a')], [...list('k', 'x', 'x', 'een twee'), { list_name: '', name: 'z', [label]: 'Z' }, { list_name: 'k', name: '', [label]: 'Z' }], ['duplicate-choice choices 3', 'choice-with-space choices 4', 'choice-without-list choices 5', 'choice-without-name choices 6']],
    ['a type with a slip of the finger', [q('selct_one k', 'a'), q('teext', 'b')], list('k', 'x'), ['misspelled-type survey 2', 'misspelled-type survey 3']],
    ['no question at all', [q('begin group', 'g'), { type: 'end group' }], [], ['no-questions survey ']],
  ]
  it.each(cases)('%s', async (_name, survey, choices, expected) => {
    const { form, remarks } = tables(survey, choices)
    expect(remarks.filter(({ weight }) => weight === 'error').map(({ code, sheet, row }) => `${code} ${sheet} ${row ?? ''}`)).toEqual(expected)
    // What can be taken over, is: nothing of it ever stops the reading.
    await taken(form!)
  })
  it('a spreadsheet without a survey, and a survey without a header', () => {
    const row = (number: number, ...texts: readonly string[]): SheetRow => ({ number, cells: new Map(texts.map((text, column) => [column, { text, kind: 'text' }])) })
    expect(readForm({ sheets: [{ name: 'Blad1', rows: [row(1, 'type')] }] })).toEqual({ form: undefined, remarks: [{ weight: 'error', code: 'no-survey', sheet: '', row: null, column: '', about: 'Blad1' }] })
    expect(readForm({ sheets: [{ name: 'Survey', rows: [row(1, 'vraag', 'antwoord'), row(2, 'a', 'b')] }] })).toMatchObject({ form: undefined, remarks: [{ code: 'no-header', sheet: 'Survey', row: 1 }] })
    expect(readForm({ sheets: [{ name: ' SURVEY ', rows: [row(2, 'Mijn formulier'), row(4, 'Type', 'Name', 'Label'), row(7, 'text', 'a', 'A')] }] }).remarks.map(({ code, row: at }) => [code, at])).toEqual([['header-row', 4]])
  })
  it('a header twice: the first counts', () => {
    const { form, remarks } = tables([{ type: 'text', name: 'a', label: 'een', Label: 'twee' }])
    expect(remarks.map(({ code }) => code)).toEqual(['duplicate-header'])
    expect(form!.rows[0]!.cells.get('label::')!.text).toBe('een')
  })
})

describe('what a row becomes', () => {
  async function answers(survey: readonly TableRow[], choices: readonly TableRow[] = [], more: Parameters<typeof taken>[1] = {}): Promise<readonly unknown[]> {
    return (await taken(tables(survey, choices).form!, more)).criteria.map(({ answer }) => answer)
  }
  it('numbers: unit, what is plausible, steps', async () => {
    expect(await answers([
      q('integer', 'a', { constraint: '. > 0 and . < 10' }), q('decimal', 'b', { [label]: 'Hoe breed? (cm)', constraint: '500 >= . and . >= 0.5' }), q('range', 'c', { parameters: 'start=0 end=10 step=0.5', unit: 'm' }),
      q('decimal', 'd', { unit: 'cm', constraint: '. >= 0 and . <= 9998' }), q('decimal', 'e', { [label]: 'Hoe steil in procent?', constraint: 'regex(., "x")' }),
    ])).toEqual([
      { kind: 'count', unit: 'count', plausible: { from: 1, to: 9 } }, { kind: 'measure', unit: 'cm', plausible: { from: 0.5, to: 500 } }, { kind: 'measure', unit: 'm', plausible: { from: 0, to: 10 }, step: 0.5 },
      { kind: 'measure', unit: 'cm' }, { kind: 'measure', unit: '%' },
    ])
  })
  it('yes and no mean what the person says that they mean', async () => {
    const survey = [q('select_one jn', 'a')]
    expect(await answers(survey, list('jn', 'ja', 'nee'))).toEqual([{ kind: 'choice', options: [{ id: 'ja', label: 'JA' }, { id: 'nee', label: 'NEE' }] }])
    expect(await answers(survey, list('jn', 'ja', 'nee'), { yesMeans: 'good' })).toEqual([{ kind: 'yes-no' }])
  })
  it('levels of choices, names that reach an object, and choices that say why there is no answer', async () => {
    const choices = [{ list_name: 'k', name: '__proto__', [label]: 'Een', level: 'good' }, { list_name: 'k', name: 'constructor', [label]: 'Twee', 'label::English (en)': 'Two', level: 'blocks' }, ...list('k', 'not_checked')]
    const { criteria } = await taken(tables([q('select_multiple k', '__proto__'), q('text', 'constructor', { relevant: "selected(${__proto__}, '__proto__')" })], choices).form!)
    expect(criteria.map(({ answer }) => answer)).toEqual([{ kind: 'choices', options: [{ id: '___proto___', label: 'Een', level: 'good' }, { id: '_constructor_', label: 'Twee', level: 'blocks' }] }, { kind: 'text' }])
    expect(criteria[1]!.onlyIf).toEqual([{ question: 'id-1', in: ['___proto___'] }])
    expect(({} as Record<string, unknown>)['level']).toBeUndefined()
  })
  it('groups: a part of the walk by its name, any other as a section; what they depend on holds for all in them', async () => {
    const { criteria } = await taken(tables([
      q('select_one jn', 'trap'), { type: 'begin group', name: 'g1', [label]: 'Inkom', relevant: "${trap} = 'ja'" }, { type: 'begin_group', name: 'g2', [label]: 'Aan de balie' }, q('text', 'a'), { type: 'end_group' },
      { type: 'begin repeat', name: 'r', [label]: 'Deur' }, q('text', 'b'), { type: 'end repeat' }, { type: 'end group' },
    ], list('jn', 'ja', 'nee')).form!)
    expect(criteria.map(({ stage, tags, onlyIf }) => [stage, tags, onlyIf])).toEqual([
      ['inside', ['#trap'], []], ['desk', ['§ Inkom', '#a'], [{ question: 'id-1', in: ['ja'] }]], ['inside', ['§ Inkom › Deur', '#b'], [{ question: 'id-1', in: ['ja'] }]],
    ])
  })
  it('translations, hints and notes', async () => {
    const { checklist, criteria } = await taken(tables([
      { type: 'note', name: 'n', [label]: 'Neem een meetlat.' }, { type: 'text', name: 'a', [label]: 'Wat?', 'label::English (en)': 'What?', 'label::Français': 'Quoi ?', 'hint::Nederlands (nl)': 'Kijk.', 'hint::English (en)': 'Look.', 'guidance_hint::Nederlands (nl)': 'Goed kijken.' },
    ], [], [{ form_title: 'Mijn lijst', form_id: 'mijn_lijst', version: '7' }]).form!)
    expect(checklist).toMatchObject({ title: 'Mijn lijst', code: 'mijn_lijst', version: '7' })
    expect(criteria[0]).toMatchObject({ title: 'Wat', question: 'Wat?', howTo: 'Neem een meetlat.\nKijk.\nGoed kijken.', texts: { en: { question: 'What?', howTo: 'Look.' }, fr: { question: 'Quoi ?' } } })
  })
  it('markup and references stay text', async () => {
    const { criteria, remarks } = await taken(tables([q('text', 'a', { [label]: '<img src=x onerror=alert(1)> **vet** ${b}' }), q('text', 'b')]).form!)
    expect(criteria[0]!.question).toBe('<img src=x onerror=alert(1)> **vet** ${b}')
    expect(remarks.map(({ code }) => code)).toEqual(['label-reference', 'markup'])
  })
})

describe('what it depends on', () => {
  const survey = (relevant: string): readonly TableRow[] => [q('select_one k', 'een'), q('select_multiple k', 'meer'), q('integer', 'getal'), q('select_one ja_nee_nvt', 'jn'), q('text', 'a', { relevant })]
  const choices = [...list('k', 'x', 'y', 'z'), ...list('ja_nee_nvt', 'yes', 'no', 'not_applicable', 'not_checked', 'cannot_tell')]
  const [een, meer, getal, jn] = ['id-1', 'id-2', 'id-3', 'id-4'] as const
  it.each<readonly [string, readonly Condition[] | null]>([
    ["${een} = 'x'", [{ question: een, in: ['x'] }]], ["'x' = ${een}", [{ question: een, in: ['x'] }]], ["selected(${meer}, 'x')", [{ question: meer, in: ['x'] }]],
    ["${een} != 'x'", [{ question: een, in: ['y', 'z'] }]], ["not(selected(${een}, 'x'))", [{ question: een, in: ['y', 'z'] }]], ["${een} != 'x' and ${een} != 'y'", [{ question: een, in: ['z'] }]],
    ["${een} = 'x' or ${een} = 'y' or ${een} = ''", [{ question: een, in: ['x', 'y'] }]], ["${jn} = 'yes' and ${getal} = 3", [{ question: jn, in: [true] }, { question: getal, in: [3] }]],
    ["${jn} != 'no' and ${jn} != 'not_applicable'", [{ question: jn, in: [true] }]], ["selected(${meer}, 'x') and selected(${meer}, 'y')", [{ question: meer, in: ['x'] }, { question: meer, in: ['y'] }]], ['true()', []],
    // What says more than a checklist can: always asked, and said.
    ["${meer} = 'x'", null], ["not(selected(${meer}, 'x'))", null], ["${een} = 'x' or ${jn} = 'yes'", null], ['${getal} > 3', null], ["${een} = 'weg'", null], ["${een} = ''", null], ["${een} != ''", null], ["count-selected(${meer}) = 2", null], ["${een} = ${jn}", null],
    ["regex(${een}, '[a-z]+')", null], ['${getal} != 3', null], ["${jn} = 'not_applicable'", null], ["not(${een} = 'x' and ${jn} = 'yes')", null],
  ])('%s', async (relevant, expected) => {
    const { criteria, remarks } = await taken(tables(survey(relevant), choices).form!)
    expect(criteria.at(-1)!.onlyIf).toEqual(expected ?? [])
    expect(remarks.some(({ code, row }) => code === 'relevant' && row === 6)).toBe(expected === null)
  })

  it.each(['', '(', ')', "'", '${', '${}', 'a b', '1 +', 'selected(${a}, )', '${a} == 1', '“a”', '(('.repeat(200), "'a' 'b'", '[1]', 'f(,)'])('%j is refused', (text) => {
    expect(() => readExpression(text)).toThrow(ExpressionError)
  })
  it.each(["regex(., '^[0-9]{4}$')", "count-selected(.) <= 3", "instance('x')/lijst/item[name = ${a}]/label", '../a/b', '/vorm/a[position() = 1]', '-(1 + 2) * 3 div 4 mod 5', "pulldata('f','a','b',${c})", "if(${a} = '', 'b', string-length(${c}) > 2)", '. >= 0 and . <= 100', "${last-saved#a} = 1", 'once(random())', "//a | //b", "jr:choice-name(${a}, '${a}')", 'today() - ${d}', "a = 'b'", "current()/../x = child::y", "@id = 'x'"])('%s is sound', (text) => {
    expect(() => readExpression(text)).not.toThrow()
  })
})

describe('types', () => {
  it.each([
    ['select_one colors or_other', { kind: 'select-one', list: 'colors', orOther: true }], ['select one from sexes or specify other', { kind: 'select-one', list: 'sexes', orOther: true }], ['select all that apply from x', { kind: 'select-many', list: 'x' }],
    ['Begin Group', { kind: 'group' }], ['end_repeat', { kind: 'repeat-end' }], ['phone number', { kind: 'text' }], ['gps', { kind: 'place' }], ['select_one_from_file a.csv', { kind: 'select-file', list: 'a.csv' }], ['rank x', { kind: 'rank', list: 'x' }], ['uri:deviceid', { kind: 'device' }], ['  select_multiple   y ', { kind: 'select-many', list: 'y' }],
  ])('%s', (written_, expected) => { expect(rowTypeOf(written_)).toMatchObject(expected) })
  it('units in the words of a question', () => {
    expect([unitOf(undefined, 'Hoe breed (in cm)?'), unitOf(undefined, 'Hoe hoog in millimeter?'), unitOf(undefined, 'Wat? [%]'), unitOf(undefined, 'Staat het in orde?'), unitOf('meter'), unitOf('ells'), unitOf('constructor')]).toEqual(['cm', 'mm', '%', undefined, 'm', undefined, undefined])
  })
})

describe('the catalogue', () => {
  it('comes back from its own form as itself; what was changed in the spreadsheet is a copy of the city', async () => {
    const catalogues = await plainCatalogues
    const checklist = catalogues.nl.checklist('bus-stop')!
    const { toForm } = await import('@/exchange/xlsform/toForm')
    const { words } = await import('./forms')
    const made = toForm({ checklist, catalogues, words })
    const survey = made.tables[0]!.rows
    const back = await taken(tables(survey, made.tables[1]!.rows, made.tables[2]!.rows).form!)
    expect([back.criteria, back.remarks]).toEqual([[], []])
    expect(back.checklist.criteria).toEqual(catalogues.nl.criteriaOf(checklist).map(({ id }) => id))
    expect(back.checklist).toMatchObject({ title: checklist.title, purpose: checklist.purpose, theme: 'streets', copiedFrom: 'bus-stop', texts: { en: checklist.english } })
    const changed = await taken(tables(survey.map((row) => (row['criterion'] === 'str-kerb-height' ? { ...row, [label]: 'Hoe hoog is de boord? (cm)' } : row)), made.tables[1]!.rows, made.tables[2]!.rows).form!)
    expect(changed.criteria).toHaveLength(1)
    expect(changed.criteria[0]).toMatchObject({ question: 'Hoe hoog is de boord?', copiedFrom: 'str-kerb-height', answer: { kind: 'measure', unit: 'cm', limits: { thresholds: { kind: 'at-most' } } }, sources: catalogues.nl.criterion('str-kerb-height')!.sources })
    expect(changed.remarks.map(({ code }) => code)).toEqual(['changed-question'])
  })
  it('gives the steps of a guided test along, and takes the question back as itself', async () => {
    const catalogues = await plainCatalogues
    const checklist = catalogues.nl.checklist('digital-quick')!
    const { toForm } = await import('@/exchange/xlsform/toForm')
    const { words } = await import('./forms')
    const made = toForm({ checklist, catalogues, words })
    const row = made.tables[0]!.rows.find(({ criterion }) => criterion === 'dig-wcag-3-3-1')!
    expect(row['name']).toBe('dig_wcag_3_3_1')
    for (const [column, locale] of [['guidance_hint::Nederlands (nl)', 'nl'], ['guidance_hint::English (en)', 'en']] as const) catalogues[locale].text(catalogues[locale].criterion('dig-wcag-3-3-1')!, locale).testSteps!.forEach((step, i) => expect(row[column]).toContain(`${i + 1}. ${step}\n`))
    const back = await taken(tables(made.tables[0]!.rows, made.tables[1]!.rows, made.tables[2]!.rows).form!)
    expect([back.criteria, back.remarks]).toEqual([[], []])
    expect(back.checklist.criteria).toEqual(checklist.criteria)
  })
  it('never turns a norm into a constraint', async () => {
    const catalogues = await plainCatalogues
    const { toForm } = await import('@/exchange/xlsform/toForm')
    const { words } = await import('./forms')
    for (const checklist of catalogues.nl.checklists) {
      const made = toForm({ checklist, catalogues, words })
      const { form, remarks } = tables(made.tables[0]!.rows, made.tables[1]!.rows, made.tables[2]!.rows)
      expect(lines(remarks)).toEqual([])
      expect(form!.rows.every(({ name, type }) => type.kind.endsWith('-end') || /^[a-z_][a-z0-9_]*$/.test(name))).toBe(true)
      for (const row of made.tables[0]!.rows) {
        const answer = row['criterion'] ? catalogues.nl.criterion(row['criterion'])?.answer : undefined
        if (answer?.kind !== 'measure' && answer?.kind !== 'count') continue
        expect(row['constraint']).toBe(answer.plausible ? [answer.plausible.from === undefined ? '' : `. >= ${answer.plausible.from}`, answer.plausible.to === undefined ? '' : `. <= ${answer.plausible.to}`].filter(Boolean).join(' and ') : '. >= 0 and . <= 9998')
      }
    }
  })
  it('every figure can be written as text and read back', async () => {
    for (const { answer } of (await plainCatalogues).nl.criteria) {
      if (answer.kind !== 'measure' && answer.kind !== 'count') continue
      expect(figuresOf(figuresText(answer))).toEqual({ ...(answer.limits ? { limits: answer.limits } : {}), ...(answer.kind === 'measure' && answer.step !== undefined ? { step: answer.step } : {}) })
    }
  })
})

describe('forms that nobody thought of', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcXYZ 09_-.<>&"\'é“${}=\n😀'), minLength: 1, maxLength: 14 })
  const cell = fc.oneof(word, fc.constantFrom('__proto__', 'constructor', '', 'TRUE', '2026-11-21'))
  const type = fc.oneof({ weight: 6, arbitrary: fc.constantFrom('text', 'integer', 'decimal', 'range', 'select_one k', 'select_multiple k', 'select_one jn', 'select_one weg', 'rank k', 'note', 'image', 'geopoint', 'calculate', 'date', 'begin group', 'end group', 'begin repeat', 'end repeat', 'select_one k or_other', 'acknowledge', 'start') }, { weight: 1, arbitrary: cell })
  const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'constructor', 'toString', 'has_stairs') }, { weight: 2, arbitrary: cell })
  const relevant = fc.oneof(fc.constant(''), fc.constantFrom("${a} = 'x'", "${b} != 'x'", "selected(${c}, 'y')", "${__proto__} = 'x' or ${__proto__} = 'y'", '${d} = 3', "not(${a} = 'x')"), cell)
  const row = fc.record({ type, name, label: cell, 'label::English (en)': cell, hint: cell, relevant, constraint: fc.oneof(fc.constantFrom('', '. > 1', '. >= 0 and . < 9'), cell), unit: fc.constantFrom('', 'cm', 'x'), appearance: fc.constantFrom('', 'minimal') })
  const choice = fc.record({ list_name: fc.constantFrom('k', 'jn', ''), name: fc.oneof(fc.constantFrom('x', 'y', 'z', '__proto__', 'not_checked'), cell), label: cell, 'label::English (en)': cell, level: fc.constantFrom('', 'good', 'blocks', 'slecht') })

  it('never throw, give records that a back-up takes, and come back the same', async () => {
    await fc.assert(fc.asyncProperty(fc.array(row, { maxLength: 14 }), fc.array(choice, { maxLength: 8 }), fc.constantFrom('good', 'nothing'), async (survey, choices, yesMeans) => {
      const { form } = tables(survey, choices, [{ form_title: 'Titel', form_id: 'vorm' }])
      if (!form) return
      const first = await taken(form, { yesMeans })
      for (const { id: _id, dossier: _dossier, ...fields } of first.criteria) for (const [field, value] of Object.entries(fields)) if (field !== 'createdAt') expect(fits('ownCriterion', field, value), `${field} ${JSON.stringify(value)}`).toBe(true)
      const ids = new Set(first.criteria.map(({ id }) => id))
      expect(first.criteria.every(({ onlyIf }) => onlyIf.every(({ question }) => ids.has(question)))).toBe(true)
      if (first.criteria.length === 0) return
      const made = await written(first, emptyLibrary)
      const again = await formOf(made.bytes)
      expect(lines(again.remarks)).toEqual([])
      expect(bare(await taken(again.form, { yesMeans, prefix: 'again' }))).toEqual(bare(first))
    }), { numRuns: 60 })
  }, 120_000)
})
