import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { limitsIn, themeOfId, type Criterion } from '@/domain/criterion'
import { namesFigure } from '@/domain/figureCheck'
import { differenceOf, writeFigure, type WriteProblem } from '@/exchange/figurePatch/criterionFile'
import { readPatch } from '@/exchange/figurePatch/readPatch'
import { bytesOf, options, save, UnreadableError, UsageError, type Command } from './usage'

/** Where the catalogue is, seen from the sources. */
const ownAudits = fileURLToPath(new URL('../../audits', import.meta.url))

const why: Readonly<Record<WriteProblem, string>> = {
  known: 'is in the catalogue already', 'other-revision': 'the question has another revision than the one that was looked at', 'old-differs': 'the catalogue has other figures than the file says it had',
  'other-kind': 'the figures are of another kind than those of the question', 'not-written-so': 'the file is not written as the others are; change it by hand',
}

/** `patch --file F`: decisions of a city on figures, written into the files of the catalogue. Without `--apply` it only says what would change. */
export const patch: Command = async (args, output) => {
  const isApplying = args.includes('--apply')
  const given = options(args.filter((argument) => argument !== '--apply'), ['file'], ['audits'])
  const audits = given['audits'] ?? ownAudits
  const read = readPatch(await bytesOf(given.file))
  if (!read.ok) throw new UnreadableError(`${given.file} is no file with figures: ${read.problem}`)
  if (!(await readdir(join(audits, 'criteria')).catch(() => undefined))) throw new UsageError(`${audits} has no folder criteria. Give the folder audits with --audits.`)
  let problems = read.problems.length
  for (const { criterion, problem, figures } of read.problems) output.err(`${criterion}: left out, ${problem}${figures.map((one) => ` (${one.problem} ${one.limit})`).join('')}`)
  let changed = 0
  for (const figure of read.patch.figures) {
    const theme = themeOfId(figure.criterion)
    const path = join(audits, 'criteria', theme ?? '', `${figure.criterion}.ts`)
    const before = theme ? await readFile(path, 'utf8').catch(() => undefined) : undefined
    const criterion = before === undefined ? undefined : criterionIn(before)
    if (before === undefined || !criterion) {
      output.err(`${figure.criterion}: ${before === undefined ? 'no such criterion' : why['not-written-so']}`)
      problems += 1
      continue
    }
    const written = writeFigure(before, criterion, figure, criterionIn)
    if (!written.ok) {
      output.err(`${figure.criterion}: ${why[written.problem]}`)
      if (written.problem !== 'known') problems += 1
      continue
    }
    changed += 1
    output.out(`${join('criteria', theme!, `${figure.criterion}.ts`)}`)
    for (const line of differenceOf(before, written.text)) output.out(line)
    if (written.criterion.requirement !== criterion.requirement) output.err(`${figure.criterion}: translate its new requirement in translations/en/${theme}.json`)
    const limits = limitsIn(written.criterion.answer)
    if (limits && limits.thresholds.kind !== 'between' && !namesFigure(written.criterion.requirement, limits.thresholds.good)) output.err(`${figure.criterion}: its requirement does not name ${limits.thresholds.good}`)
    if (isApplying) await save(path, new TextEncoder().encode(written.text))
  }
  output.err(isApplying ? `${changed} changed` : `${changed} would change; add --apply to write them`)
  return problems > 0 ? 1 : 0
}

/** The criterion that stands in a file: an object with nothing but values, read apart from this program. */
function criterionIn(text: string): Criterion | undefined {
  const literal = /export default (\{[\s\S]*\n\}) satisfies Criterion\s*$/.exec(text)?.[1]
  if (literal === undefined) return undefined
  try {
    return JSON.parse(JSON.stringify(runInNewContext(`(${literal})`, Object.create(null), { timeout: 1000 }))) as Criterion
  } catch {
    return undefined
  }
}
