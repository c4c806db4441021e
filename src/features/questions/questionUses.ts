/** What on this device came from one question: findings and answers, whichever dossier they are in. */
import type { Answer } from '@/domain/answer'
import { headlineLevel, type Finding } from '@/domain/finding'
import type { Id } from '@/domain/ids'
import { shownNumbers } from '@/domain/numbering'
import { isPresent } from '@/domain/record'
import type { Reads } from '@/storage/storage'

/** A finding of this question. */
export interface FindingUse {
  readonly finding: Finding
  readonly number: string
  readonly level: ReturnType<typeof headlineLevel>
  readonly dossierTitle: string
}
/** An answer to this question. */
export interface AnswerUse {
  readonly answer: Answer
  readonly placeName: string
  readonly dossierTitle: string
}
/** The uses, latest first. */
export interface QuestionUses {
  readonly findings: readonly FindingUse[]
  readonly answers: readonly AnswerUse[]
}

/** Reads one dossier after another, each once: nothing is watched, as this is looked at and left. */
export async function usesOf(reads: Reads, criterion: string): Promise<QuestionUses> {
  const findings: FindingUse[] = []
  const answers: AnswerUse[] = []
  for (const dossier of await reads.dossiers()) {
    const all = await reads.findingsWithRemoved(dossier.id)
    const mine = all.filter((finding) => finding.criterion === criterion && isPresent(finding))
    const numbers = mine.length > 0 ? shownNumbers(all) : new Map<Id, string>()
    findings.push(...mine.map((finding) => ({ finding, number: numbers.get(finding.id) ?? String(finding.number), level: headlineLevel(finding), dossierTitle: dossier.title })))
    const given = (await reads.answers(dossier.id)).filter((answer) => answer.criterion === criterion)
    if (given.length === 0) continue
    const names = new Map((await reads.places(dossier.id)).map(({ id, name }) => [id, name]))
    answers.push(...given.map((answer) => ({ answer, placeName: answer.place === null ? '' : (names.get(answer.place) ?? ''), dossierTitle: dossier.title })))
  }
  const latest = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)
  return { findings: findings.sort((a, b) => latest(a.finding.observedAt, b.finding.observedAt)), answers: answers.sort((a, b) => latest(a.answer.answeredAt, b.answer.answeredAt)) }
}

/** The round in which a question was answered, opened at that question; undefined where the place is not known. */
export function roundPath(answer: Answer, toRound: (dossier: Id, checklist: string, place: Id, walk: Id | null) => string): string | undefined {
  if (answer.place === null || answer.checklist === '') return undefined
  const path = toRound(answer.dossier, answer.checklist, answer.place, answer.walk)
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ q: answer.criterion })}`
}
