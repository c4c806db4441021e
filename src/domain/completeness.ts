/** What is still to complete ("nog aan te vullen"), derived and never stored. */
import type { Advice } from './advice'
import type { Attachment } from './attachment'
import type { DossierContent } from './dossierContent'
import type { Finding } from './finding'
import type { Id } from './ids'

/** What a finding can lack. None of it is required; all of it makes an advice stronger. */
export const findingGaps = ['title', 'groups', 'where', 'level'] as const
export type FindingGap = (typeof findingGaps)[number]

/** What a finding lacks. A good example needs no level. */
export function gapsOf(finding: Finding): readonly FindingGap[] {
  const gaps: FindingGap[] = []
  if (finding.title.trim() === '' && finding.words.trim() === '') gaps.push('title')
  if (finding.kind === 'barrier' && finding.level === null && Object.keys(finding.levels).length === 0) gaps.push('level')
  if (Object.keys(finding.levels).length === 0) gaps.push('groups')
  // A link says where: between the one before and the one after. What is digital has no place: a page or a selector says where.
  const isOnPage = Object.keys(finding.pages).length > 0 || finding.selector.trim() !== ''
  if (finding.spot === null && finding.link === null && !isOnPage && finding.address.trim() === '' && finding.whereWords.trim() === '') gaps.push('where')
  return gaps
}

/** Photos that nobody has described yet. */
export function undescribed(attachments: readonly Attachment[]): readonly Attachment[] {
  return attachments.filter((attachment) => attachment.kind === 'photo' && attachment.alt.trim() === '')
}

/** Voice notes that nobody has typed out yet. */
export function untranscribed(attachments: readonly Attachment[]): readonly Attachment[] {
  return attachments.filter((attachment) => attachment.kind === 'voice' && attachment.transcript.trim() === '')
}

/** What an advice can lack. */
export const adviceGaps = ['what', 'why', 'findings', 'addressee', 'effort'] as const
export type AdviceGap = (typeof adviceGaps)[number]

/** What an advice lacks before it can be sent. */
export function gapsOfAdvice(advice: Advice): readonly AdviceGap[] {
  const gaps: AdviceGap[] = []
  if (advice.what.trim() === '') gaps.push('what')
  if (advice.why.trim() === '') gaps.push('why')
  if (Object.keys(advice.findings).length === 0) gaps.push('findings')
  if (advice.addressee.trim() === '') gaps.push('addressee')
  if (advice.effort === null) gaps.push('effort')
  return gaps
}

/** All that is still to complete in a dossier. */
export interface ToComplete {
  readonly findings: readonly { readonly finding: Finding; readonly gaps: readonly FindingGap[] }[]
  readonly photos: readonly Attachment[]
  readonly voices: readonly Attachment[]
  readonly advices: readonly { readonly advice: Advice; readonly gaps: readonly AdviceGap[] }[]
  /** Barriers that no advice answers yet. */
  readonly unanswered: readonly Finding[]
  readonly count: number
}

/** Collects what is still to complete in a dossier. */
export function toComplete(content: DossierContent): ToComplete {
  const findings = content.findings.map((finding) => ({ finding, gaps: gapsOf(finding) })).filter(({ gaps }) => gaps.length > 0)
  const photos = undescribed(content.attachments)
  const voices = untranscribed(content.attachments)
  const advices = content.advices.map((advice) => ({ advice, gaps: gapsOfAdvice(advice) })).filter(({ gaps }) => gaps.length > 0)
  const answered = new Set<Id>(content.advices.flatMap((advice) => Object.keys(advice.findings)))
  const unanswered = content.findings.filter((finding) => finding.kind === 'barrier' && !answered.has(finding.id))
  return { findings, photos, voices, advices, unanswered, count: findings.length + photos.length + voices.length + advices.length }
}
