/**
 * A checklist to fill in with a pen: what is there first, so that what is not there is skipped; then each question with its boxes, a line for a
 * measure and lines for a note. Any checklist, of the catalogue or the city's own, in three sizes of print.
 */
import type { Catalogue } from '@/catalogue'
import type { Checklist, Criterion } from '@/domain/criterion'
import type { Day } from '@/domain/ids'
import type { LocaleId, Translate } from '@/locales'
import { strong, text, type DocumentNode, type DossierDocument, type Inlines, type PrintSize } from '../document/model'
import type { Sketch } from '../document/sketch'
import { dayInWords } from '../document/words'
import { skipsOf, type Skip } from './skips'
import { answerNodes } from './answers'

/** What somebody chose to have on paper. */
export interface SheetOptions {
  readonly print: PrintSize
  /** How to look or measure, below each question. */
  readonly howTo: boolean
  /** What counts as right. Without it only where the question comes from: who measures is then not led by a figure. */
  readonly figures: boolean
  readonly diagrams: boolean
}

/** What a sheet is made from. No clock: the day comes with it. */
export interface ChecklistSheetSource {
  readonly checklist: Checklist
  readonly catalogue: Catalogue
  readonly locale: LocaleId
  readonly t: Translate
  readonly options: SheetOptions
  /** The drawing of a measured criterion with its text alternative; undefined where there is none. */
  readonly drawing: (criterion: Criterion) => { readonly sketch: Sketch; readonly alt: string } | undefined
  readonly madeOn: Day
}

/** Part of the column that a drawing takes: its words are as large as those around it. */
const drawingShare: Readonly<Record<PrintSize, number>> = { normal: 0.45, clear: 0.55, large: 0.8 }

/** Builds the sheet. Pure. */
export function checklistSheet(source: ChecklistSheetSource): DossierDocument {
  const { checklist, catalogue, locale, t, options, madeOn } = source
  const { title, purpose } = catalogue.checklistText(checklist, locale)
  const asked = catalogue.criteriaOf(checklist).filter(({ retired }) => retired === undefined)
  const unknown = checklist.criteria.filter((id) => !catalogue.criterion(id))
  const skips = skipsOf(catalogue, asked)
  const name = title.trim() || t('printList.untitled')
  return {
    language: locale, print: options.print, title: name, kind: t('printList.kind'), example: null, madeOn: t('document.madeOn', { date: dayInWords(madeOn, locale) }),
    nodes: [...head(), ...presences(), ...questions(), ...end()],
    words: { skip: t('document.skip'), missingCharacters: t('document.missingCharacters'), page: (page, pages) => t('document.page', { page: String(page), pages: String(pages) }) },
  }

  function head(): readonly DocumentNode[] {
    const rules = [t('printList.fill.box'), ...(skips.length > 0 ? [t('printList.fill.skip')] : []), t('printList.fill.unknown'), ...(asked.some(({ answer }) => answer.kind === 'measure' || answer.kind === 'count') ? [t('printList.fill.measure')] : []), t('printList.fill.names'), ...(asked.some(({ status }) => status === 'law') ? [t('document.method.noOffence')] : [])]
    return [
      { kind: 'paragraph', style: 'kicker', inlines: [text(t('printList.kind'))] },
      { kind: 'heading', level: 1, text: name, own: catalogue.isOwn(checklist) },
      { kind: 'paragraph', style: 'lead', inlines: [text([purpose.trim(), t('printList.count', { n: asked.length })].filter((part) => part !== '').join(' '))] },
      ...(['place', 'date', 'who'] as const).map((field): DocumentNode => ({ kind: 'writingLines', tone: 'own', title: t(`printList.head.${field}`), hint: field === 'who' ? t('printList.head.who.hint') : '', lines: 1 })),
      { kind: 'heading', level: 2, text: t('printList.fill') },
      { kind: 'list', ordered: false, items: rules.map((rule): Inlines => [text(rule)]) },
    ]
  }

  function presences(): readonly DocumentNode[] {
    if (skips.length === 0) return []
    return [
      { kind: 'heading', level: 2, text: t('printList.presences') },
      ...skips.map(({ letter, presence, numbers }): DocumentNode => ({
        kind: 'choices', layout: 'rows', legend: `${letter}. ${locale === 'en' ? presence.english : presence.question}`,
        options: [{ mark: null, word: t('document.answer.yes'), meaning: '' }, { mark: null, word: t('document.answer.no'), meaning: t('printList.skip', { n: numbers.length, questions: rangesInWords(numbers, t) }) }],
      })),
    ]
  }

  function questions(): readonly DocumentNode[] {
    // An own list has its own order, in which a step of the walk may come back; only a list of the catalogue is told by step.
    const staged = !catalogue.isOwn(checklist)
    return asked.flatMap((criterion, i): readonly DocumentNode[] => {
      const first = i === 0 || (staged && asked[i - 1]!.stage !== criterion.stage)
      return [
        ...(first ? [{ kind: 'heading', level: 2, text: staged ? t(`stage.${criterion.stage}`) : t('printList.questions') } as const] : []),
        ...question(criterion, i + 1, skips.find(({ numbers }) => numbers.includes(i + 1))),
      ]
    })
  }

  function question(criterion: Criterion, number: number, skip: Skip | undefined): readonly DocumentNode[] {
    const words = catalogue.text(criterion, locale)
    const drawing = options.diagrams ? source.drawing(criterion) : undefined
    const conditions = conditionLines(criterion, skip)
    return [
      { kind: 'heading', level: 3, text: `${number}. ${words.question.trim() || words.title.trim() || criterion.id}` },
      ...(conditions.length === 0 ? [] : [{ kind: 'paragraph', keep: true, inlines: [text(conditions.join(' '))] } as const]),
      ...(options.howTo && words.howTo.trim() !== '' ? [{ kind: 'paragraph', keep: true, inlines: [text(words.howTo)] } as const] : []),
      ...(options.howTo && words.testSteps ? [{ kind: 'list', ordered: true, items: words.testSteps.map((step): Inlines => [text(step)]) } as const] : []),
      ...(drawing === undefined ? [] : [{ kind: 'figure', keep: options.print !== 'large', share: drawingShare[options.print], picture: { kind: 'sketch', sketch: drawing.sketch }, alt: drawing.alt, caption: t('printList.drawing', { title: words.title }), missing: '' } as const]),
      ...sourceLine(criterion, words.requirement),
      ...answerNodes(criterion, words, t),
      { kind: 'writingLines', tone: 'helper', title: t('printList.note'), hint: '', lines: 2 },
    ]
  }

  /** What counts as right with its status and source; or where the question comes from. */
  function sourceLine({ sources, status }: Criterion, requirement: string): readonly DocumentNode[] {
    const { document, clause } = sources[0] ?? { document: t('specification.source.none'), clause: undefined }
    const said = options.figures && requirement.trim() !== '' ? [strong(t('printList.right')), text(` ${requirement} `)] : []
    return [{ kind: 'paragraph', keep: true, inlines: [...said, { kind: 'source', status, word: t(`source.${status}`) }, text(` ${[document, ...(clause === undefined ? [] : [clause])].join(', ')}`)] }]
  }

  /** On what a question hangs: the thing that must be there, and answers to earlier questions of an own list. */
  function conditionLines({ id }: Criterion, skip: Skip | undefined): readonly string[] {
    const lines = skip === undefined ? [] : [t('printList.onlyIf.there', { letter: skip.letter })]
    for (const { question: other, in: values } of catalogue.library.criteria.find((own) => own.id === id)?.onlyIf ?? []) {
      const at = asked.findIndex((criterion) => criterion.id === other)
      const said = catalogue.criterion(other)
      if (at < 0 || said === undefined) continue
      const options_ = catalogue.text(said, locale).options ?? {}
      const answers = values.map((value) => (value === true ? t('document.answer.yes') : value === false ? t('document.answer.no') : (options_[String(value)] ?? String(value))))
      lines.push(t('printList.onlyIf.answer', { number: String(at + 1), answers: answers.join(` ${t('printList.or')} `) }))
    }
    return lines
  }

  function end(): readonly DocumentNode[] {
    return [
      ...(asked.length === 0 ? [{ kind: 'paragraph', inlines: [text(t('printList.empty'))] } as const] : []),
      ...(unknown.length === 0 ? [] : [{ kind: 'note', tone: 'info', title: t('printList.unknown.title', { n: unknown.length }), inlines: [text(t('printList.unknown', { ids: unknown.join(', ') }))] } as const]),
      { kind: 'heading', level: 2, text: t('printList.more') },
      { kind: 'writingLines', tone: 'own', title: t('printList.more.title'), hint: t('printList.more.hint'), lines: 5 },
    ]
  }
}

/** Numbers as people read them: `4 tot 7 en 9`. */
export function rangesInWords(numbers: readonly number[], t: Translate): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  const parts = runs.flatMap(([from, to]) => (from === to ? [String(from)] : to === from + 1 ? [String(from), String(to)] : [t('printList.range', { from: String(from), to: String(to) })]))
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${t('printList.and')} ${parts.at(-1)!}`
}
