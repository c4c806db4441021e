/** A process is a chain of pages: for each group as good as its weakest page (DESIGN 5). Beside it what a panel said of the same pages. */
import { surelyWorst, type PageScore } from './auditPages'
import { knownLevels, routeLevelOf, type Chain, type RouteLevel, type Voice } from './chain'
import type { Id } from './ids'
import { isLevel, worstLevel, type AnyLevel, type Level } from './level'
import { contrastOf, type Contrast, type NormOutcome } from './normExperience'
import type { SamplePage } from './samplePage'
import type { UserGroup } from './userGroup'

/** One page of a process. There is no equal other page: that would be another process. */
export interface ProcessStep {
  readonly id: Id
  readonly title: string
  readonly optional: boolean
  readonly equalAlternative: false
  readonly score: PageScore
}

/** One group's way through a process. */
export interface ProcessRow {
  readonly group: UserGroup
  readonly cells: readonly { readonly link: ProcessStep; readonly level: AnyLevel }[]
  readonly route: RouteLevel<ProcessStep>
}

/** A complete process of the sample. */
export interface AuditProcess {
  readonly name: string
  readonly steps: readonly ProcessStep[]
  /** In the fixed order of groups. */
  readonly rows: readonly ProcessRow[]
}

/** The processes of a sample, in the order of their first pages. Pages with the same name of a process follow each other; a shared part is no step. */
export function processesOf(scores: readonly PageScore[]): readonly AuditProcess[] {
  const named = new Map<string, PageScore[]>()
  for (const score of scores) {
    const name = score.page.process.trim()
    if (name !== '' && score.page.kind !== 'shared') named.set(name.toLowerCase(), [...(named.get(name.toLowerCase()) ?? []), score])
  }
  return [...named.values()].map((found): AuditProcess => {
    const inOrder = found.toSorted((a, b) => inSample(a.page, b.page))
    const steps = inOrder.map((score): ProcessStep => ({ id: score.page.id, title: score.page.title, optional: score.page.optional, equalAlternative: false, score }))
    const groups = [...inOrder[0]!.levels.keys()]
    return { name: inOrder[0]!.page.process.trim(), steps, rows: groups.map((group) => rowOf(group, steps)) }
  })
}

function rowOf(group: UserGroup, steps: readonly ProcessStep[]): ProcessRow {
  const cells = steps.map((link) => ({ link, level: link.score.levels.get(group)?.level ?? 'not-checked' }))
  const route = routeLevelOf(cells)
  // What fails without a level was looked at: of such a process one cannot tell, which is another thing than that nobody looked.
  return { group, cells, route: isLevel(route.level) ? route : { ...route, level: surelyWorst(cells.map(({ level }) => level)) } }
}

function inSample(a: SamplePage, b: SamplePage): number {
  return a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** What a panel said of a page, beside what the criteria say. */
export interface PageExperience {
  readonly page: SamplePage
  /** The walk on which it was said, and the link there. */
  readonly walk: Id
  readonly link: Id
  readonly norm: NormOutcome
  /** The worst that anybody said; null where nobody gave a level. */
  readonly experience: Level | null
  readonly voices: readonly Voice[]
  readonly contrast: Contrast
}

/** The pages that are a link of a walk with a panel. `chains`: those of the walks of the dossier. */
export function experiencesOf(scores: readonly PageScore[], chains: readonly Pick<Chain, 'walk' | 'summaries'>[]): readonly PageExperience[] {
  return scores.flatMap(({ page, outcomes }) => {
    if (page.link === null) return []
    for (const { walk, summaries } of chains) {
      // A link that was merged into another is known by the voices that came from it.
      const found = summaries.find(({ link, voices }) => link.id === page.link || voices.some(({ under }) => under.id === page.link))
      if (!found) continue
      const norm = normOf([...outcomes.values()])
      const experience = experienceOf(found.voices)
      return [{ page, walk: walk.id, link: found.link.id, norm, experience, voices: found.voices, contrast: contrastOf(norm, experience) }]
    }
    return []
  })
}

/** The worst level among voices, of one group or of all; null where nobody gave one. */
export function experienceOf(voices: readonly Voice[], group?: UserGroup): Level | null {
  const worst = worstLevel(knownLevels(group === undefined ? voices : voices.filter(({ participant }) => participant.groups[group])))
  return isLevel(worst) ? worst : null
}

/** One failure fails a page; it meets the criteria only where none is open. */
function normOf(outcomes: readonly string[]): NormOutcome {
  if (outcomes.includes('failed')) return 'fails'
  return outcomes.includes('passed') && !outcomes.includes('untested') && !outcomes.includes('cannotTell') ? 'meets' : 'not-measured'
}
