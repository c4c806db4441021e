import type { Day } from '@/domain/ids'

/** Today in the time zone of the device. */
export function today(now: Date = new Date()): Day {
  return `${String(now.getFullYear()).padStart(4, '0')}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}
