/** Norm against experience, side by side (DESIGN 5): what passes the rule and does not work, and the reverse. */
import { knownLevels, type Chain, type LinkSummary, type Voice } from './chain'
import type { Evidence } from './evidence'
import { severityOf, worstLevel, isLevel, type Level } from './level'
import type { Link } from './link'

/** What the rule says at a link. */
export type NormOutcome = 'meets' | 'fails' | 'not-measured'

/** How the two compare. `passes-but-fails-people` and `fails-but-works` are the ones to talk about. */
export const contrasts = ['both-good', 'passes-but-fails-people', 'fails-but-works', 'both-bad', 'unknown'] as const
export type Contrast = (typeof contrasts)[number]

/** One link, both ways. */
export interface NormAndExperience {
  readonly link: Link
  readonly norm: NormOutcome
  /** Answers that were judged against a norm. */
  readonly answers: readonly Evidence[]
  /** The worst that anybody of the panel said; null where nobody gave a level. */
  readonly experience: Level | null
  readonly voices: readonly Voice[]
  readonly contrast: Contrast
}

/** Compares the rule with what the panel said, for each link in order. One failed answer fails the norm; one bad level is a bad experience. */
export function normAndExperience(chain: Pick<Chain, 'summaries'>): readonly NormAndExperience[] {
  return chain.summaries.map(compared)
}

function compared({ link, evidence, voices }: LinkSummary): NormAndExperience {
  const answers = evidence.filter(({ meets }) => meets !== null)
  const norm: NormOutcome = answers.length === 0 ? 'not-measured' : answers.every(({ meets }) => meets) ? 'meets' : 'fails'
  const worst = worstLevel(knownLevels(voices))
  const experience = isLevel(worst) ? worst : null
  return { link, norm, answers, experience, voices, contrast: contrastOf(norm, experience) }
}

/** What the rule and the people say together. */
export function contrastOf(norm: NormOutcome, experience: Level | null): Contrast {
  if (norm === 'not-measured' || experience === null) return 'unknown'
  const works = severityOf(experience) === 0
  if (norm === 'meets') return works ? 'both-good' : 'passes-but-fails-people'
  return works ? 'fails-but-works' : 'both-bad'
}
