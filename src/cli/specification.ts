import { loadCatalogue } from '@/catalogue'
import { projects, themesOfProject } from '@/catalogue/projects'
import { loadSourceWords } from '@/catalogue/sourceWords'
import { specificationFormats, writtenSpecification } from '@/exchange/specification/write'
import { loadMessages, translator } from '@/locales'
import { dayFrom, libraryFrom, localeFrom, oneOf } from './library'
import { options, save, UsageError, type Command } from './usage'

/** `specification --project ID --phase ID --format docx|html|pdf --out F`: requirements for a specification. */
export const specification: Command = async (args, output) => {
  const { project: kind, phase: wanted, format, out, name = '', 'leave-out': without = '', lang = 'nl', date, from } = options(args, ['project', 'phase', 'format', 'out'], ['name', 'leave-out', 'lang', 'date', 'from'])
  const locale = localeFrom(lang)
  const project = projects.find(({ id }) => id === oneOf('project', kind, projects.map((one) => one.id)))!
  const phase = oneOf('phase', wanted, project.phases.map(({ id }) => id))
  const numbers = project.subjects.flatMap(({ requirements }) => requirements.map(({ number }) => number))
  const leftOut = without.split(',').map((part) => part.trim()).filter((part) => part !== '').map((part) => {
    const number = Number(part.replace(`${project.code}-`, ''))
    if (!numbers.includes(number)) throw new UsageError(`no such requirement: ${part}. They run from ${project.code}-1 to ${project.code}-${Math.max(...numbers)}`)
    return number
  })
  const [catalogue, messages, sourceWords] = await Promise.all([loadCatalogue({ themes: themesOfProject(project), locale, library: await libraryFrom(from) }), loadMessages(locale), loadSourceWords(locale)])
  const { bytes } = await writtenSpecification({ project, phase, leftOut, name, catalogue, locale, t: translator(locale, messages), madeOn: dayFrom(date), sourceWords }, oneOf('format', format, specificationFormats))
  await save(out, bytes)
  output.err(`wrote ${out}: ${bytes.length} bytes`)
  return 0
}
