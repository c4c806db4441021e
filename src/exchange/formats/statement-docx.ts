import type { Format } from '../format'

/** The accessibility statement of an audited product, to go on editing. */
export default {
  id: 'statement-docx', extension: '.docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  label: 'publish.format.statement-docx.label', hint: 'publish.format.statement-docx.hint', audience: 'open', about: 'audit',
  async write(input) {
    const [{ statementDocument }, { docxOf }] = await Promise.all([import('../statement/statementDocument'), import('../docx/docx')])
    return docxOf(statementDocument(input), input.files, input.madeAt)
  },
} satisfies Format
