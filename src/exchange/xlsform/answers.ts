/** How a row of a form is answered here: its type with its list, and what gets lost on the way. */
import type { AnswerSpec, ChoiceOption, Plausible } from '@/domain/criterion'
import { isLevel, levels } from '@/domain/level'
import type { AnswerValue } from '@/domain/verdict'
import { isOutcome, plausibleOf } from './conditions'
import { readExpression } from './expression'
import type { Form, FormCells, FormChoice, FormRow } from './form'
import { figuresOf, unitOf } from './ownColumns'
import type { remarksOf } from './remark'

/** Values that we write where a criterion names none: what a measure field takes. Read back they mean: none named. */
export const widest: Required<Plausible> = { from: 0, to: 9998 }
/** The list of a yes-or-no question whose yes is right. */
export const yesNoList = 'ja_nee_nvt'

/** What a yes means in a form that does not say: that it is right, or nothing. */
export type YesMeans = 'good' | 'nothing'

/** An answer, and how its values are written in the form. */
export interface RowAnswer {
  readonly answer: AnswerSpec
  readonly valueOf: (name: string) => AnswerValue | undefined
  /** Words that belong with the instruction: options that cannot be chosen, an order that cannot be given. */
  readonly extra: string
  /** Labels of the options in other languages, by language and id. */
  readonly labels: ReadonlyMap<string, Readonly<Record<string, string>>>
}

/** What reading a row needs to know. */
export interface AnswerContext {
  readonly form: Form
  /** Language whose words are the main ones. */
  readonly main: string
  readonly yesMeans: YesMeans
  readonly say: ReturnType<typeof remarksOf>
  readonly sayChoices: ReturnType<typeof remarksOf>
  /** Lists of which the choices were remarked on already. */
  readonly remarked: Set<string>
}

const yesNames = /^(yes|ja|oui|y|true|1)$/i
const noNames = /^(no|nee|neen|non|n|false|0)$/i

/** How a row is answered; undefined for a row that is no question here. */
export function answerOf(row: FormRow, context: AnswerContext): RowAnswer | undefined {
  const { say } = context
  const { kind, type } = row.type
  const column = row.cells.get('type')?.header ?? 'type'
  const lost = (code: Parameters<typeof say.loss>[0]): RowAnswer => { say.loss(code, row.row, column, type); return plain({ kind: 'text' }) }
  switch (kind) {
    case 'text': case 'unknown': return plain({ kind: 'text' })
    case 'date': return lost('date')
    case 'barcode': return lost('barcode')
    case 'select-file': return lost('select-file')
    case 'integer': case 'decimal': case 'range': return numberOf(row, context)
    case 'acknowledge': {
      say.loss('acknowledge', row.row, column)
      return { ...plain({ kind: 'choice', options: [{ id: 'OK', label: 'OK' }] }), valueOf: (name) => (name === 'OK' ? name : undefined) }
    }
    case 'select-one': case 'select-many': case 'rank': return choiceOf(row, context)
    default: return undefined
  }
}

const plain = (answer: AnswerSpec): RowAnswer => ({ answer, valueOf: (name) => name, extra: '', labels: new Map() })

function numberOf(row: FormRow, { main, say }: AnswerContext): RowAnswer {
  const { cells } = row
  const isWhole = row.type.kind === 'integer'
  const figures = figuresOf(cells.get('figures')?.text ?? '')
  const unit = unitOf(cells.get('unit')?.text, wordsOf(cells, 'label', main), wordsOf(cells, 'hint', main))
  if (unit === undefined && !isWhole) say.loss('no-unit', row.row, cells.get('unit')?.header ?? '', cells.get('unit')?.text ?? '')
  let step = figures.step
  let plausible: Plausible | undefined
  if (row.type.kind === 'range') {
    const said = parametersOf(cells.get('parameters')?.text ?? '')
    const [from, to] = [said.get('start') ?? 1, said.get('end') ?? 10]
    plausible = { from: Math.min(from, to), to: Math.max(from, to) }
    step ??= said.get('step') ?? 1
  }
  const constraint = cells.get('constraint')
  if (constraint) {
    const taken = taking(constraint.text, isWhole)
    if (!taken.ok) say.loss('constraint', row.row, constraint.header, constraint.text)
    else {
      if (taken.strict) say.loss('strict-end', row.row, constraint.header, constraint.text)
      if ((taken.plausible.from ?? 0) < 0) say.loss('negative', row.row, constraint.header, constraint.text)
      plausible = taken.plausible.from === widest.from && taken.plausible.to === widest.to ? undefined : taken.plausible
    }
  }
  const rest = { unit: unit ?? 'count', ...(figures.limits ? { limits: figures.limits } : {}), ...(plausible ? { plausible } : {}) } as const
  const answer: AnswerSpec = isWhole ? { kind: 'count', ...rest } : { kind: 'measure', ...rest, ...(step === undefined || step <= 0 ? {} : { step }) }
  return { ...plain(answer), valueOf: (name) => (name.trim() !== '' && Number.isFinite(Number(name)) ? Number(name) : undefined) }
}

function taking(text: string, isWhole: boolean): ReturnType<typeof plausibleOf> {
  try {
    return plausibleOf(readExpression(text), isWhole)
  } catch {
    return { ok: false }
  }
}

/** `start=1 end=10 step=2`. */
function parametersOf(text: string): ReadonlyMap<string, number> {
  return new Map([...text.matchAll(/(\w+)\s*=\s*(-?\d+(?:\.\d+)?)/g)].map(([, name, value]) => [name!.toLowerCase(), Number(value)]))
}

/** Words of a column in a language; where the form names no language, those. */
export function wordsOf(cells: FormCells, base: string, language: string): string {
  return cells.get(`${base}::${language}`)?.text ?? ''
}

/** Ids that an object cannot safely have as a key. */
const unsafeIds = new Set(['__proto__', 'constructor', 'prototype'])

function choiceOf(row: FormRow, context: AnswerContext): RowAnswer {
  const { form, main, say, yesMeans } = context
  const column = row.cells.get('type')?.header ?? 'type'
  const list = row.type.list
  const written = list === undefined ? undefined : form.lists.get(list)
  if (!written) return plain({ kind: 'text' })
  const choices = written.filter(({ name }) => !isOutcome(name))
  remarkOn(list!, written, context)
  const options: ChoiceOption[] = []
  const ids = new Map<string, string>()
  const labels = new Map<string, Record<string, string>>()
  for (const { name, cells } of choices) {
    const id = (unsafeIds.has(name) ? `_${name}_` : name).slice(0, 200)
    if (ids.has(name)) continue
    ids.set(name, id)
    const level = cells.get('level')?.text
    options.push({ id, label: wordsOf(cells, 'label', main) || anyLabel(cells) || name, ...(isLevel(level) ? { level } : {}) })
    for (const language of form.languages) {
      const label = wordsOf(cells, 'label', language)
      if (language !== main && label !== '') labels.set(language, { ...labels.get(language), [id]: label })
    }
  }
  if (row.type.orOther && !ids.has('other')) {
    say.loss('or-other', row.row, column, row.name)
    ids.set('other', 'other')
    options.push({ id: 'other', label: main === 'en' ? 'Other' : 'Iets anders' })
  }
  const valueOf = (name: string): AnswerValue | undefined => ids.get(name)
  if (row.type.kind === 'rank') {
    say.loss('rank', row.row, column)
    return { ...plain({ kind: 'text' }), extra: options.map(({ label }) => `- ${label}`).join('\n') }
  }
  if (row.type.kind === 'select-many') return { answer: { kind: 'choices', options }, valueOf, extra: '', labels }
  const names = options.map(({ id }) => id)
  if (names.length === levels.length && levels.every((level) => names.includes(level.replaceAll('-', '_')) || names.includes(level))) {
    return { ...plain({ kind: 'level' }), valueOf: (name) => levels.find((level) => level === name.replaceAll('_', '-')) }
  }
  const yes = names.find((name) => yesNames.test(name))
  const no = names.find((name) => noNames.test(name))
  if (names.length === 2 && yes !== undefined && no !== undefined) {
    // A form of ours says it with its list; a choice between yes and no in it was left without a verdict on purpose.
    const isOurs = row.cells.has('criterion')
    if (list === yesNoList || (yesMeans === 'good' && !isOurs)) {
      const { noLevel } = figuresOf(row.cells.get('figures')?.text ?? '')
      return { ...plain({ kind: 'yes-no', ...(noLevel === undefined ? {} : { noLevel }) }), valueOf: (name) => (ids.get(name) === yes ? true : ids.get(name) === no ? false : undefined) }
    }
    if (!isOurs && options.every(({ level }) => level === undefined)) say.loss('yes-no-neutral', row.row, column, list)
  }
  return { answer: { kind: 'choice', options }, valueOf, extra: '', labels }
}

function anyLabel(cells: FormCells): string {
  for (const [key, { text }] of cells) if (key.startsWith('label::')) return text
  return ''
}

/** Columns of choices that mean something to us. */
const knownChoiceColumns = /^(list_name|name|level|label::.*)$/

function remarkOn(list: string, choices: readonly FormChoice[], { remarked, sayChoices }: AnswerContext): void {
  if (remarked.has(list)) return
  remarked.add(list)
  for (const { row, name, cells } of choices) {
    if (unsafeIds.has(name)) sayChoices.loss('choice-name', row, cells.get('name')?.header ?? 'name', name)
    if (anyLabel(cells) === '') sayChoices.loss('no-label', row, 'label', name)
    for (const [key, { text, header }] of cells) if (!knownChoiceColumns.test(key)) sayChoices.loss(key.startsWith('media::') ? 'media-column' : 'choice-column', row, header, text)
  }
}
