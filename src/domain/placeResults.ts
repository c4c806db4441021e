/**
 * What the answers to checklists say of one place: per question, per theme and per user group. Counted, never averaged; what is not known is
 * shown as not known and never counts as good. Derived from answers, never stored.
 */
import type { Answer } from './answer'
import { judgeAnswer } from './answerState'
import { themes, type Criterion, type Theme } from './criterion'
import { byWorstFirst, isLevel, worstLevel, type AnyLevel, type Level } from './level'
import { userGroups, type UserGroup } from './userGroup'

/**
 * What became of a question. `passes`: meets what is asked. `fails`: does not, or somebody gave another level than good. `unknown`: not asked
 * yet, not looked at or not to tell. `noted`: a value that nothing judges, such as words.
 */
export const outcomes = ['fails', 'passes', 'unknown', 'not-applicable', 'noted'] as const
export type Outcome = (typeof outcomes)[number]

/** A question of a checklist, with what was answered. */
export interface AskedQuestion {
  readonly id: string
  /** Undefined for one that this catalogue does not know. */
  readonly criterion: Criterion | undefined
  readonly answer: Answer | undefined
  /** False where an earlier answer says that it is not asked here: there is no stair, so no question about stairs. */
  readonly asked: boolean
}

/** A question with all that follows from its answer. */
export interface QuestionResult extends AskedQuestion {
  readonly outcome: Outcome
  /** The level that stands, or is suggested; null for something that fails without a level, and for what is only noted. */
  readonly level: AnyLevel | null
  /** The question or its figure changed since: the answer is not held against the figure of today. */
  readonly outdated: boolean
}

/** Counts per outcome. Never one mark. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>

/** The questions of one theme; `null` for those that this catalogue does not know. */
export interface ThemeResult {
  readonly theme: Theme | null
  readonly questions: readonly QuestionResult[]
  readonly counts: OutcomeCounts
}

/** What stands for one group. */
export interface GroupResult {
  readonly group: UserGroup
  /** The worst that is known; null where something fails and nobody gave it a level. */
  readonly level: AnyLevel | null
  /** The questions that give it that level. Empty for good and for what is not known. */
  readonly causes: readonly QuestionResult[]
  /** What fails without a level: it may be worse than `level`. */
  readonly ungraded: readonly QuestionResult[]
  readonly questions: readonly QuestionResult[]
  readonly counts: OutcomeCounts
}

/** Judges one question. An answer to an older revision keeps the level that a person gave; figures of today do not judge it. */
export function resultOf(question: AskedQuestion): QuestionResult {
  const { criterion, answer, asked } = question
  const made = (outcome: Outcome, level: AnyLevel | null, outdated = false): QuestionResult => ({ ...question, outcome, level, outdated })
  if (!asked) return made('not-applicable', 'not-applicable')
  if (!answer) return made('unknown', 'not-checked')
  if (answer.outcome === 'not-applicable') return made('not-applicable', 'not-applicable')
  if (answer.outcome !== 'value') return made('unknown', answer.outcome)
  if (!criterion || criterion.revision !== answer.revision) {
    if (isLevel(answer.level)) return made(answer.level === 'good' ? 'passes' : 'fails', answer.level, true)
    return answer.level === 'not-applicable' ? made('not-applicable', answer.level, true) : made('unknown', answer.level ?? 'cannot-tell', true)
  }
  const { state, verdict, settled, suggested } = judgeAnswer(criterion, answer)
  if (settled !== null && !isLevel(settled)) {
    // Somebody says that they do not know: then only the figure speaks, and only where it is not met.
    if (verdict && !verdict.meets) return made('fails', null)
    return made(settled === 'not-applicable' ? 'not-applicable' : 'unknown', settled)
  }
  if (state === 'failed') return made('fails', settled ?? suggested)
  return state === 'fine' ? made('passes', settled ?? suggested ?? 'good') : made('noted', null)
}

/** Counts of some questions. */
export function countsOf(questions: readonly Pick<QuestionResult, 'outcome'>[]): OutcomeCounts {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>
  for (const { outcome } of questions) counts[outcome] += 1
  return counts
}

/** The questions by theme, in the fixed order of themes; within one in the order given. */
export function themeResults(questions: readonly QuestionResult[]): readonly ThemeResult[] {
  return [...themes, null].flatMap((theme) => {
    const own = questions.filter(({ criterion }) => (criterion?.theme ?? null) === theme)
    return own.length === 0 ? [] : [{ theme, questions: own, counts: countsOf(own) }]
  })
}

/** True where a question is about this group: its own, or everybody's. */
export function touches({ criterion }: Pick<QuestionResult, 'criterion'>, group: UserGroup): boolean {
  return criterion !== undefined && (criterion.groups.includes(group) || criterion.groups.includes('everybody'))
}

/** How it stands for the groups that a question names, in the fixed order of groups; for everybody where none does. */
export function groupResults(questions: readonly QuestionResult[]): readonly GroupResult[] {
  const named = new Set(questions.flatMap(({ criterion }) => criterion?.groups ?? []))
  const shown = userGroups.filter((group) => named.has(group) && (group !== 'everybody' || named.size === 1))
  return shown.map((group) => groupResult(group, questions.filter((question) => touches(question, group))))
}

function groupResult(group: UserGroup, questions: readonly QuestionResult[]): GroupResult {
  const level = levelOf(questions)
  return {
    group, questions, level, counts: countsOf(questions), ungraded: questions.filter(isUngraded),
    causes: isLevel(level) && level !== 'good' ? questions.filter((question) => question.level === level) : level === null ? questions.filter(isUngraded) : [],
  }
}

/** True for what fails without a level. */
export function isUngraded({ outcome, level }: Pick<QuestionResult, 'outcome' | 'level'>): boolean {
  return outcome === 'fails' && level === null
}

/** The level worse than good that a question has; undefined for any other. */
export function harmOf({ level }: Pick<QuestionResult, 'level'>): Level | undefined {
  return isLevel(level) && level !== 'good' ? level : undefined
}

/**
 * The worst level of some questions. Good only where all that applies is known and good; null where something fails and nobody gave it a level.
 * What is only noted says neither.
 */
export function levelOf(questions: readonly Pick<QuestionResult, 'outcome' | 'level'>[]): AnyLevel | null {
  const harm = worstLevel(questions.flatMap((question) => harmOf(question) ?? []))
  if (isLevel(harm)) return harm
  if (questions.some(isUngraded)) return null
  const unknown = questions.filter(({ outcome }) => outcome === 'unknown')
  if (unknown.length > 0) return worstLevel(unknown.map(({ level }) => level ?? 'not-checked'))
  if (questions.some(({ level }) => level === 'good')) return 'good'
  return questions.some(({ outcome }) => outcome === 'not-applicable') ? 'not-applicable' : 'not-checked'
}

/** The groups with the worst first; what fails without a level stands after what blocks. */
export function worstGroupsFirst(groups: readonly GroupResult[]): readonly GroupResult[] {
  const rank = ({ level }: GroupResult): number => (level === null ? 1 : level === 'blocks' ? 0 : 2)
  return [...groups].sort((a, b) => rank(a) - rank(b) || (a.level !== null && b.level !== null ? byWorstFirst(a.level, b.level) : 0))
}

/** The questions with what stops people first, then what is not known, then what is in order. */
export function worstQuestionsFirst(questions: readonly QuestionResult[]): readonly QuestionResult[] {
  const rank = ({ outcome, level }: QuestionResult): number => (outcome === 'fails' ? (level === 'blocks' ? 0 : level === null ? 1 : level === 'needs-help' ? 2 : level === 'inconvenient' ? 3 : 4) : 5 + outcomes.indexOf(outcome))
  return [...questions].sort((a, b) => rank(a) - rank(b))
}
