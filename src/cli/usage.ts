/** Arguments, files and messages of the command line. */
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { formats } from '@/exchange'

/** Where lines go. */
export interface Output { readonly out: (line: string) => void; readonly err: (line: string) => void }
/** A command: gives its exit code. */
export type Command = (args: readonly string[], output: Output) => Promise<number>

/** Wrong arguments. */
export class UsageError extends Error {}
/** A file that cannot be read or written. */
export class UnreadableError extends Error {}

/** The help text. */
export function help(): string {
  return [
    'drempelwijs: exports and checks of accessibility dossiers, without a screen', '',
    'Usage: npm run -s drempelwijs -- <command>', '',
    '  example --out F.zip                         write the example dossier as a backup',
    '  export --from F.zip --format ID --out F     write a dossier of a backup in a format',
    '         [--dossier ID] [--lang nl|en] [--order hand|priority] [--wijken F.geojson]',
    '         [--place ID]                for fact-sheet-*: which place',
    '         [--walk ID]                 for statement-*, wcag-em, earl and csv-audit: which digital audit',
    '         [--walk ID] [--language nl|en|fr|tr|bg|ar]   for sheets-*, panel-* and chain-svg: which walk, and the',
    '                                     language of the panel (bg and ar only as HTML, to print from a browser)',
    '  validate F                                  say what a file is and what is wrong with it',
    '  patch --file F [--apply] [--audits DIR]     decisions of a city on figures: what would change in audits/criteria,',
    '                                     or with --apply write it there',
    '  print --list ID --format pdf|html --out F   a checklist to fill in with a pen',
    '         [--print normal|clear|large] [--without how-to,figures,diagrams] [--lang nl|en] [--date YYYY-MM-DD]',
    '         [--from F.zip]              a backup with the own lists of the city',
    '  specification --project ID --phase ID --format docx|html|pdf --out F   requirements for a specification',
    '         [--name TEXT] [--leave-out 3,14] [--lang nl|en] [--date YYYY-MM-DD] [--from F.zip]',
    '  xlsform read F                              a spreadsheet form (.xlsx, .xls): what is wrong in it and what cannot be',
    '                                              taken over, by sheet and row',
    '  xlsform write --list ID --out F             a checklist as a form for ODK and KoboToolbox: .xlsx, or .xml for an XForm',
    '         [--from F.zip]                       with the own checklists of a backup, by their short name',
    '  audit URL… --out F.json                     test live pages of one site with axe-core, in the Chromium of this machine, at',
    '                                              1280 and 390 px; the app takes the file over',
    '         [--sitemap URL] [--max N]    pages of a sitemap too, spread over the site; at most N in all (20)',
    '         [--states F.json]            pages in a state: a menu opened, a form filled (docs/digitale-audit.md)',
    '         [--storage-state F.json]     as somebody who is signed in: a file of Playwright',
    '         [--pause SECONDS]            between two pages (1)',
    '         [--timeout SECONDS]          for one page at one width (60)',
    '         [--fresh]                    begin again; else a run that was stopped goes on from F.json.part',
    '         [--ignore-robots]            only for a site of your own',
    '  --help                                      this text', '',
    `Formats: ${formats.map((format) => format.id).join(', ')}`, '',
    'Exit code: 0 done, 1 findings or invalid, 2 usage or unreadable input. audit: 1 also where a page could not be looked at, 2 where',
    'none could, 130 stopped with Ctrl-C.',
  ].join('\n')
}

/** The values of `--name value` options; anything unknown or missing is a usage error. */
export function options<K extends string>(args: readonly string[], required: readonly K[], optional: readonly string[] = []): Readonly<Record<K, string>> & Readonly<Record<string, string | undefined>> {
  let values: Record<string, string | boolean | undefined>
  try {
    ({ values } = parseArgs({ args: [...args], options: Object.fromEntries([...required, ...optional].map((name) => [name, { type: 'string' as const }])), strict: true, allowPositionals: false }))
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('\n')[0] : 'wrong arguments'} Try --help.`)
  }
  for (const name of required) if (typeof values[name] !== 'string' || values[name] === '') throw new UsageError(`--${name} is missing. Try --help.`)
  return values as Readonly<Record<K, string>> & Readonly<Record<string, string | undefined>>
}

/** Reads a file. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new UnreadableError(`cannot read ${path}: it is a directory`)
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    throw new UnreadableError(`cannot read ${path}: ${codeOf(error)}`)
  }
}

/** Writes a file whole or not at all. */
export async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const part = `${path}.part`
    await writeFile(part, bytes)
    await rename(part, path)
  } catch (error) {
    throw new UnreadableError(`cannot write ${path}: ${codeOf(error)}`)
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code === 'ENOENT' ? 'no such file or directory' : code === 'EACCES' ? 'permission denied' : code || 'unknown error'
}
