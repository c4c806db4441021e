/** What a website or an app is asked: the criteria of WCAG 2.2 by level, those beyond the legal floor apart, and where it stands written. */
import type { SourceStatus } from '@/domain/criterion'
import { wcagLevels, type WcagCriterion } from '@/domain/wcag'
import { text, type DocumentNode } from '../document/model'
import { askedIn, type Asked, type SpecificationSource } from './asked'

/** Where the digital requirements stand, as the study read them. The words are `specification.digital.<id>`, and `.source` for the document. */
const rules: readonly { readonly id: 'decree' | 'federal' | 'statement' | 'standard' | 'newer' | 'act' | 'tender'; readonly status: SourceStatus }[] = [
  { id: 'decree', status: 'law' }, { id: 'statement', status: 'law' }, { id: 'federal', status: 'law' }, { id: 'standard', status: 'guideline' }, { id: 'newer', status: 'guideline' },
  { id: 'act', status: 'guideline' }, { id: 'tender', status: 'to-verify' },
]

/** A requirement that is a success criterion, with what it is there. */
interface Success { readonly one: Asked; readonly wcag: WcagCriterion }

/** The criteria and the rules; empty for a project that is not digital. */
export function digitalSection(source: SpecificationSource): readonly DocumentNode[] {
  const { project, t } = source
  if (!project.rules.includes('digital')) return []
  const { subjects, leftOut } = askedIn(source)
  const asked = successIn(subjects.flatMap((subject) => subject.asked))
  const missing = successIn(leftOut).filter(({ wcag }) => wcag.clause !== null)
  const beyond = asked.filter(({ wcag }) => wcag.clause === null)
  return [
    { kind: 'heading', level: 2, text: t('specification.digital.title') },
    ...(missing.length === 0 ? [] : [{ kind: 'note', tone: 'danger', title: t('specification.digital.incomplete.title'), inlines: [text(t('specification.digital.incomplete', { list: missing.map(({ wcag }) => wcag.number).join(', ') }))] } as const]),
    ...(asked.length === 0 ? [] : [{ kind: 'paragraph', inlines: [text(t('specification.digital.body'))] } as const]),
    ...wcagLevels.flatMap((level) => criteriaTable(source, t(`specification.digital.level.${level}`), asked.filter(({ wcag }) => wcag.level === level && wcag.clause !== null), ({ clause }) => clause ?? '', t('specification.digital.clause'))),
    ...(beyond.length === 0 ? [] : [{ kind: 'paragraph', keep: true, inlines: [text(t('specification.digital.beyond.body'))] } as const]),
    ...criteriaTable(source, t('specification.digital.beyond'), beyond, ({ level }) => level, t('specification.digital.level')),
    {
      kind: 'table', caption: t('specification.digital.table'),
      columns: [{ text: t('specification.digital.what'), share: 4 }, { text: t('specification.source'), share: 3 }, { text: t('specification.status'), share: 1.8 }],
      rows: rules.map(({ id, status }) => ({ header: [text(t(`specification.digital.${id}`))], cells: [[text(t(`specification.digital.${id}.source`))], [{ kind: 'source', status, word: t(`source.${status}`) }]] })),
    },
  ]
}

function successIn(asked: readonly Asked[]): readonly Success[] {
  return asked.flatMap((one) => (one.criterion.wcag ? [{ one, wcag: one.criterion.wcag }] : []))
}

/** Criteria in the order of WCAG, with a fact of each and the number of its requirement; empty without criteria. */
function criteriaTable({ t }: SpecificationSource, caption: string, criteria: readonly Success[], fact: (wcag: WcagCriterion) => string, factTitle: string): readonly DocumentNode[] {
  if (criteria.length === 0) return []
  return [{
    kind: 'table', caption,
    columns: [{ text: t('specification.digital.criterion'), share: 5 }, { text: factTitle, share: 1.5 }, { text: t('specification.digital.number'), share: 1.3 }],
    rows: criteria.map(({ one, wcag }) => ({ header: [text(`${wcag.number} ${one.text.title}`)], cells: [[text(fact(wcag))], [text(one.number)]] })),
  }]
}
