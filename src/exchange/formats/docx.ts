import type { Format } from '../format'

/** Office Open XML (ECMA-376), for whoever goes on editing. */
export default {
  id: 'docx', extension: '.docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  label: 'publish.format.docx.label', hint: 'publish.format.docx.hint', audience: 'document',
  async write(input) {
    const [{ documentOf }, { docxOf }] = await Promise.all([import('../document/dossierDocument'), import('../docx/docx')])
    return docxOf(documentOf(input), input.files, input.madeAt)
  },
} satisfies Format
