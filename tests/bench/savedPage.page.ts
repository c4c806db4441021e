/** Lets a bench or a table of test cases judge saved pages as the app does, under the app's own policy. */
import { auditSavedPage, type SavedPageOutcome } from '@/digital/savedPage/audit'
import { parsePage } from '@/digital/savedPage/parsedPage'
import { readPastedPage } from '@/digital/savedPage/savedPage'

/** From the text of a page to the report. */
async function auditText(source: string, url: string, width = 1280, timeLimit = 120_000): Promise<SavedPageOutcome | { readonly kind: 'refused'; readonly problem: string }> {
  const read = readPastedPage(source)
  if (!read.ok) return { kind: 'refused', problem: read.problem }
  const parsed = parsePage(read.page)
  return await auditSavedPage({ page: { ...read.page, url, base: url }, parsed, url, title: parsed.title, widths: [width], now: () => new Date().toISOString(), timeLimit }).outcome
}

declare global {
  interface Window { auditText: typeof auditText }
}
window.auditText = auditText
