/** The sheet for visitors on paper: one page. The photo gives way first; words never do, so a place of which very much is known takes a second page. */
import { pdfOf } from '../pdf/pdf'
import type { ExportInput } from '../format'
import { factSheetDocument, photoShares } from './factSheetDocument'

/** The PDF, with the photo as large as one page allows. */
export async function factSheetPdf(input: ExportInput): Promise<Uint8Array> {
  for (const share of photoShares) {
    const bytes = await pdfOf(factSheetDocument(input, share), input.files, input.madeAt)
    if (pagesIn(bytes) === 1) return bytes
  }
  return pdfOf(factSheetDocument(input, null), input.files, input.madeAt)
}

/** How many pages a PDF of ours has: its page objects stand uncompressed. */
export function pagesIn(bytes: Uint8Array): number {
  return new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\b/g)?.length ?? 0
}
