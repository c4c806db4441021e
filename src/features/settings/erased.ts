import type { ErasureReport } from '@/storage/storage'
import type { LastBackup } from './lastBackup'

/** What an erasure leaves: a receipt, and the back-ups that are still remembered. */
export interface Erased {
  readonly title: string
  readonly report: ErasureReport
  readonly last: LastBackup
}
