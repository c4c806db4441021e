/**
 * A checklist as a form that ODK and KoboToolbox open: a group for each part of the walk, presences first, a row for each question. A measure may be
 * anything that can be, so its constraint is what is plausible and never the norm. Not applicable, not checked and cannot tell can always be said.
 * Below stands a repeat for what is worth telling: which question, what, how bad, a photo and the place.
 */
import type { Catalogue } from '@/catalogue'
import type { Condition } from '@/domain/condition'
import { asksNumber, stages, type AnswerSpec, type Checklist, type Criterion, type CriterionText } from '@/domain/criterion'
import { levels, unknownLevels } from '@/domain/level'
import type { OwnCriterion } from '@/domain/library'
import { codeOf, isCode } from '@/domain/listCode'
import type { Unit } from '@/domain/unit'
import type { AnswerValue } from '@/domain/verdict'
import type { Translate } from '@/locales'
import { widest, yesNoList } from './answers'
import { outcomeNames } from './conditions'
import { quoted } from './expression'
import { isValidName, nameFrom } from './form'
import type { FormTables, TableRow } from './formTable'
import { languageName } from './languages'
import { figuresText, nameIn, rowMarks, sectionOf, sourcesText, withUnit } from './ownColumns'

/** What writing needs: the list, and catalogue and words in both languages. */
export interface ToFormNeeds {
  readonly checklist: Checklist
  readonly catalogues: { readonly nl: Catalogue; readonly en: Catalogue }
  readonly words: { readonly nl: Translate; readonly en: Translate }
}

/** What did not fit in the form: the criterion, and why. Each has a message `import.drop.<problem>`. */
export interface FormDrop { readonly problem: 'condition-outside' | 'condition-value' | 'unknown-question'; readonly about: string }
/** A form, and what it could not hold. */
export interface MadeForm { readonly tables: FormTables; readonly drops: readonly FormDrop[]; readonly title: string }

/** The three ways of not knowing as choices, in the order in which they are offered. */
const outcomeOrder = ['not-applicable', 'not-checked', 'cannot-tell'] as const satisfies readonly (typeof unknownLevels)[number][]
/** Lists that any form may use. */
const noMeasureList = 'geen_meting'
const levelList = 'niveaus'
const questionList = 'vragen'

/** Makes the form of a checklist. */
export function toForm({ checklist, catalogues, words }: ToFormNeeds): MadeForm {
  const { nl: catalogue } = catalogues
  const own = new Map(catalogue.library.criteria.map((one) => [one.id, one]))
  const ownList = catalogue.library.checklists.find(({ id }) => id === checklist.id)
  const criteria = catalogue.criteriaOf(checklist).filter(({ retired }) => retired === undefined)
  const drops: FormDrop[] = checklist.criteria.filter((id) => catalogue.criterion(id) === undefined).map((id) => ({ problem: 'unknown-question', about: id }))
  const presences = catalogue.presences.filter(({ id, criteria: hanging }) => hanging.some((one) => checklist.criteria.includes(one)) || criteria.some((one) => own.get(one.id)?.onlyIf.some(({ question }) => question === id)))
  const names = namesOf(criteria, own, presences.map(({ id }) => id))
  const others = [...new Set(criteria.flatMap(({ id }) => Object.keys(own.get(id)?.texts ?? {})))].filter((language) => language !== 'nl')
  const isEnglish = criteria.some(({ id }) => !own.has(id)) || presences.length > 0 || others.includes('en') || ownList?.texts['en'] !== undefined
  const languages = [...new Set([...(isEnglish ? ['en'] : []), ...others])]
  const survey: TableRow[] = []
  const choices = new Map<string, TableRow[]>()
  const both = (key: Parameters<Translate>[0], values?: Parameters<Translate>[1]): Words => ({ nl: words.nl(key, values), en: words.en(key, values) })

  /** Words in all languages of the form: where one has none, the Dutch stand. */
  function column(base: string, said: Words): TableRow {
    const row: Record<string, string> = { [`${base}::${languageName('nl')}`]: said.nl }
    if (said.nl !== '') for (const language of languages) row[`${base}::${languageName(language)}`] = said[language] || said.nl
    return row
  }
  function listed(list: string, options: readonly { readonly id: string; readonly label: Words; readonly level?: string }[]): string {
    if (!choices.has(list)) choices.set(list, options.map(({ id, label, level }) => ({ list_name: list, name: id, ...column('label', label), ...(level === undefined ? {} : { level }) })))
    return list
  }
  const outcomes = outcomeOrder.map((outcome) => ({ id: outcomeNames[outcome] as string, label: both(`level.${outcome}`) }))
  const yesNo = (): string => listed(yesNoList, [{ id: 'yes', label: both('common.yes') }, { id: 'no', label: both('common.no') }, ...outcomes])
  const levelChoices = levels.map((level) => ({ id: level.replaceAll('-', '_'), label: both(`level.${level}`) }))

  if (checklist.purpose !== '') survey.push({ type: 'note', name: freeName('purpose', names.taken), ...column('label', { nl: checklist.purpose, en: checklist.english.purpose }), criterion: rowMarks.purpose })
  if (presences.length > 0) {
    survey.push({ type: 'begin_group', name: freeName('presences', names.taken), ...column('label', both('import.form.presences')), criterion: `${rowMarks.stage}before`, appearance: 'field-list' })
    for (const { id, question, english } of presences) survey.push({ type: `select_one ${yesNo()}`, name: names.of.get(id)!, ...column('label', { nl: question, en: english }), criterion: id })
    survey.push({ type: 'end_group' })
  }

  const open: string[] = []
  let stage = ''
  for (const criterion of criteria) {
    const mine = own.get(criterion.id)
    const section = (mine && sectionOf(mine.tags)) ?? []
    const wanted = section.length > 0 ? section : []
    const isStage = wanted.length === 0
    if (isStage ? stage !== criterion.stage || open.length !== 1 : stage !== '' || open.join('\n') !== wanted.join('\n')) {
      const shared = isStage || stage !== '' ? 0 : wanted.findIndex((label, i) => open[i] !== label)
      const keep = shared < 0 ? Math.min(wanted.length, open.length) : shared
      while (open.length > keep) { survey.push({ type: 'end_group' }); open.pop() }
      stage = isStage ? criterion.stage : ''
      if (isStage) {
        open.push(criterion.stage)
        survey.push({ type: 'begin_group', name: freeName(`stage_${criterion.stage.replaceAll('-', '_')}`, names.taken), ...column('label', both(`stage.${criterion.stage}`)), criterion: `${rowMarks.stage}${criterion.stage}` })
      } else for (const label of wanted.slice(keep)) {
        open.push(label)
        survey.push({ type: 'begin_group', name: freeName(nameFrom(label, 'part'), names.taken), ...column('label', { nl: label }) })
      }
    }
    survey.push(...rowsOf(criterion, mine))
  }
  while (open.length > 0) { survey.push({ type: 'end_group' }); open.pop() }
  survey.push(...findingRows())

  function rowsOf(criterion: Criterion, mine: OwnCriterion | undefined): readonly TableRow[] {
    const name = names.of.get(criterion.id)!
    const text: CriterionText = catalogue.text(criterion, 'nl')
    const translated: Readonly<Record<string, Partial<CriterionText>>> = Object.fromEntries(languages.map((language) => [language, mine ? (mine.texts[language] ?? {}) : language === 'en' ? catalogues.en.text(criterion, 'en') : {}]))
    const said = (field: 'title' | 'question' | 'howTo' | 'requirement' | 'why' | 'remedy'): Words => ({ nl: text[field], ...Object.fromEntries(languages.map((language) => [language, translated[language]![field] ?? ''])) })
    const asked = said('question')
    const question: Words = 'unit' in criterion.answer ? inUnit({ ...asked, nl: asked.nl || text.title || name }, criterion.answer.unit) : asked
    const extra = (field: 'title' | 'requirement' | 'why' | 'remedy'): TableRow => ({ [field]: text[field], ...Object.fromEntries(languages.map((language) => [`${field}_${language}`, translated[language]![field] ?? ''])) })
    const optionWords = (id: string, label: string): Words => ({ nl: label, ...Object.fromEntries(languages.map((language) => [language, translated[language]!.options?.[id] ?? ''])) })
    const { type, constraint, message } = answerRow(criterion.answer, name, optionWords)
    const requirement = said('requirement')
    const sources = criterion.sources.map(({ document, clause }) => [document, clause].filter(Boolean).join(', ')).join('; ')
    const steps = { nl: text.testSteps, en: translated['en']?.testSteps ?? text.testSteps } as const
    const guidance = (language: 'nl' | 'en'): string => [...(steps[language] ?? []).map((step, i) => `${i + 1}. ${step}`), requirement[language] || requirement.nl, sources === '' ? '' : words[language]('import.form.source', { source: sources }), sources === '' && requirement.nl === '' ? '' : words[language](`source.${criterion.status}`)].filter(Boolean).join('\n')
    const relevant = relevanceOf(catalogue.conditionsOf(criterion.id), criterion)
    const row: TableRow = {
      type, name, ...column('label', { ...question, nl: question.nl || text.title || name }), ...column('hint', said('howTo')), ...column('guidance_hint', { nl: guidance('nl'), en: guidance('en') }),
      relevant, constraint, ...(constraint === '' || message === undefined ? {} : column('constraint_message', message)),
      criterion: criterion.id, ...extra('title'), ...extra('requirement'), source: sourcesText(criterion.sources), groups: criterion.groups.filter((group) => group !== 'everybody').join(' '),
      unit: 'unit' in criterion.answer ? criterion.answer.unit : '', figures: figuresText(criterion.answer), stage: criterion.stage, theme: criterion.theme,
      ...extra('why'), ...extra('remedy'), tags: mine ? mine.tags.filter((tag) => !tag.startsWith('§ ') && tag !== `#${nameIn(mine.tags)}`).join('; ') : '',
    }
    if (criterion.answer.kind !== 'measure' && criterion.answer.kind !== 'count') return [row]
    const noMeasure = listed(noMeasureList, outcomes)
    return [row, { type: `select_one ${noMeasure}`, name: names.outcome.get(criterion.id)!, ...column('label', { nl: words.nl('import.form.noMeasure', { question: text.title || text.question }), en: words.en('import.form.noMeasure', { question: translated['en']?.title || translated['en']?.question || text.title || text.question }) }), relevant: [relevant === '' ? '' : `(${relevant})`, `\${${name}} = ''`].filter(Boolean).join(' and '), appearance: 'minimal', criterion: rowMarks.outcome }]
  }

  function inUnit(question: Words, unit: Unit): Words {
    const said = both(`unit.${unit}`)
    return { ...question, ...Object.fromEntries(Object.entries(question).map(([language, text]) => [language, withUnit(text, unit, said[language] ?? said['en']!)])) }
  }

  function answerRow(answer: AnswerSpec, name: string, optionWords: (id: string, label: string) => Words): { readonly type: string; readonly constraint: string; readonly message?: Words } {
    switch (answer.kind) {
      case 'yes-no': return { type: `select_one ${yesNo()}`, constraint: '' }
      case 'measure': case 'count': {
        const from = answer.plausible?.from ?? (answer.plausible ? undefined : widest.from)
        const to = answer.plausible?.to ?? (answer.plausible ? undefined : widest.to)
        const constraint = [from === undefined ? '' : `. >= ${from}`, to === undefined ? '' : `. <= ${to}`].filter(Boolean).join(' and ')
        const unit = answer.unit === 'count' ? '' : ` ${answer.unit}`
        const message = from !== undefined && to !== undefined ? both('import.form.between', { from: String(from), to: `${to}${unit}` }) : both('import.form.check')
        return { type: answer.kind === 'count' && !isFractional(answer) ? 'integer' : 'decimal', constraint, message }
      }
      case 'choice': case 'choices': {
        const list = listed(`${name}_keuzes`, [...answer.options.map(({ id, label, level }) => ({ id, label: optionWords(id, label), ...(level === undefined ? {} : { level }) })), ...outcomes])
        if (answer.kind === 'choice') return { type: `select_one ${list}`, constraint: '' }
        const alone = outcomes.map(({ id }) => `selected(., ${quoted(id)})`).join(' or ')
        return { type: `select_multiple ${list}`, constraint: `not(${alone}) or count-selected(.) = 1`, message: both('import.form.alone') }
      }
      case 'text': return { type: 'text', constraint: '' }
      case 'level': return { type: `select_one ${listed(levelList, [...levelChoices, ...outcomes])}`, constraint: '' }
      default: return answer satisfies never
    }
  }

  /** When a question is asked: as in the app, one without an answer yet hides nothing, and one that is not applicable does. */
  function relevanceOf(conditions: readonly Condition[], criterion: Criterion): string {
    return conditions.flatMap(({ question, in: values }) => {
      const name = names.of.get(question)
      if (name === undefined) { drops.push({ problem: 'condition-outside', about: criterion.title || criterion.question }); return [] }
      const answer = catalogue.criterion(question)?.answer ?? ({ kind: 'yes-no' } as const)
      const tests = values.flatMap((value) => valueName(answer, value) ?? [])
      if (tests.length < values.length) drops.push({ problem: 'condition-value', about: criterion.title || criterion.question })
      if (answer.kind === 'yes-no' && tests.length === 1) return [`\${${name}} != ${quoted(tests[0] === 'yes' ? 'no' : 'yes')}`, `\${${name}} != ${quoted(outcomeNames['not-applicable'])}`]
      if (asksNumber(answer)) return [`(${[`\${${name}} = ''`, ...tests.map((test) => `\${${name}} = ${test}`)].join(' or ')})`, `\${${names.outcome.get(question)}} != ${quoted(outcomeNames['not-applicable'])}`]
      if (answer.kind === 'text') return [`(${[`\${${name}} = ''`, ...tests.map((test) => `\${${name}} = ${quoted(test)}`)].join(' or ')})`]
      return [`(${[`\${${name}} = ''`, ...[...tests, outcomeNames['not-checked'], outcomeNames['cannot-tell']].map((test) => `selected(\${${name}}, ${quoted(test)})`)].join(' or ')})`]
    }).join(' and ')
  }

  function findingRows(): readonly TableRow[] {
    const about = listed(questionList, criteria.map((criterion) => ({ id: names.of.get(criterion.id)!, label: { nl: criterion.title || criterion.question, ...Object.fromEntries(languages.map((language) => [language, titleIn(criterion, language)])) } })))
    const name = (wanted: string): string => freeName(wanted, names.taken)
    const level = listed('niveau', levelChoices)
    return [
      { type: 'begin_repeat', name: name('findings'), ...column('label', both('import.form.findings')), criterion: rowMarks.findings },
      ...(criteria.length > 0 ? [{ type: `select_one ${about}`, name: name('finding_question'), ...column('label', both('import.form.findingQuestion')), appearance: 'minimal' }] : []),
      { type: 'text', name: name('finding_note'), ...column('label', both('import.form.findingNote')) },
      { type: `select_one ${level}`, name: name('finding_level'), ...column('label', both('import.form.findingLevel')) },
      { type: 'image', name: name('finding_photo'), ...column('label', both('import.form.findingPhoto')), ...column('hint', both('import.form.findingPhotoHint')) },
      { type: 'geopoint', name: name('finding_place'), ...column('label', both('import.form.findingPlace')) },
      { type: 'end_repeat' },
    ]
  }
  function titleIn(criterion: Criterion, language: string): string {
    return own.get(criterion.id)?.texts[language]?.title ?? (language === 'en' && !own.has(criterion.id) ? catalogues.en.text(criterion, 'en').title : '')
  }

  const code = ownList ? (ownList.code || codeOf(ownList.title)) : checklist.id
  const english = ownList ? (ownList.texts['en']?.title ?? '') : checklist.english.title
  const version = ownList ? ownList.version : String(criteria.reduce((sum, { revision }) => sum + revision, 0))
  const title = checklist.title || code
  const settings: TableRow = { form_title: title, ...(languages.includes('en') && english !== '' ? { [`form_title::${languageName('en')}`]: english } : {}), form_id: isCode(code) ? code : codeOf(code), version, default_language: languageName('nl') }
  return {
    title, drops,
    tables: [
      { name: 'survey', headers: headersIn(survey, surveyOrder), rows: survey },
      { name: 'choices', headers: headersIn([...choices.values()].flat(), ['list_name', 'name']), rows: [...choices.values()].flat() },
      { name: 'settings', headers: Object.keys(settings), rows: [settings] },
    ],
  }
}

/** Words by language; Dutch is always there. */
type Words = { readonly nl: string } & Readonly<Record<string, string>>

const surveyOrder = ['type', 'name', 'label', 'hint', 'guidance_hint', 'relevant', 'constraint', 'constraint_message', 'appearance', 'criterion', 'title', 'requirement', 'source', 'groups', 'unit', 'figures', 'stage', 'theme', 'why', 'remedy', 'tags']

/** All headers of some rows: in the usual order, languages of one column together. */
function headersIn(rows: readonly TableRow[], order: readonly string[]): readonly string[] {
  const rank = (header: string): number => { const at = order.indexOf(header.split('::')[0]!.replace(/_(?!name|hint|message)[a-z-]+$/, '')); return at < 0 ? order.length : at }
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return headers.map((header, i) => ({ header, i })).sort((a, b) => rank(a.header) - rank(b.header) || a.i - b.i).map(({ header }) => header)
}

/** A count whose figures or plausible values have a fraction cannot be an integer. */
function isFractional(answer: Extract<AnswerSpec, { kind: 'count' }>): boolean {
  const { plausible, limits } = answer
  return [plausible?.from, plausible?.to, ...Object.values(limits?.thresholds ?? {})].some((value) => typeof value === 'number' && !Number.isInteger(value))
}

function valueName(answer: AnswerSpec, value: AnswerValue): string | undefined {
  if (answer.kind === 'yes-no') return typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined
  if (answer.kind === 'level') return typeof value === 'string' ? value.replaceAll('-', '_') : undefined
  if (asksNumber(answer)) return typeof value === 'number' ? String(value) : undefined
  if ('options' in answer) return answer.options.some(({ id }) => id === value) ? String(value) : undefined
  return typeof value === 'string' ? value : undefined
}

/** A name that differs from the others by more than capitals. */
function freeName(wanted: string, taken: Set<string>): string {
  return numbered(wanted, (name) => !taken.has(name) && !taken.has(name.toLowerCase()), taken)
}

function numbered(wanted: string, isFree: (name: string) => boolean, taken: Set<string>): string {
  let name = wanted
  for (let i = 2; !isFree(name); i++) name = `${wanted}_${i}`
  taken.add(name).add(name.toLowerCase())
  return name
}

/** A name for each question: that of the form it came from, else that of its criterion, else made from its title. */
function namesOf(criteria: readonly Criterion[], own: ReadonlyMap<string, OwnCriterion>, presences: readonly string[]): { readonly of: ReadonlyMap<string, string>; readonly outcome: ReadonlyMap<string, string>; readonly taken: Set<string> } {
  const of = new Map<string, string>()
  const taken = new Set<string>()
  const plain = (id: string): string => id.replaceAll('-', '_')
  for (const id of presences) of.set(id, freeName(plain(id), taken))
  // Names that people gave come first, so that none of them is changed for the sake of one of ours. XForms tells capitals apart, and so may theirs.
  const given = new Set(of.values())
  for (const { id } of criteria) {
    const name = nameIn(own.get(id)?.tags ?? [])
    if (name === undefined || !isValidName(name)) continue
    of.set(id, numbered(name, (one) => !given.has(one), taken))
    given.add(of.get(id)!)
  }
  for (const { id, title, question } of criteria) if (!of.has(id)) of.set(id, freeName(own.has(id) ? nameFrom(title || question, 'question') : plain(id), taken))
  const outcome = new Map(criteria.filter(({ answer }) => asksNumber(answer)).map(({ id }) => [id, freeName(`${of.get(id)}_no_measure`, taken)]))
  return { of, outcome, taken }
}

/** Stages whose words name a group, in all languages that we have, in lower case. */
export function stageWords(words: readonly Translate[]): ReadonlyMap<string, (typeof stages)[number]> {
  return new Map(words.flatMap((t) => stages.map((stage) => [t(`stage.${stage}`).toLowerCase(), stage] as const)))
}
