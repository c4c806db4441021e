/** The file of a run: kept after every page, so that a run that was stopped goes on where it was. */
import { readFile, rename } from 'node:fs/promises'
import { ownFile, type OwnPage } from '@/digital/reports/ownFile'
import { widths, type Target } from './auditTargets'
import { save, UnreadableError, UsageError } from './usage'

/** Where the pages of a run that is not done are kept: a whole file, in the form of the finished one. */
export function partOf(out: string): string {
  return `${out}.part`
}

/** Keeps what is done so far. */
export async function keep(out: string, pages: readonly OwnPage[]): Promise<void> {
  await save(partOf(out), new TextEncoder().encode(`${JSON.stringify(ownFile(pages, new Date().toISOString()))}\n`))
}

/** The run is done: its file gets its own name. */
export async function finish(out: string): Promise<void> {
  try {
    await rename(partOf(out), out)
  } catch {
    throw new UnreadableError(`cannot write ${out}; the result is in ${partOf(out)}`)
  }
}

/** True for a page that was looked at at every width. */
export function isWhole({ viewports }: Pick<OwnPage, 'viewports'>): boolean {
  return viewports.length >= widths.length
}

/** Pages that an earlier run with this `--out` looked at, by their place in the list. Those that could not be looked at, or not at every width, are tried again. */
export async function earlier(out: string, targets: readonly Target[]): Promise<ReadonlyMap<number, OwnPage>> {
  const part = partOf(out)
  let text: string
  try {
    text = await readFile(part, 'utf8')
  } catch {
    return new Map()
  }
  const pages = pagesIn(text)
  if (pages === null) throw new UsageError(`${part} is no audit of ours. Give another --out, or --fresh to write over it`)
  const done = new Map<number, OwnPage>()
  for (const page of pages) {
    const at = targets.findIndex(({ url, state }) => (state === undefined ? page.state === undefined && page.url === url : page.state === state.name))
    if (at === -1) throw new UsageError(`${part} is of another run: ${page.state ?? page.url} is not in this one. Give another --out, or --fresh to write over it`)
    if (isWhole(page)) done.set(at, page)
  }
  return done
}

function pagesIn(text: string): readonly OwnPage[] | null {
  try {
    const file = JSON.parse(text) as { readonly drempelwijs?: unknown; readonly version?: unknown; readonly pages?: unknown } | null
    if (file?.drempelwijs !== 'audit' || file.version !== 1 || !Array.isArray(file.pages)) return null
    const pages = file.pages as readonly OwnPage[]
    return pages.every((page) => typeof page?.url === 'string' && Array.isArray(page.viewports)) ? pages : null
  } catch {
    return null
  }
}
