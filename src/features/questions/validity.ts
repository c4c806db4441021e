/** From when until when a norm holds, in words. */
import type { Norm } from '@/domain/norm'
import type { Translate } from '@/locales'

/** `2010`, `2010-03` or `2010-03-01` as people write it. */
export function dateWords(value: string, tag: string): string {
  if (value.length === 4) return value
  const date = new Date(value.length === 7 ? `${value}-15T12:00:00` : `${value}T12:00:00`)
  if (Number.isNaN(date.getTime())) return value
  return new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', ...(value.length === 7 ? {} : { day: 'numeric' }) }).format(date)
}

/** "Geldt sinds 1 maart 2010." Empty where neither is known. */
export function validityWords({ validFrom, validUntil }: Pick<Norm, 'validFrom' | 'validUntil'>, { t, tag }: { readonly t: Translate; readonly tag: string }): string {
  const from = validFrom === null ? '' : dateWords(validFrom, tag)
  const until = validUntil === null ? '' : dateWords(validUntil, tag)
  if (from && until) return t('questions.norm.between', { from, until })
  if (from) return t('questions.norm.from', { from })
  return until ? t('questions.norm.until', { until }) : ''
}
