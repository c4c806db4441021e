/** The requirements themselves: by subject, and within it by how sure they are. */
import { asksNumber, type Criterion, type Source, type SourceStatus } from '@/domain/criterion'
import { cityAgreement } from '@/domain/ownCriteria'
import { strong, text, type DocumentNode, type Inlines } from '../document/model'
import type { Asked, AskedSubject, SpecificationSource } from './asked'

const sure = ['law', 'guideline', 'city-agreement'] as const satisfies readonly SourceStatus[]

/** Each subject with its laws, guidelines and agreements; then a chapter with what is still to verify. */
export function requirementSections(source: SpecificationSource, subjects: readonly AskedSubject[]): readonly DocumentNode[] {
  const { t } = source
  const certain = subjects.filter(({ asked }) => asked.some(({ status }) => status !== 'to-verify'))
  const open = subjects.filter(({ asked }) => asked.some(({ status }) => status === 'to-verify'))
  return [
    ...certain.flatMap(({ title, asked }): readonly DocumentNode[] => [
      { kind: 'heading', level: 2, text: title },
      ...sure.flatMap((status): readonly DocumentNode[] => {
        const here = asked.filter((one) => one.status === status)
        return here.length === 0 ? [] : [{ kind: 'heading', level: 3, text: t(`specification.part.${status}`) }, ...here.flatMap((one) => requirement(one, source))]
      }),
    ]),
    ...(open.length === 0 ? [] : [
      { kind: 'pageBreak' }, { kind: 'heading', level: 2, text: t('specification.part.to-verify') },
      { kind: 'note', tone: 'info', title: t('specification.verify.title'), inlines: [text(t('specification.verify.body'))] },
      ...open.flatMap(({ title, asked }): readonly DocumentNode[] => [{ kind: 'heading', level: 3, text: title }, ...asked.filter(({ status }) => status === 'to-verify').flatMap((one) => requirement(one, source))]),
    ] satisfies readonly DocumentNode[]),
  ]
}

function requirement({ number, criterion, text: words, status }: Asked, source: SpecificationSource): readonly DocumentNode[] {
  const { t, phase } = source
  const measured = phase === 'delivery' && asksNumber(criterion.answer)
  return [
    { kind: 'heading', level: 4, text: `${number} ${words.title}` },
    { kind: 'paragraph', keep: true, inlines: [strong(words.requirement), text(' '), { kind: 'source', status, word: t(`source.${status}`) }] },
    {
      kind: 'definitions', items: [
        ...criterion.sources.map((one, i) => ({ term: i === 0 ? t('specification.source') : t('specification.source.more', { n: i + 1 }), value: sourceInlines(one, source) })),
        ...(criterion.sources.length === 0 ? [{ term: t('specification.source'), value: [text(t('specification.source.none'))] }] : []),
        { term: t('specification.measured'), value: [text(words.howTo)] }, { term: t('specification.why'), value: [text(words.why)] },
        ...(measured ? [{ term: t('specification.result'), value: [text(`______________________ ${unitOf(criterion, source)}`)] }] : []),
      ],
    },
    ...(phase === 'delivery' ? [{ kind: 'choices', legend: '', layout: 'across', options: (['yes', 'no', 'open'] as const).map((answer) => ({ mark: null, word: t(`specification.result.${answer}`), meaning: '' })) } as const] : []),
  ]
}

function unitOf({ answer }: Criterion, { t }: SpecificationSource): string {
  return 'unit' in answer ? t(`unit.${answer.unit}`) : ''
}

/** The document and its article, how sure it is, and what it does not say. */
function sourceInlines({ document, clause, status, note }: Source, { t, sourceWords }: SpecificationSource): Inlines {
  const name = document === cityAgreement ? t('questions.agreed') : document
  const said = note === undefined ? '' : (sourceWords(note) ?? t('specification.inDutch', { text: note }))
  return [text(`${[name, ...(clause === undefined ? [] : [clause])].join(', ')} `), { kind: 'source', status, word: t(`source.${status}`) }, ...(said === '' ? [] : [text(` ${said}`)])]
}

/** What somebody left out, so that a reader sees it was a choice. */
export function leftOutSection({ t }: SpecificationSource, leftOut: readonly Asked[]): readonly DocumentNode[] {
  if (leftOut.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('specification.leftOut.title') }, { kind: 'paragraph', inlines: [text(t('specification.leftOut.body'))] },
    { kind: 'list', ordered: false, items: leftOut.map(({ number, text: words, status }): Inlines => [text(`${number} ${words.title} `), { kind: 'source', status, word: t(`source.${status}`) }]) },
  ]
}
