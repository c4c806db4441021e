/** A website is asked more than the catalogue has: says so plainly, and where the rest stands written. */
import type { SourceStatus } from '@/domain/criterion'
import { text, type DocumentNode } from '../document/model'
import type { SpecificationSource } from './asked'

/** Where the digital requirements stand, as the study read them. The words are `specification.digital.<id>`, and `.source` for the document. */
const rules: readonly { readonly id: 'decree' | 'federal' | 'statement' | 'standard' | 'newer' | 'act' | 'tender'; readonly status: SourceStatus }[] = [
  { id: 'decree', status: 'law' }, { id: 'statement', status: 'law' }, { id: 'federal', status: 'law' }, { id: 'standard', status: 'guideline' }, { id: 'newer', status: 'guideline' },
  { id: 'act', status: 'guideline' }, { id: 'tender', status: 'to-verify' },
]

/** The statement; empty for a project that is not digital. */
export function digitalSection({ project, t }: SpecificationSource): readonly DocumentNode[] {
  if (!project.rules.includes('digital')) return []
  return [
    { kind: 'heading', level: 2, text: t('specification.digital.title') },
    { kind: 'note', tone: 'danger', title: t('specification.digital.missing.title'), inlines: [text(t('specification.digital.missing'))] },
    {
      kind: 'table', caption: t('specification.digital.table'),
      columns: [{ text: t('specification.digital.what'), share: 4 }, { text: t('specification.source'), share: 3 }, { text: t('specification.status'), share: 1.8 }],
      rows: rules.map(({ id, status }) => ({ header: [text(t(`specification.digital.${id}`))], cells: [[text(t(`specification.digital.${id}.source`))], [{ kind: 'source', status, word: t(`source.${status}`) }]] })),
    },
  ]
}
