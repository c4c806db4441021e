import { computed } from 'vue'
import { themeOfId, type Criterion, type CriterionText, type SourceStatus } from '@/domain/criterion'
import type { Finding } from '@/domain/finding'
import type { Level } from '@/domain/level'
import { judge } from '@/domain/verdict'
import { useCatalogue } from '@/library/useCatalogue'
import { useText } from '@/ui/useText'
import { reasonOf } from './reasonOf'

/** What a criterion says of the measure that was taken: never more than a suggestion. */
export interface Suggestion {
  readonly level: Level | null
  readonly meets: boolean
  /** "7 cm is meer dan 6 cm". */
  readonly why: string
  readonly status: SourceStatus
}

/** The criterion of a finding with its words, and what it suggests for the measure. */
export function useCriterion(finding: () => Finding | undefined) {
  const { t, number, locale } = useText()
  // An own criterion has no theme of the catalogue: then only the library is read.
  const { catalogue } = useCatalogue(() => {
    const id = finding()?.criterion
    return id ? [themeOfId(id) ?? []].flat() : undefined
  })
  const criterion = computed<Criterion | undefined>(() => {
    const id = finding()?.criterion
    return id ? catalogue.value?.criterion(id) : undefined
  })
  const text = computed<CriterionText | undefined>(() => criterion.value && catalogue.value?.text(criterion.value, locale.value))
  const suggestion = computed<Suggestion | undefined>(() => {
    const measured = finding()
    const spec = criterion.value?.answer
    if (!measured || !spec || (spec.kind !== 'measure' && spec.kind !== 'count') || measured.measuredValue === null || measured.measuredUnit !== spec.unit) return undefined
    const verdict = judge(spec, measured.measuredValue)
    const reason = verdict && reasonOf(verdict.zone)
    if (!verdict || !reason) return undefined
    const unit = t(`unit.${spec.unit}`)
    const words = (value: number | null): string => (value === null ? '' : `${number(value)} ${unit}`)
    return { level: verdict.level, meets: verdict.meets, status: verdict.status, why: t(reason.key, { value: words(measured.measuredValue), from: words(reason.from), to: words(reason.to) }) }
  })
  return { criterion, text, suggestion }
}
