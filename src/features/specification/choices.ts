/** What somebody chose for a kind of project, kept on this device: nobody takes out forty requirements twice. */
import type { Project } from '@/domain/project'
import { isPhase, type ProjectPhase } from '@/domain/project'

/** Choices for one kind of project. */
export interface SpecificationChoice {
  readonly name: string
  readonly leftOut: readonly number[]
}

/** The setting that keeps them, by kind of project. */
export const choicesKey = 'specification'
/** Nothing left out. */
export const noChoice: SpecificationChoice = { name: '', leftOut: [] }

/** A stored value as choices; whatever does not fit is as if it were never chosen. */
export function asChoices(stored: unknown): Readonly<Record<string, SpecificationChoice>> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {}
  return Object.fromEntries(Object.entries(stored as Record<string, unknown>).flatMap(([id, value]) => {
    if (typeof value !== 'object' || value === null) return []
    const { name, leftOut } = value as { readonly name?: unknown; readonly leftOut?: unknown }
    return [[id, { name: typeof name === 'string' ? name.slice(0, 200) : '', leftOut: Array.isArray(leftOut) ? leftOut.filter((one): one is number => Number.isInteger(one)) : [] }]]
  }))
}

/** The numbers left out after some were put out or back, rising. */
export function withLeftOut(leftOut: readonly number[], numbers: readonly number[], out: boolean): readonly number[] {
  const others = leftOut.filter((one) => !numbers.includes(one))
  return (out ? [...others, ...numbers] : others).sort((a, b) => a - b)
}

/** The phase that the address asks for, or the first one of the project. */
export function phaseOf(project: Project, asked: unknown): ProjectPhase {
  return isPhase(asked) && project.phases.some(({ id }) => id === asked) ? asked : project.phases[0]!.id
}
