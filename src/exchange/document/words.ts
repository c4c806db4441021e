/** Dates, numbers and measures as a document says them. */
import type { AnswerSpec, Thresholds } from '@/domain/criterion'
import type { Day } from '@/domain/ids'
import type { Unit } from '@/domain/unit'
import { languageTags, type LocaleId, type Translate } from '@/locales'

/** Formatters are slow to make and quick to use. */
const days = new Map<LocaleId, Intl.DateTimeFormat>()
const numbers = new Map<LocaleId, Intl.NumberFormat>()

/** A calendar day in words; the text itself where it is no day. */
export function dayInWords(day: Day, locale: LocaleId): string {
  const at = /^\d{4}-\d{2}-\d{2}/.test(day) ? new Date(`${day.slice(0, 10)}T12:00:00Z`) : undefined
  if (at === undefined || Number.isNaN(at.getTime())) return day
  let format = days.get(locale)
  if (!format) days.set(locale, (format = new Intl.DateTimeFormat(languageTags[locale], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })))
  return format.format(at)
}

/** A number in the way of the language, with three decimals at most. */
export function numberInWords(value: number, locale: LocaleId): string {
  let format = numbers.get(locale)
  if (!format) numbers.set(locale, (format = new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: 3 })))
  return format.format(value)
}

/** A measured number with its unit; the unit does not part from its number. */
export function measureInWords(value: number, unit: Unit | null, locale: LocaleId, t: Translate): string {
  const number = numberInWords(value, locale)
  return unit === null ? number : `${number}\u00a0${t(`unit.${unit}`)}`
}

/** The figure of the norm in words: "hoogstens 2 cm". Undefined where the question has no figure. */
export function normInWords(spec: AnswerSpec, locale: LocaleId, t: Translate): string | undefined {
  if ((spec.kind !== 'measure' && spec.kind !== 'count') || !spec.limits) return undefined
  const said = (value: number): string => measureInWords(value, spec.unit, locale, t)
  const thresholds: Thresholds = spec.limits.thresholds
  switch (thresholds.kind) {
    case 'at-most': return t('document.norm.at-most', { limit: said(thresholds.good) })
    case 'at-least': return t('document.norm.at-least', { limit: said(thresholds.good) })
    case 'between': return t('document.norm.between', { from: said(thresholds.from), to: said(thresholds.to) })
    default: return thresholds satisfies never
  }
}
