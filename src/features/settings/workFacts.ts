/** What is on this device, dossier by dossier: read for the page about the work. */
import type { Dossier } from '@/domain/dossier'
import { adviceStatus } from '@/domain/followUp'
import type { Timestamp } from '@/domain/ids'
import { libraryId, type Library } from '@/domain/library'
import type { Reads } from '@/storage/storage'

/** One dossier as the table shows it. */
export interface DossierWork {
  readonly dossier: Dossier
  readonly findings: number
  readonly advices: number
  /** Photos and recordings. */
  readonly attachments: number
  /** Bytes of the photos and recordings. */
  readonly bytes: number
  /** Advices that were sent, or are further. */
  readonly sent: number
  readonly lastChangeAt: Timestamp | null
}

/** The city's library as this page tells of it. */
export interface LibraryWork {
  readonly library: Library
  readonly lastChangeAt: Timestamp | null
}

/** Reads the library, and when it was last changed. */
export async function readLibraryWork(reads: Reads): Promise<LibraryWork> {
  const [library, { lastChangeAt }] = await Promise.all([reads.library(), reads.dossierSummary(libraryId)])
  return { library, lastChangeAt }
}

/** Reads every dossier, the latest change first. */
export async function readWork(reads: Reads): Promise<readonly DossierWork[]> {
  const dossiers = await reads.dossiers()
  const rows = await Promise.all(dossiers.map(async (dossier): Promise<DossierWork> => {
    const [summary, attachments, advices, followUps] = await Promise.all([reads.dossierSummary(dossier.id), reads.attachments(dossier.id), reads.advices(dossier.id), reads.followUps(dossier.id)])
    const sent = advices.filter((advice) => adviceStatus(followUps.filter((event) => event.advice === advice.id)) !== 'draft').length
    return {
      dossier, findings: summary.findings, advices: summary.advices, attachments: attachments.length, sent,
      bytes: attachments.reduce((sum, attachment) => sum + attachment.bytes, 0), lastChangeAt: summary.lastChangeAt,
    }
  }))
  return rows.sort((a, b) => (b.lastChangeAt ?? '').localeCompare(a.lastChangeAt ?? ''))
}

/** All dossiers together. */
export function totals(work: readonly DossierWork[]): { readonly dossiers: number; readonly findings: number; readonly attachments: number; readonly bytes: number; readonly sent: number } {
  const sum = (of: (row: DossierWork) => number): number => work.reduce((total, row) => total + of(row), 0)
  return { dossiers: work.length, findings: sum((row) => row.findings), attachments: sum((row) => row.attachments), bytes: sum((row) => row.bytes), sent: sum((row) => row.sent) }
}
