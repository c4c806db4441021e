/** What the group should talk about: links where people say it differently, where rule and experience differ, and where it does not work. Lowest first. */
import { knownLevels, type Chain, type LinkSummary, type Voice } from '@/domain/chain'
import { isLevel, levels, severityOf, worstLevel, type Level } from '@/domain/level'
import type { Link } from '@/domain/link'
import { normAndExperience, type Contrast } from '@/domain/normExperience'

/** Why a link is talked about. */
export type TalkReason = 'spread' | 'norm' | 'low'

/** One link for the group talk. */
export interface TalkPoint {
  readonly link: Link
  /** From 1. */
  readonly number: number
  readonly reasons: readonly TalkReason[]
  /** How many people gave each level, best first. Empty where only one did: then a level would say who. */
  readonly counts: readonly { readonly level: Level; readonly people: number }[]
  /** How many gave a level. */
  readonly people: number
  readonly contrast: Contrast
  /** For who asks to see them. */
  readonly voices: readonly Voice[]
}

/** All links of a chain: those with a reason to talk first, lowest level first, then as on the route. */
export function talkPointsOf(chain: Chain): readonly TalkPoint[] {
  const contrasts = normAndExperience(chain)
  const points = chain.summaries.map((summary, i) => pointOf(summary, i + 1, contrasts[i]!.contrast))
  const rank = new Map(points.map((point) => [point, rankOf(point)]))
  return [...points].sort((a, b) => rank.get(b)! - rank.get(a)! || a.number - b.number)
}

function pointOf({ link, voices }: LinkSummary, number: number, contrast: Contrast): TalkPoint {
  const given = knownLevels(voices)
  const counts = levels.map((level) => ({ level, people: given.filter((one) => one === level).length })).filter(({ people }) => people > 0)
  const worst = worstLevel(given)
  const reasons: TalkReason[] = []
  if (counts.length > 1) reasons.push('spread')
  if (contrast === 'passes-but-fails-people' || contrast === 'fails-but-works') reasons.push('norm')
  if (isLevel(worst) && severityOf(worst) >= 2) reasons.push('low')
  return { link, number, reasons, counts: given.length > 1 ? counts : [], people: given.length, contrast, voices }
}

/** Higher comes first. A link without a reason comes after all with one, whatever its level. */
function rankOf({ reasons, voices }: TalkPoint): number {
  if (reasons.length === 0) return -1
  const worst = worstLevel(knownLevels(voices))
  return (isLevel(worst) ? severityOf(worst) : 0) * 10 + reasons.length
}
