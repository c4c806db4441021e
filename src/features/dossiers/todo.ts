/** What is still to complete, as a list of small jobs: each with the page where it is done. */
import { toComplete, type AdviceGap, type FindingGap } from '@/domain/completeness'
import type { DossierContent } from '@/domain/dossierContent'
import type { Id } from '@/domain/ids'
import { shownNumbers } from '@/domain/numbering'
import { paths } from '@/ui/paths'

/** One job. Photos and voice notes name the finding that they belong to, where they belong to one. */
export type Job =
  | { readonly kind: 'finding'; readonly id: Id; readonly to: string; readonly number: string; readonly title: string; readonly gaps: readonly FindingGap[] }
  | { readonly kind: 'photo'; readonly id: Id; readonly to: string; readonly number: string | null }
  | { readonly kind: 'voice'; readonly id: Id; readonly to: string; readonly number: string | null }
  | { readonly kind: 'advice'; readonly id: Id; readonly to: string; readonly number: string; readonly title: string; readonly gaps: readonly AdviceGap[] }

/** The jobs of a dossier: findings first, then photos, voice notes and advices. */
export function jobsOf(content: DossierContent): readonly Job[] {
  const dossier = content.dossier.id
  const todo = toComplete(content)
  const findingNumbers = shownNumbers(content.findings)
  const adviceNumbers = shownNumbers(content.advices)
  const ownerPage = (attachment: { readonly ownerKind: string; readonly owner: Id }): string =>
    attachment.ownerKind === 'finding' ? paths.finding(dossier, attachment.owner)
    : attachment.ownerKind === 'place' ? paths.place(dossier, attachment.owner)
    : attachment.ownerKind === 'walk' ? paths.walk(dossier, attachment.owner)
    : paths.checklists(dossier)
  return [
    ...todo.findings.map(({ finding, gaps }): Job => ({ kind: 'finding', id: finding.id, to: paths.finding(dossier, finding.id), number: findingNumbers.get(finding.id) ?? '', title: finding.title.trim() || finding.words.trim().slice(0, 80), gaps })),
    ...todo.photos.map((photo): Job => ({ kind: 'photo', id: photo.id, to: paths.photo(dossier, photo.id), number: findingNumbers.get(photo.owner) ?? null })),
    ...todo.voices.map((voice): Job => ({ kind: 'voice', id: voice.id, to: ownerPage(voice), number: findingNumbers.get(voice.owner) ?? null })),
    ...todo.advices.map(({ advice, gaps }): Job => ({ kind: 'advice', id: advice.id, to: paths.advice(dossier, advice.id), number: adviceNumbers.get(advice.id) ?? '', title: advice.what.trim(), gaps })),
  ]
}
