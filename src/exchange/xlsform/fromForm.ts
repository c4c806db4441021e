/** From a form to a checklist of the city's own: a question of the catalogue stays what it is, any other row becomes an own question. */
import type { Catalogue } from '@/catalogue'
import type { Condition } from '@/domain/condition'
import { stages, themes, type Criterion, type CriterionText, type Stage, type Theme } from '@/domain/criterion'
import type { Id } from '@/domain/ids'
import { libraryId, type OwnChecklist, type OwnCriterion } from '@/domain/library'
import { codeOf, isCode } from '@/domain/listCode'
import { isPresence } from '@/domain/presence'
import { answerOf, wordsOf, type AnswerContext, type RowAnswer, type YesMeans } from './answers'
import { conditionsOf, type Referred } from './conditions'
import { readExpression } from './expression'
import { firstLabel, type Form, type FormCells, type FormRow } from './form'
import { groupsOf, nameTag, rowMarks, sectionTag, sourcesOf, withoutUnit } from './ownColumns'
import { remarksOf, type Remark } from './remark'

/** What the reading needs, and what a person chose. */
export interface FromFormNeeds {
  /** With all themes that the form names criteria of, and the library of this device. */
  readonly catalogue: Catalogue
  readonly newId: () => Id
  /** Name of the file without its ending, for a form without a title. */
  readonly fileName: string
  readonly yesMeans: YesMeans
  /** Theme of the list and its own questions as a person chose it; undefined for that of most questions that the form takes from the catalogue. */
  readonly theme: Theme | undefined
  /** What to call the days of a stage in a group: its words in any language, in lower case. */
  readonly stageWords: ReadonlyMap<string, Stage>
  /** Lets others have their turn, every few hundred rows. */
  readonly pause?: () => Promise<void>
}

/** A row of the preview. */
export interface TakenRow {
  readonly row: number
  readonly criterion: Id
  readonly isNew: boolean
  readonly section: readonly string[]
}

/** What a form amounts to. Nothing is saved yet. */
export interface TakenForm {
  /** `createdAt` is left to who saves it. */
  readonly checklist: OwnChecklist
  readonly criteria: readonly OwnCriterion[]
  readonly rows: readonly TakenRow[]
  readonly remarks: readonly Remark[]
}

/** The criteria that a form names in our own column, to know which themes to load. */
export function criteriaNamed(form: Form): readonly string[] {
  return form.rows.flatMap(({ cells }) => cells.get('criterion')?.text ?? [])
}

/** A group that rows stand in. */
interface Around { readonly section: readonly string[]; readonly stage: Stage; readonly relevant: readonly FormRow[]; readonly isRepeat: boolean }

/** A row that asks something, with what we make of it. */
interface Asked { readonly row: FormRow; readonly around: Around; readonly answer: RowAnswer; readonly notes: readonly string[]; readonly id: Id; readonly known: Criterion | undefined }

/** Rows between two pauses. */
const slice = 200
/** Longest title that is made from a question. */
const titleLength = 60

/** Takes a form over. */
export async function fromForm(form: Form, needs: FromFormNeeds): Promise<TakenForm> {
  const remarks: Remark[] = []
  const say = remarksOf(form.sheets.survey, remarks)
  const main = mainLanguage(form, remarks)
  const context: AnswerContext = { form, main, yesMeans: needs.yesMeans, say, sayChoices: remarksOf(form.sheets.choices, remarks), remarked: new Set() }
  const refer = new Map<string, Referred | 'helper'>()
  const asked: Asked[] = []
  const purpose = { nl: '', en: '' }
  const around: { group: Around; end: number }[] = []
  let notes: { row: FormRow; text: string }[] = []
  const top: Around = { section: [], stage: 'inside', relevant: [], isRepeat: false }
  const here = (): Around => around.at(-1)?.group ?? top
  const dropNotes = (): void => { for (const { row, text } of notes) say.loss('note-left', row.row, row.cells.get('type')?.header ?? 'type', text); notes = [] }

  for (let i = 0; i < form.rows.length; i++) {
    if (i % slice === slice - 1) await needs.pause?.()
    const row = form.rows[i]!
    const { kind } = row.type
    const mark = row.cells.get('criterion')?.text ?? ''
    if (kind === 'group-end' || kind === 'repeat-end') { around.pop(); continue }
    if (kind === 'group' || kind === 'repeat') {
      if (mark === rowMarks.findings) { i = row.end ?? i; continue }
      around.push({ group: groupOf(row, here(), mark, context, needs), end: row.end ?? form.rows.length })
      if (kind === 'repeat') say.loss('repeat', row.row, row.cells.get('type')?.header ?? 'type', row.name)
      if (mark === '') remarkOnColumns(row, say, true)
      continue
    }
    if (mark === rowMarks.purpose) { purpose.nl = wordsOf(row.cells, 'label', main); purpose.en = main === 'en' ? '' : wordsOf(row.cells, 'label', 'en'); continue }
    if (mark === rowMarks.outcome) { refer.set(row.name, 'helper'); continue }
    if (isPresence(mark) && needs.catalogue.presences.some(({ id }) => id === mark)) {
      refer.set(row.name, { id: mark, answer: { kind: 'yes-no' }, valueOf: (name) => (name === 'yes' ? true : name === 'no' ? false : undefined) })
      continue
    }
    if (kind === 'note') {
      notes.push({ row, text: labelOf(row.cells, main) })
      const relevant = row.cells.get('relevant')
      if (relevant) say.loss('note-condition', row.row, relevant.header, relevant.text)
      remarkOnColumns(row, say, false)
      continue
    }
    const answer = answerOf(row, context)
    if (!answer) {
      say.loss(kind === 'media' ? 'media' : kind === 'place' ? 'place' : kind === 'calculate' ? 'calculate' : 'device', row.row, row.cells.get('type')?.header ?? 'type', kind === 'calculate' ? `${row.name} = ${row.cells.get('calculation')?.text ?? row.cells.get('default')?.text ?? ''}` : `${row.type.type} ${row.name}`)
      continue
    }
    const known = mark === '' ? undefined : needs.catalogue.criterion(mark)
    const id = known && isUnchanged(known, row, answer, main, needs.catalogue) ? known.id : needs.newId()
    // Notes are read before the question that follows them.
    for (const note of notes) say.loss('note', note.row.row, note.row.cells.get('type')?.header ?? 'type', note.text)
    const one: Asked = { row, around: here(), answer, notes: notes.map(({ text }) => text).filter(Boolean), id, known }
    notes = []
    if (mark !== '' && !known) say.loss('unknown-criterion', row.row, 'criterion', mark)
    if (known?.retired !== undefined && id === known.id) say.loss('retired', row.row, 'criterion', mark)
    asked.push(one)
    refer.set(row.name, { id, answer: answer.answer, valueOf: answer.valueOf })
    if (row.type.orOther) {
      const other = otherOf(one, needs.newId(), main)
      if (!form.rows.some(({ name }) => name === other.row.name)) asked.push(other)
    }
  }
  dropNotes()
  const theme = needs.theme ?? themeOf(asked)
  const criteria: OwnCriterion[] = []
  const rows: TakenRow[] = []
  const listed = new Set<Id>()
  for (const [i, one] of asked.entries()) {
    if (i % slice === slice - 1) await needs.pause?.()
    const conditions = whenAsked(one, refer, say)
    if (listed.has(one.id)) continue
    listed.add(one.id)
    rows.push({ row: one.row.row, criterion: one.id, isNew: one.id !== one.known?.id, section: one.around.section })
    if (one.known && one.id === one.known.id) {
      if (!sameConditions(conditions, needs.catalogue.conditionsOf(one.id))) say.loss('changed-condition', one.row.row, one.row.cells.get('relevant')?.header ?? 'relevant', one.row.cells.get('relevant')?.text ?? '')
      continue
    }
    if (one.known) say.loss('changed-question', one.row.row, one.row.cells.get('criterion')?.header ?? 'criterion', one.known.id)
    criteria.push(ownCriterion(one, conditions, form, main, theme))
    if (one.known === undefined && one.row.cells.get('criterion') === undefined) remarkOnColumns(one.row, say, false)
  }
  return { checklist: checklistOf(form, asked, purpose, main, { ...needs, theme }, remarks), criteria, rows, remarks }
}

/** The language whose words stand first here: Dutch, else what the form names as its own, else its first. */
function mainLanguage({ languages, settings, sheets }: Form, remarks: Remark[]): string {
  const said = settings.get('default_language')?.text
  const preferred = said === undefined ? undefined : languages.find((language) => language === codeFor(said))
  const main = languages.includes('nl') ? 'nl' : (preferred ?? languages[0] ?? '')
  const say = remarksOf(sheets.survey, remarks)
  if (main !== 'nl' && main !== '') say.loss('no-dutch', null, 'label', main)
  for (const language of languages) if (language !== main && language !== 'nl' && language !== 'en' && language !== '') say.loss('language', null, 'label', language)
  return main
}

const codeFor = (written: string): string => /\(([a-z]{2,3})\)/i.exec(written)?.[1]?.toLowerCase() ?? written.toLowerCase()

/** The words of a row: those of the main language, else of any. */
function labelOf(cells: FormCells, main: string): string {
  return wordsOf(cells, 'label', main) || firstLabel(cells)
}

function groupOf(row: FormRow, outer: Around, mark: string, { main }: AnswerContext, { stageWords }: FromFormNeeds): Around {
  const label = labelOf(row.cells, main)
  const relevant = row.cells.has('relevant') ? [...outer.relevant, row] : outer.relevant
  const isRepeat = outer.isRepeat || row.type.kind === 'repeat'
  const marked = stages.find((stage) => mark === `${rowMarks.stage}${stage}`)
  const stage = marked ?? stageWords.get(label.trim().toLowerCase())
  if (stage !== undefined) return { section: outer.section, stage, relevant, isRepeat }
  return { section: label === '' ? outer.section : [...outer.section, label], stage: outer.stage, relevant, isRepeat }
}

/** Columns that mean something to us, or say what needs no word. */
const usedColumns = /^(type|name|disabled|label::.*|hint::.*|guidance_hint::.*|relevant|constraint|calculation|criterion|title.*|requirement.*|why.*|remedy.*|source|groups|unit|figures|stage|theme|tags|list_name)$/
const lostColumns: Readonly<Record<string, 'required' | 'default' | 'read-only' | 'appearance' | 'choice-filter' | 'repeat-count' | 'parameters' | 'trigger'>> = {
  required: 'required', default: 'default', readonly: 'read-only', appearance: 'appearance', choice_filter: 'choice-filter', repeat_count: 'repeat-count', parameters: 'parameters', trigger: 'trigger',
}

/** Says of each cell that has no place here what becomes of it. */
function remarkOnColumns({ row, type, cells }: FormRow, say: ReturnType<typeof remarksOf>, isGroup: boolean): void {
  for (const [key, { text, header }] of cells) {
    if (Object.hasOwn(lostColumns, key)) {
      if (key === 'required' && /^(no|false|false\(\))$/i.test(text)) continue
      if (key === 'parameters' && type.kind === 'range') continue
      say.loss(lostColumns[key]!, row, header, text)
    } else if (key.startsWith('constraint_message::') || key.startsWith('required_message::')) say.loss('constraint-message', row, header, text)
    else if (key.startsWith('media::')) say.loss('media-column', row, header, text)
    else if (key === 'constraint') { if (isGroup || !['integer', 'decimal', 'range'].includes(type.kind)) say.loss('constraint', row, header, text) } else if (key === 'calculation') say.loss('column', row, header, text)
    else if (!usedColumns.test(key)) say.loss('column', row, header, text)
    else if (/^(label|hint|guidance_hint)::/.test(key)) {
      if (text.includes('${')) say.loss('label-reference', row, header, text)
      if (/<\/?[a-z][^<>]*>/i.test(text)) say.loss('markup', row, header, text)
    }
  }
  if (!isGroup && firstLabel(cells) === '' && type.kind !== 'note') say.loss('no-label', row, 'label')
}

/** True where a row says the same as the criterion that it names: then the list keeps that criterion. */
function isUnchanged(criterion: Criterion, { cells }: FormRow, { answer }: RowAnswer, main: string, catalogue: Catalogue): boolean {
  const says = (key: string, text: string): boolean => { const cell = cells.get(key); return cell === undefined || flat(cell.text) === flat(text) }
  const isDutch = main === 'nl' || main === ''
  const label = cells.get(`label::${main}`)?.text
  const unit = 'unit' in criterion.answer ? criterion.answer.unit : undefined
  if (isDutch && !((label === undefined || flat(withoutUnit(label, unit)) === flat(withoutUnit(criterion.question || criterion.title, unit))) && says(`hint::${main}`, criterion.howTo))) return false
  if (!says('title', criterion.title) || !says('requirement', criterion.requirement)) return false
  if (answer.kind !== criterion.answer.kind) return false
  if (!('options' in answer) || !('options' in criterion.answer)) return true
  const options = criterion.answer.options
  const own = catalogue.library.criteria.some(({ id }) => id === criterion.id)
  return answer.options.length === options.length && answer.options.every(({ id, label }, i) => id === options[i]!.id && (!isDutch || flat(label) === flat(options[i]!.label)) && (!own || answer.options[i]!.level === options[i]!.level))
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The question "which other?" that `or_other` stands for, by the name that ODK gives it. */
function otherOf(of: Asked, id: Id, main: string): Asked {
  const row: FormRow = { row: of.row.row, type: { kind: 'text', type: 'text' }, name: `${of.row.name}_other`, cells: new Map([[`label::${main}`, { text: main === 'en' ? `Which other answer? (${labelOf(of.row.cells, main)})` : `Welk ander antwoord? (${labelOf(of.row.cells, main)})`, header: '' }], ['relevant', { text: `selected(\${${of.row.name}}, 'other')`, header: '' }]]) }
  return { row, around: of.around, answer: { answer: { kind: 'text' }, valueOf: (name) => name, extra: '', labels: new Map() }, notes: [], id, known: undefined }
}

/** The conditions of a row: its own and those of the groups around it. What cannot be taken over is asked always, and said. */
function whenAsked({ row, around }: Asked, refer: ReadonlyMap<string, Referred | 'helper'>, say: ReturnType<typeof remarksOf>): readonly Condition[] {
  const conditions: Condition[] = []
  for (const one of [...around.relevant, row]) {
    const cell = one.cells.get('relevant')
    if (!cell) continue
    try {
      const taken = conditionsOf(readExpression(cell.text), (name) => refer.get(name))
      // A condition that no answer meets, or on the question itself, would hide it forever.
      const self = refer.get(row.name)
      if (taken.ok && taken.conditions.every((condition) => condition.in.length > 0 && (typeof self !== 'object' || condition.question !== self.id))) conditions.push(...taken.conditions.filter((condition) => !conditions.some((other) => sameConditions([condition], [other]))))
      else say.loss('relevant', row.row, cell.header, cell.text)
    } catch {
      say.loss('relevant', row.row, cell.header, cell.text)
    }
  }
  return conditions
}

function sameConditions(a: readonly Condition[], b: readonly Condition[]): boolean {
  const lines = (conditions: readonly Condition[]): string => conditions.map(({ question, in: values }) => JSON.stringify([question, [...values].map(String).sort()])).sort().join('\n')
  return lines(a) === lines(b)
}

/** A title for a list of questions, from the question. */
export function shortTitle(question: string): string {
  const plain = flat(question).replace(/[?.:;,! ]+$/, '')
  if (plain.length <= titleLength) return plain
  const cut = plain.slice(0, titleLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30))}…`
}

function ownCriterion({ row, around, answer, notes, id, known }: Asked, onlyIf: readonly Condition[], form: Form, main: string, theme: Theme): OwnCriterion {
  const { cells } = row
  const cell = (key: string): string => cells.get(key)?.text ?? ''
  const unit = 'unit' in answer.answer ? answer.answer.unit : undefined
  const question = withoutUnit(labelOf(cells, main), unit) || row.name
  const isOurs = cells.has('criterion')
  const howTo = [...notes, wordsOf(cells, 'hint', main), answer.extra, isOurs ? '' : wordsOf(cells, 'guidance_hint', main)].filter(Boolean).join('\n')
  const stage = stages.find((one) => one === cell('stage')) ?? around.stage
  const texts: Record<string, CriterionText> = {}
  for (const language of form.languages) {
    if (language === main || language === '' || language === 'nl') continue
    const label = withoutUnit(wordsOf(cells, 'label', language), unit)
    const words = (key: string): string => (cell(`${key}_${language}`) === cell(key) ? '' : cell(`${key}_${language}`))
    const hint = [wordsOf(cells, 'hint', language), isOurs ? '' : wordsOf(cells, 'guidance_hint', language)].filter(Boolean).join('\n')
    const options = Object.fromEntries(Object.entries(answer.labels.get(language) ?? {}).filter(([option, text]) => 'options' in answer.answer && answer.answer.options.some((one) => one.id === option && one.label !== text)))
    const text: CriterionText = {
      title: words('title'), question: label === question ? '' : label, howTo: hint === howTo ? '' : hint, requirement: words('requirement'), why: words('why'), remedy: words('remedy'), ...(Object.keys(options).length > 0 ? { options } : {}),
    }
    if (Object.values(text).some((one) => one !== '')) texts[language] = text.title === '' && text.question !== '' && cell('title') === '' ? { ...text, title: shortTitle(text.question) } : text
  }
  const own = cell('tags').split(';').map((tag) => tag.trim()).filter(Boolean)
  const tags = [...(around.section.length > 0 ? [sectionTag(around.section)] : []), nameTag(row.name), ...own].map((tag) => tag.slice(0, 200))
  return {
    id, dossier: libraryId, createdAt: '', deletedAt: null, revision: 1, theme: themes.find((one) => one === cell('theme')) ?? known?.theme ?? theme, stage, title: cell('title') || shortTitle(question), question, howTo,
    // A question that only reads otherwise keeps the figures of the one it was copied from.
    answer: known && known.answer.kind === answer.answer.kind && !('options' in answer.answer) && !cells.has('figures') ? known.answer : answer.answer,
    requirement: cell('requirement') || (known?.requirement ?? ''), sources: cells.has('source') ? sourcesOf(cell('source')) : (known?.sources ?? []),
    groups: cells.has('groups') ? groupsOf(cell('groups')) : Object.fromEntries((known?.groups ?? []).map((group) => [group, true])), why: cell('why') || (known?.why ?? ''), remedy: cell('remedy') || (known?.remedy ?? ''),
    tags, onlyIf, texts, copiedFrom: known?.id ?? null,
  }
}

/** The theme of most questions that the form takes from the catalogue. */
function themeOf(asked: readonly Asked[]): Theme {
  const counts = new Map<Theme, number>()
  for (const { known } of asked) if (known) counts.set(known.theme, (counts.get(known.theme) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'buildings'
}

/** Settings that say nothing about the questions. */
const usedSettings = /^(form_title.*|form_id|version|default_language|allow_choice_duplicates|clean_text_values)$/

function checklistOf({ settings, sheets }: Form, asked: readonly Asked[], purpose: { readonly nl: string; readonly en: string }, main: string, { catalogue, newId, fileName, theme }: FromFormNeeds & { readonly theme: Theme }, remarks: Remark[]): OwnChecklist {
  const say = remarksOf(sheets.settings, remarks)
  for (const [key, { text, header }] of settings) if (!usedSettings.test(key)) say.loss('setting', 2, header, text)
  const titles = [...settings].filter(([key]) => key.startsWith('form_title')).map(([key, { text }]) => [key.slice(12), text] as const)
  const title = titles.find(([language]) => language === 'nl' || language === '' || language === main)?.[1] ?? titles[0]?.[1] ?? (settings.get('form_id')?.text || fileName)
  const english = main === 'en' ? '' : (titles.find(([language]) => language === 'en')?.[1] ?? '')
  const said = settings.get('form_id')?.text ?? ''
  const code = said === '' ? codeOf(title) : isCode(said) ? said : codeOf(said)
  if (said !== '' && code !== said) say.loss('form-id', 2, settings.get('form_id')!.header, said)
  const copied = catalogue.checklist(code) ?? catalogue.library.checklists.find((list) => list.code === code)
  const texts = (english !== '' && english !== title) || (purpose.en !== '' && purpose.en !== purpose.nl) ? { en: { title: english === title ? '' : english, purpose: purpose.en === purpose.nl ? '' : purpose.en } } : {}
  return {
    id: newId(), dossier: libraryId, createdAt: '', deletedAt: null, code, title, purpose: purpose.nl, theme, version: (settings.get('version')?.text ?? '').slice(0, 200),
    criteria: [...new Set(asked.map(({ id }) => id))], texts, copiedFrom: copied?.id ?? null,
  }
}
