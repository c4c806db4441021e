/** The tables of the open data: one column list per table, names in lower-case ASCII as portals want them. */
import { isLevel, severityOf } from '@/domain/level'
import type { OpenContent, OpenFinding, OpenPlace } from '@/domain/privacy'
import type { Translate } from '@/locales'
import { csvOf, type Columns } from './csv'
import { groupLevels } from './groupLevels'

/** One row per finding. */
export function findingsCsv(open: OpenContent, t: Translate): string {
  const columns: Columns<OpenFinding> = {
    finding_id: (finding) => finding.id,
    dossier_id: () => open.dossier,
    dossier: () => open.title,
    place_id: (finding) => finding.place,
    kind: (finding) => finding.kind,
    subject: (finding) => finding.subject,
    title: (finding) => finding.title,
    level: (finding) => finding.level,
    severity: (finding) => (isLevel(finding.level) ? severityOf(finding.level) : null),
    level_label: (finding) => t(`level.${finding.level}`),
    group_levels: (finding) => groupLevels(finding).join(' '),
    danger: (finding) => finding.danger,
    measured_value: (finding) => finding.measuredValue,
    measured_unit: (finding) => finding.measuredUnit,
    criterion: (finding) => finding.criterion,
    status: (finding) => finding.status,
    observed_on: (finding) => finding.observedOn,
    lon: (finding) => finding.point?.lon ?? null,
    lat: (finding) => finding.point?.lat ?? null,
    address: (finding) => finding.address,
    wijk_code: (finding) => finding.wijkCode,
    wijk: (finding) => finding.wijkName,
    photo_count: (finding) => finding.photoCount,
    result_area: () => open.resultArea,
    example: () => open.example,
  }
  return csvOf(columns, open.findings)
}

/** One row per place. */
export function placesCsv(open: OpenContent): string {
  const columns: Columns<OpenPlace> = {
    place_id: (place) => place.id,
    dossier_id: () => open.dossier,
    dossier: () => open.title,
    kind: (place) => place.kind,
    name: (place) => place.name,
    lon: (place) => place.point?.lon ?? null,
    lat: (place) => place.point?.lat ?? null,
    address: (place) => place.address,
    wijk_code: (place) => place.wijkCode,
    wijk: (place) => place.wijkName,
    finding_count: (place) => open.findings.filter((finding) => finding.place === place.id).length,
    result_area: () => open.resultArea,
    example: () => open.example,
  }
  return csvOf(columns, open.places)
}
