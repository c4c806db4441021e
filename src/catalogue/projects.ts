/** Kinds of project: which criteria make a specification. Loaded only where one is put together. */
import { themeOfId, type Theme } from '@/domain/criterion'
import type { Project } from '@/domain/project'

/** The order in which a person looks for them; what comes later goes behind. */
const order = ['street', 'square', 'building', 'toilet', 'event', 'website', 'shop', 'housing']
const rank = ({ id }: Project): number => (order.indexOf(id) + order.length + 1) % (order.length + 1)

/** Every kind of project. */
export const projects: readonly Project[] = Object.values(import.meta.glob<Project>('/audits/projects/*.ts', { eager: true, import: 'default' })).sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))

/** The kind of project with this id. */
export function projectById(id: string): Project | undefined {
  return projects.find((project) => project.id === id)
}

/** The themes that its criteria come from. */
export function themesOfProject({ subjects }: Project): readonly Theme[] {
  return [...new Set(subjects.flatMap(({ requirements }) => requirements.flatMap(({ criterion }) => themeOfId(criterion) ?? [])))]
}
