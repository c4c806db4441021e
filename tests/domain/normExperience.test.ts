import { expect, it } from 'vitest'
import type { Chain, LinkSummary } from '@/domain/chain'
import type { AnyLevel } from '@/domain/level'
import { normAndExperience, type Contrast, type NormOutcome } from '@/domain/normExperience'
import { aLink, aParticipant, aScore } from './builders'

const link = aLink()
const at = (meets: readonly (boolean | null)[], said: readonly AnyLevel[]): Pick<Chain, 'summaries'> => {
  const summary: LinkSummary = {
    link, level: 'not-checked', groups: [],
    evidence: meets.map((one, i) => ({ kind: 'answer', id: `a-${i}`, levels: new Map(), level: null, meets: one })),
    voices: said.map((level) => ({ participant: aParticipant(), score: aScore({ level }), level, under: link })),
  }
  return { summaries: [summary] }
}

it.each<[readonly (boolean | null)[], readonly AnyLevel[], NormOutcome, AnyLevel | null, Contrast]>([
  [[true], ['good'], 'meets', 'good', 'both-good'],
  [[true, true], ['good', 'inconvenient'], 'meets', 'inconvenient', 'passes-but-fails-people'],
  [[true, false], ['good', 'good'], 'fails', 'good', 'fails-but-works'],
  [[false], ['good', 'blocks'], 'fails', 'blocks', 'both-bad'],
  [[], ['blocks'], 'not-measured', 'blocks', 'unknown'],
  [[null], ['good'], 'not-measured', 'good', 'unknown'],
  [[null, true], ['cannot-tell'], 'meets', null, 'unknown'],
  [[true], [], 'meets', null, 'unknown'],
  [[true], ['not-applicable', 'not-checked', 'good'], 'meets', 'good', 'both-good'],
])('answers %j beside %j: the rule %s, the panel %s, %s', (meets, said, norm, experience, contrast) => {
  expect(normAndExperience(at(meets, said))[0]).toMatchObject({ norm, experience, contrast })
})

it('takes no finding for the norm: a finding is what somebody saw', () => {
  const { summaries } = at([null], ['good'])
  expect(normAndExperience({ summaries })[0]!.answers).toEqual([])
})
