/** Reads our own file back, as something foreign: a person may have changed it. */
import * as v from 'valibot'
import type { MachineReport } from '@/domain/machineReport'
import { fieldsOf, foreignAddress, foreignLine, foreignList, foreignMoment, foreignPixels, foreignRule, foreignWords } from './foreign'
import { NodeBudget } from './nodeBudget'
import { pageProblems, type OwnScreenshot, type PageProblem } from './ownFile'
import { isAxe, mostPages, readAxe } from './readAxe'
import type { Remarks } from './remarks'

/** A picture of an element that fails, with the report that it belongs to. */
export interface ReportPicture extends OwnScreenshot {
  /** Place in the list of reports. */
  readonly report: number
}

/** A page that could not be tested, or not wholly. */
export interface PageTrouble {
  readonly url: string
  readonly kind: PageProblem
  readonly detail: string
}

/** Pictures of one file, and characters of one. */
const mostPictures = 500
const mostOfPicture = 8_000_000

const page = v.object({ url: foreignAddress, title: foreignLine(300), at: foreignMoment, scriptsRan: v.fallback(v.boolean(), true), state: foreignWords(500), viewports: foreignList, problem: v.unknown() })
const viewport = v.object({ width: foreignPixels, axe: v.unknown(), screenshots: foreignList })
const problem = v.object({ kind: v.fallback(v.picklist(pageProblems), 'other'), detail: foreignLine(500) })
const picture = v.object({ rule: foreignRule, selector: foreignLine(1000), mediaType: v.picklist(['image/png', 'image/jpeg', 'image/webp']), base64: v.pipe(v.string(), v.minLength(8), v.maxLength(mostOfPicture), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)) })

/** What stands in the file. */
export interface ReadOwnFile {
  readonly reports: readonly MachineReport[]
  readonly pictures: readonly ReportPicture[]
  readonly troubles: readonly PageTrouble[]
}

/** True for a file of ours, of any version. */
export function isOwnFile(value: unknown): boolean {
  return fieldsOf(value)?.['drempelwijs'] === 'audit'
}

/** Reads a file of this version. */
export function readOwnFile(value: unknown, remarks: Remarks): ReadOwnFile {
  const budget = new NodeBudget(remarks)
  const reports: MachineReport[] = []
  const pictures: ReportPicture[] = []
  const troubles: PageTrouble[] = []
  const pages = v.parse(foreignList, fieldsOf(value)?.['pages'])
  if (pages.length > mostPages) remarks.add('pages-cut', '', pages.length - mostPages)
  for (const item of pages.slice(0, mostPages)) {
    const fields = fieldsOf(item)
    if (!fields) { remarks.add('left-out'); continue }
    const { url, title, at, scriptsRan, state, viewports, problem: trouble } = v.parse(page, { url: '', title: '', at: null, scriptsRan: true, state: '', viewports: [], problem: null, ...fields })
    const said = v.safeParse(problem, trouble)
    if (said.success) troubles.push({ url, ...said.output })
    for (const one of viewports.slice(0, 20)) {
      const read = v.safeParse(viewport, { width: null, axe: null, screenshots: [], ...fieldsOf(one) })
      if (!read.success || !isAxe(read.output.axe)) { remarks.add('left-out'); continue }
      for (const shot of read.output.screenshots) {
        const drawn = v.safeParse(picture, shot)
        if (drawn.success && pictures.length < mostPictures) pictures.push({ ...drawn.output, report: reports.length })
        else remarks.add('picture-left-out')
      }
      reports.push(readAxe(read.output.axe, remarks, budget, { tool: 'drempelwijs', url, title, at, width: read.output.width, scriptsRan, ...(state === '' ? {} : { state }) }))
    }
  }
  if (troubles.length > 0) remarks.add('page-failed', '', troubles.length)
  return { reports, pictures, troubles }
}
