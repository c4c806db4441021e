import type { Format } from '../format'

/** Tagged PDF 1.7 (ISO 32000-1), with the structure that PDF/UA-1 (ISO 14289-1) asks for. */
export default {
  id: 'pdf', extension: '.pdf', mediaType: 'application/pdf', label: 'publish.format.pdf.label', hint: 'publish.format.pdf.hint', audience: 'document',
  async write(input) {
    const [{ documentOf }, { pdfOf }] = await Promise.all([import('../document/dossierDocument'), import('../pdf/pdf')])
    return pdfOf(documentOf(input), input.files, input.madeAt)
  },
} satisfies Format
