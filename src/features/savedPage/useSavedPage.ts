/** A saved page on its way to a report: read off, looked over, judged by axe in a frame, and shown. Trouble is a state with words, never lost work. */
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue'
import type { SavedPageLimits, SavedPageRun } from '@/digital/savedPage/audit'
import { parsePage, type ParsedPage } from '@/digital/savedPage/parsedPage'
import { partsOf, readPastedPage, readSavedPage, savedPageLimits, type ChosenFile, type SavedPage, type SavedPageProblem, type SavedPageRead } from '@/digital/savedPage/savedPage'
import type { OwnFile } from '@/digital/reports/ownFile'
import type { MachineReport } from '@/domain/machineReport'

/** Why there is no result, though the page could be read. */
export type SavedPageTrouble = 'stopped' | 'too-slow' | 'wrong-page' | 'failed' | 'chunk'

export interface ReadPage {
  readonly page: SavedPage
  readonly parsed: ParsedPage
}

export type SavedPageState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'refused'; readonly problem: SavedPageProblem | 'unreadable' | 'too-many-elements'; readonly name: string }
  | { readonly step: 'ready'; readonly read: ReadPage; readonly trouble?: SavedPageTrouble }
  | { readonly step: 'running'; readonly read: ReadPage; readonly part: number }
  | { readonly step: 'done'; readonly read: ReadPage; readonly file: OwnFile; readonly reports: readonly MachineReport[]; readonly limits: SavedPageLimits }

/** What to judge the page as. */
export interface RunAs {
  readonly url: string
  readonly title: string
  readonly widths: readonly number[]
}

export interface SavedPageWork {
  readonly state: Readonly<ShallowRef<SavedPageState>>
  open(files: readonly File[]): Promise<void>
  paste(text: string): Promise<void>
  /** Style sheets and images that were not chosen at first. */
  add(files: readonly File[]): Promise<void>
  run(as: RunAs): Promise<void>
  /** Stops what goes on; the page stays. */
  stop(): void
  clear(): void
}

/** One page at a time; a new one stops the one before. */
export function useSavedPage(): SavedPageWork {
  const state = shallowRef<SavedPageState>({ step: 'idle' })
  let running: SavedPageRun | undefined
  let turn = 0
  const end = (): number => { running?.stop(); running = undefined; turn += 1; return turn }
  onScopeDispose(end)
  /** Lets the screen show what it says before work keeps it busy. */
  const breath = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 30) })

  function look(read: SavedPageRead): void {
    if (!read.ok) { state.value = { step: 'refused', problem: read.problem, name: read.name }; return }
    const parsed = parsePage(read.page)
    state.value = parsed.elements > savedPageLimits.elements ? { step: 'refused', problem: 'too-many-elements', name: read.page.name } : { step: 'ready', read: { page: read.page, parsed } }
  }
  async function bytesOf(files: readonly File[]): Promise<readonly ChosenFile[]> {
    return await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
  }
  async function open(files: readonly File[]): Promise<void> {
    const mine = end()
    const name = files[0]?.name ?? ''
    state.value = { step: 'reading', name }
    await breath()
    if (files.reduce((sum, { size }) => sum + size, 0) > savedPageLimits.bytes) { if (mine === turn) state.value = { step: 'refused', problem: 'too-large', name }; return }
    try {
      const chosen = await bytesOf(files)
      if (mine === turn) look(readSavedPage(chosen))
    } catch {
      if (mine === turn) state.value = { step: 'refused', problem: 'unreadable', name }
    }
  }
  async function paste(text: string): Promise<void> {
    const mine = end()
    state.value = { step: 'reading', name: '' }
    await breath()
    if (mine === turn) look(readPastedPage(text))
  }
  async function add(files: readonly File[]): Promise<void> {
    const now = state.value
    if (now.step !== 'ready') return
    const mine = turn
    const size = files.reduce((sum, file) => sum + file.size, 0)
    if (size > savedPageLimits.bytes) return
    const parts = partsOf(await bytesOf(files).catch(() => []))
    if (mine === turn) look({ ok: true, page: { ...now.read.page, resources: [...now.read.page.resources, ...parts] } })
  }
  async function run(as: RunAs): Promise<void> {
    const now = state.value
    if (now.step !== 'ready') return
    const { read } = now
    const mine = end()
    const trouble = (kind: SavedPageTrouble): void => { if (mine === turn) state.value = { step: 'ready', read, trouble: kind } }
    state.value = { step: 'running', read, part: 0 }
    try {
      const [{ auditSavedPage }, { readReport }] = await Promise.all([import('@/digital/savedPage/audit'), import('@/digital/reports/readReport')])
      if (mine !== turn) return
      running = auditSavedPage({ ...read, ...as, now: () => new Date().toISOString(), onProgress: (part) => { if (mine === turn && state.value.step === 'running') state.value = { step: 'running', read, part } } })
      const outcome = await running.outcome
      if (mine !== turn) return
      if (outcome.kind !== 'done') { trouble(outcome.kind); return }
      const report = readReport(JSON.stringify(outcome.file))
      if (!report.ok || report.reports.length !== as.widths.length) { trouble('failed'); return }
      state.value = { step: 'done', read, file: outcome.file, reports: report.reports, limits: outcome.limits }
    } catch {
      trouble('chunk')
    }
  }
  function stop(): void {
    const now = state.value
    end()
    state.value = now.step === 'running' ? { step: 'ready', read: now.read, trouble: 'stopped' } : { step: 'idle' }
  }
  return { state, open, paste, add, run, stop, clear: () => { end(); state.value = { step: 'idle' } } }
}
