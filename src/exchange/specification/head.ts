/** The first pages: what this is, what to check before use, how to read it, and how much there is of what. */
import { sourceStatuses } from '@/domain/criterion'
import { dayInWords } from '../document/words'
import { strong, text, type DocumentNode, type Inlines } from '../document/model'
import { phaseTitle, projectText, type AskedSubject, type SpecificationSource } from './asked'

/** Title, facts, checks, reading guide and counts. */
export function headSection({ project, phase, name, locale, t, madeOn }: SpecificationSource, subjects: readonly AskedSubject[]): readonly DocumentNode[] {
  const asked = subjects.flatMap((subject) => subject.asked)
  const count = (status: string): number => asked.filter((one) => one.status === status).length
  const { title, purpose } = projectText(project, locale)
  const phaseWord = phaseTitle(project, phase, locale)
  const checks = [
    ...(count('to-verify') > 0 ? [t('specification.check.verify', { n: count('to-verify') })] : []), ...(count('law') > 0 ? [t('specification.check.law')] : []),
    ...(count('guideline') + count('city-agreement') > 0 ? [t('specification.check.choose')] : []), ...(count('city-agreement') > 0 ? [t('specification.check.agreement', { n: count('city-agreement') })] : []),
    t('specification.check.place'), t('specification.check.contract'), t('specification.check.dutch'),
  ]
  return [
    { kind: 'paragraph', style: 'kicker', inlines: [text(t('specification.kind'))] },
    { kind: 'heading', level: 1, text: name.trim() || `${title}: ${phaseWord}`, own: name.trim() !== '' },
    { kind: 'paragraph', style: 'lead', inlines: [text(`${purpose} ${t(`specification.phase.${phase}`)}`)] },
    {
      kind: 'definitions', items: [
        { term: t('specification.fact.project'), value: [text(title)] }, { term: t('specification.fact.phase'), value: [text(phaseWord)] },
        { term: t('specification.fact.count'), value: [text(t('specification.count', { n: asked.length }))] }, { term: t('document.fact.made'), value: [text(dayInWords(madeOn, locale))] },
      ],
    },
    { kind: 'heading', level: 2, text: t('specification.check.title') },
    { kind: 'list', ordered: true, items: checks.map((check): Inlines => [text(check)]) },
    { kind: 'heading', level: 2, text: t('specification.read.title') },
    { kind: 'paragraph', inlines: [text(t('specification.read.body', { example: `${project.code}-1` }))] },
    { kind: 'list', ordered: false, items: sourceStatuses.map((status): Inlines => [{ kind: 'source', status, word: t(`source.${status}`) }, text(` ${t(`specification.read.${status}`)}`)]) },
    ...(asked.length === 0 ? [{ kind: 'note', tone: 'info', title: t('specification.none.title'), inlines: [text(t('specification.none.body'))] } as const] : [counts()]),
  ]

  function counts(): DocumentNode {
    return {
      kind: 'table', caption: t('specification.counts'),
      columns: [{ text: t('specification.counts.subject'), share: 3.2 }, ...sourceStatuses.map((status) => ({ text: t(`source.${status}`), share: 1.6, numeric: true }))],
      rows: [
        ...subjects.map((subject) => ({ header: [text(subject.title)], cells: sourceStatuses.map((status): Inlines => [text(String(subject.asked.filter((one) => one.status === status).length))]) })),
        { header: [strong(t('specification.counts.all'))], cells: sourceStatuses.map((status): Inlines => [strong(String(count(status)))]) },
      ],
    }
  }
}

