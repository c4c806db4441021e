import { checkGeojson } from '@/exchange/reading/checkGeojson'
import { readBackup } from '@/exchange/reading/backup'
import { identify } from '@/exchange/reading/identify'
import { readWijken } from '@/exchange/reading/wijken'
import { bytesOf, UsageError, type Command } from './usage'

/** `validate F`: what a file is, and what is wrong with it. */
export const validate: Command = async (args, output) => {
  const [path, ...more] = args
  if (path === undefined || path.startsWith('--') || more.length > 0) throw new UsageError('give one file. Try --help.')
  const bytes = await bytesOf(path)
  const kind = identify(bytes)
  const problems: string[] = []
  const say = (what: string): void => output.out(`${path}: ${what}`)
  switch (kind) {
    case 'backup': {
      const backup = await readBackup(bytes)
      if (backup.ok) say(`backup, ${backup.manifest.dossiers.length} dossiers, ${backup.changes.length} changes, ${backup.files.size} files`)
      else say('backup')
      problems.push(...(backup.ok ? backup.problems.map(({ problem, detail }) => `${problem}: ${detail}`) : [`${backup.problem}: ${backup.detail}`]))
      break
    }
    case 'wijken': {
      const read = readWijken(new TextDecoder().decode(bytes))
      say(read.ok ? `neighbourhoods, ${read.wijken.length} areas` : 'GeoJSON with polygons')
      problems.push(...(read.ok ? read.problems.map(({ problem, detail }) => `${problem}: ${detail}`) : [read.problem]))
      problems.push(...checkGeojson(new TextDecoder().decode(bytes)))
      break
    }
    case 'geojson':
      say('GeoJSON')
      problems.push(...checkGeojson(new TextDecoder().decode(bytes)))
      break
    case 'csv-findings':
    case 'csv-places':
      say(kind === 'csv-findings' ? 'CSV table of findings' : 'CSV table of places')
      break
    case 'zip': {
      const read = await readBackup(bytes)
      say('zip, not a backup')
      problems.push(read.ok ? 'not-a-backup' : `${read.problem}${read.detail ? `: ${read.detail}` : ''}`)
      break
    }
    case 'empty':
    case 'unknown':
      say(kind === 'empty' ? 'empty file' : 'not a file that Drempelwijs knows')
      output.err(`drempelwijs validate: cannot read ${path}`)
      return 2
    default:
      return kind satisfies never
  }
  for (const problem of problems) output.out(`  ${problem}`)
  return problems.length > 0 ? 1 : 0
}
