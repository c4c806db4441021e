import type { Usage } from '@/storage/storage'

/** Bytes of a photo where there is none to measure by: 2048 px wide, as the app keeps them. */
const usualPhotoBytes = 600_000

/**
 * About how many more photos fit, rounded down to two digits: the browser's numbers are estimates. Null where it does
 * not say how much room there is.
 */
export function photosThatFit(usage: Pick<Usage, 'usedBytes' | 'quotaBytes'>, bytes: number, attachments: number): number | null {
  if (usage.usedBytes === null || usage.quotaBytes === null) return null
  const one = attachments >= 5 && bytes > 0 ? bytes / attachments : usualPhotoBytes
  const fit = Math.max(0, Math.floor((usage.quotaBytes - usage.usedBytes) / one))
  const unit = 10 ** Math.max(0, String(fit).length - 2)
  return Math.floor(fit / unit) * unit
}
