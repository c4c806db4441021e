/** What a project leader has made, and which requirements count for it in which phase: what a specification is put together from. */

/** Where a project stands when requirements are asked of it, in order. `design` is all that comes before the contract: programme, design, permit and tender. */
export const projectPhases = ['design', 'works', 'delivery', 'use'] as const
export type ProjectPhase = (typeof projectPhases)[number]

/**
 * Rules whose reach a reader must know. `ordinance`: the ordinance of 2009, for publicly accessible buildings. `streets`: the regulation of 1997, and
 * not that of 2009. `housing`: no law on accessibility inside a home. `digital`: digital products, held to WCAG.
 */
export const projectRules = ['ordinance', 'streets', 'housing', 'digital'] as const
export type ProjectRule = (typeof projectRules)[number]

/** One requirement: a criterion of the catalogue, under a number that it keeps forever. */
export interface ProjectRequirement {
  /** Unique within the project. A number that was taken out is never given again. */
  readonly number: number
  readonly criterion: string
  readonly phases: readonly ProjectPhase[]
}

/** What requirements are about, as a heading. */
export interface ProjectSubject {
  readonly id: string
  /** Dutch. */
  readonly title: string
  readonly english: string
  readonly requirements: readonly ProjectRequirement[]
}

/** A kind of project. `audits/projects` holds one file for each. */
export interface Project {
  /** File name, forever. */
  readonly id: string
  /** Two letters before each number, e.g. `ST-14`. */
  readonly code: string
  readonly title: string
  /** One Dutch sentence: what it is for. */
  readonly purpose: string
  readonly english: { readonly title: string; readonly purpose: string }
  readonly rules: readonly ProjectRule[]
  /** Its phases in their own words, in order. */
  readonly phases: readonly { readonly id: ProjectPhase; readonly title: string; readonly english: string }[]
  readonly subjects: readonly ProjectSubject[]
}

/** The number of a requirement as everybody quotes it. */
export function requirementNumber({ code }: Pick<Project, 'code'>, { number }: Pick<ProjectRequirement, 'number'>): string {
  return `${code}-${number}`
}

/** The subjects of a project with what counts in a phase, those with nothing left out. */
export function subjectsIn({ subjects }: Pick<Project, 'subjects'>, phase: ProjectPhase): readonly ProjectSubject[] {
  return subjects.map((subject) => ({ ...subject, requirements: subject.requirements.filter(({ phases }) => phases.includes(phase)) })).filter(({ requirements }) => requirements.length > 0)
}

/** True for a phase. */
export function isPhase(value: unknown): value is ProjectPhase {
  return (projectPhases as readonly unknown[]).includes(value)
}
