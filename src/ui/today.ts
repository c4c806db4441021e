import type { Day } from '@/domain/ids'

/** The calendar day here, which is not the day in UTC just after midnight. */
export function today(now: Date = new Date()): Day {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

/** The moment with another day, keeping its time of day: for a finding that was seen on another date. Undefined for no day. */
export function onDay(moment: string, day: Day): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!match) return undefined
  const old = new Date(moment)
  const date = Number.isNaN(old.getTime()) ? new Date(2000, 0, 1, 12) : old
  date.setFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
