/** An audit as a table: one row for each criterion on each page. Names of columns in lower-case ASCII; words in the language of the file. */
import { headlineLevel } from '@/domain/finding'
import type { ExportInput } from '../format'
import { csvOf, type Columns } from '../open/csv'
import { auditSheet, type AuditRow } from './auditSheet'

/** Writes the table; only its head where there is no audit. */
export function auditCsv(input: ExportInput): string {
  const { t, content } = input
  const sheet = auditSheet(input)
  const columns: Columns<AuditRow> = {
    product: () => sheet?.scope.product ?? '',
    audited_on: () => sheet?.audit.walk.date ?? null,
    criterion_id: ({ criterion }) => criterion.id,
    criterion: ({ title }) => title,
    wcag: ({ criterion }) => criterion.wcag?.number ?? null,
    level: ({ criterion }) => criterion.wcag?.level ?? null,
    wcag_since: ({ criterion }) => criterion.wcag?.since ?? null,
    en_301_549: ({ criterion }) => criterion.wcag?.clause ?? criterion.sources.find(({ document }) => document.startsWith('EN 301 549'))?.clause ?? null,
    page: ({ page }) => page.title,
    page_kind: ({ page }) => page.kind,
    url: ({ page }) => page.url,
    state: ({ page }) => page.state,
    process: ({ page }) => page.process,
    outcome: ({ outcome }) => outcome,
    outcome_label: ({ outcome }) => t(`auditOutcome.${outcome}`),
    mode: ({ record }) => record?.mode ?? null,
    setup: ({ record }) => sheet?.setup(record?.setup ?? null) ?? '',
    tested_on: ({ record }) => record?.testedAt.slice(0, 10) ?? null,
    findings: ({ findings }) => findings.map((finding) => `${sheet?.number(finding) ?? ''}. ${t('statement.export.severity', { level: t(`level.${headlineLevel(finding)}`).toLowerCase(), text: finding.title.trim() || finding.words.trim() })}`).join('\n'),
    selectors: ({ findings }) => findings.map(({ selector }) => selector.trim()).filter(Boolean).join('\n'),
    note: ({ record }) => record?.note ?? '',
    example: () => content.dossier.example,
  }
  return csvOf(columns, sheet?.rows ?? [])
}
