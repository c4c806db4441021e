/** Chosen files on their way to a preview: each is read off, or refused in plain words; those of tools come together, an evaluation stands alone. */
import { shallowRef, type ShallowRef } from 'vue'
import { digestOf } from '@/digital/reports/digestOf'
import type { PageTrouble, ReportPicture } from '@/digital/reports/readOwnFile'
import type { ReadReport, ReportRefusal } from '@/digital/reports/readReport'
import type { ReportRemark } from '@/digital/reports/remarks'
import type { EvaluationReport } from '@/domain/evaluationReport'
import type { DigestedReport } from '@/domain/reportPlan'

/** Why a file does not count: what the reader says, or something of the choice. */
export type FileRefusal = ReportRefusal | 'unreadable' | 'apart' | 'chunk'

/** A file that was refused. */
export interface RefusedFile {
  readonly file: string
  readonly problem: FileRefusal
  readonly detail: string
}

/** What was chosen, read. */
export interface ReadFiles {
  readonly files: readonly string[]
  readonly reports: readonly DigestedReport[]
  readonly pictures: readonly ReportPicture[]
  readonly troubles: readonly PageTrouble[]
  readonly remarks: readonly { readonly file: string; readonly remark: ReportRemark }[]
  readonly evaluation: { readonly report: EvaluationReport; readonly digest: string } | undefined
  readonly refused: readonly RefusedFile[]
}

/** Where the reading stands. */
export type ReportFilesState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly file: string; readonly done: number; readonly total: number }
  | { readonly step: 'read'; readonly read: ReadFiles }

/** Reads some files, one by one; a new choice stops the one before. */
export function useReportFiles(): { readonly state: Readonly<ShallowRef<ReportFilesState>>; open(files: readonly File[]): Promise<void>; clear(): void } {
  const state = shallowRef<ReportFilesState>({ step: 'idle' })
  let turn = 0
  async function open(files: readonly File[]): Promise<void> {
    turn += 1
    const mine = turn
    const all = { files: [] as string[], reports: [] as DigestedReport[], pictures: [] as ReportPicture[], troubles: [] as PageTrouble[], remarks: [] as { file: string; remark: ReportRemark }[], refused: [] as RefusedFile[] }
    let evaluation: ReadFiles['evaluation']
    for (const [i, file] of files.entries()) {
      state.value = { step: 'reading', file: file.name, done: i, total: files.length }
      // A large file keeps the page busy for a moment: first it says so.
      await new Promise((resolve) => { setTimeout(resolve, 20) })
      const read = await readFile(file)
      if (mine !== turn) return
      if (!read.ok) all.refused.push({ file: file.name, problem: read.problem, detail: read.detail })
      else if (read.evaluation && (evaluation || files.length > 1)) all.refused.push({ file: file.name, problem: 'apart', detail: '' })
      else {
        if (read.evaluation) evaluation = { report: read.evaluation, digest: await digestOf(read.evaluation) }
        all.files.push(file.name)
        all.pictures.push(...read.pictures.map((picture) => ({ ...picture, report: picture.report + all.reports.length })))
        for (const report of read.reports) all.reports.push({ report, digest: await digestOf(report) })
        all.troubles.push(...read.troubles)
        all.remarks.push(...read.remarks.map((remark) => ({ file: file.name, remark })))
      }
      if (mine !== turn) return
    }
    state.value = { step: 'read', read: { ...all, evaluation } }
  }
  return { state, open, clear: () => { turn += 1; state.value = { step: 'idle' } } }
}

type ReadFile = Extract<ReadReport, { ok: true }> | { readonly ok: false; readonly problem: FileRefusal; readonly detail: string }

async function readFile(file: File): Promise<ReadFile> {
  let door: typeof import('@/digital/reports/readReport')
  try {
    door = await import('@/digital/reports/readReport')
  } catch {
    return { ok: false, problem: 'chunk', detail: '' }
  }
  if (file.size > door.mostReportBytes) return { ok: false, problem: 'too-large', detail: '' }
  try {
    return door.readReport(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return { ok: false, problem: 'unreadable', detail: '' }
  }
}
