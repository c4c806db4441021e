/** A chosen file on its way to a list: told apart by what is in it, read off the page, and refused in plain words. */
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue'
import { isSharedList, readSharedList, type ListProblem } from '@/exchange/lists/read'
import type { SharedList } from '@/exchange/lists/shape'
import type { Form } from '@/exchange/xlsform/form'
import { startReading, type FormReading } from '@/exchange/xlsform/formClient'
import type { Remark } from '@/exchange/xlsform/remark'
import { workbookLimits } from '@/exchange/xlsform/workbook'
import type { MessageKey } from '@/locales'

/** Where the reading stands. */
export type FormFileState =
  | { readonly step: 'idle' }
  | { readonly step: 'stopped' }
  | { readonly step: 'reading'; readonly file: string; readonly part: number }
  | { readonly step: 'refused'; readonly file: string; readonly message: MessageKey; readonly remarks: readonly Remark[] }
  | { readonly step: 'form'; readonly file: string; readonly form: Form; readonly remarks: readonly Remark[] }
  | { readonly step: 'shared'; readonly file: string; readonly shared: SharedList; readonly problems: readonly ListProblem[] }

/** Reads one file at a time; a new one stops the one before. */
export function useFormFile(): { readonly state: Readonly<ShallowRef<FormFileState>>; open(file: File): Promise<void>; stop(): void; clear(): void } {
  const state = shallowRef<FormFileState>({ step: 'idle' })
  let reading: FormReading | undefined
  let turn = 0
  const end = (): void => { turn += 1; reading?.stop(); reading = undefined }
  onScopeDispose(end)

  async function open(chosen: File): Promise<void> {
    end()
    const mine = turn
    const file = chosen.name
    const refuse = (message: MessageKey, remarks: readonly Remark[] = []): void => { state.value = { step: 'refused', file, message, remarks } }
    state.value = { step: 'reading', file, part: 0 }
    if (chosen.size > workbookLimits.bytes) return refuse('import.file.too-large')
    let bytes: Uint8Array
    try {
      bytes = new Uint8Array(await chosen.arrayBuffer())
    } catch {
      if (mine === turn) refuse('import.file.damaged')
      return
    }
    if (mine !== turn) return
    if (isSharedList(bytes)) {
      const read = readSharedList(bytes)
      if (read.ok) state.value = { step: 'shared', file, shared: read.shared, problems: read.problems }
      else refuse(`lists.shared.refused.${read.problem}`)
      return
    }
    reading = startReading(bytes, (part) => { if (mine === turn) state.value = { step: 'reading', file, part } })
    const outcome = await reading.outcome
    if (mine !== turn || outcome.kind === 'stopped') return
    reading = undefined
    if (outcome.kind === 'failed') refuse('import.file.failed')
    else if (outcome.kind === 'refused') refuse(`import.file.${outcome.problem}`)
    else if (!outcome.form || outcome.remarks.some(({ code }) => code === 'no-questions')) refuse('import.file.no-form', outcome.remarks.filter(({ weight }) => weight === 'error'))
    else state.value = { step: 'form', file, form: outcome.form, remarks: outcome.remarks }
  }
  return { state, open, stop: () => { end(); state.value = { step: 'stopped' } }, clear: () => { end(); state.value = { step: 'idle' } } }
}
