/** In which phases a requirement counts, by why; and the phases of whatever is built, in their usual words. */
import type { Project, ProjectPhase } from '../../../src/domain/project'

/** Settled on paper, nothing to measure afterwards. */
export const planned: readonly ProjectPhase[] = ['design']
/** Drawn, then looked at when it is there. */
export const built: readonly ProjectPhase[] = ['design', 'delivery']
/** Drawn, easily lost on the site, then measured. */
export const finished: readonly ProjectPhase[] = ['design', 'works', 'delivery']
/** Asked in the tender, and holds while people work. */
export const onSite: readonly ProjectPhase[] = ['design', 'works']
/** Drawn, looked at, and lost again without care. */
export const kept: readonly ProjectPhase[] = ['design', 'delivery', 'use']
/** Counts from beginning to end. */
export const always: readonly ProjectPhase[] = ['design', 'works', 'delivery', 'use']
/** Only how it is run. */
export const inUse: readonly ProjectPhase[] = ['use']
/** Agreed beforehand, and shows in use. */
export const agreed: readonly ProjectPhase[] = ['design', 'use']
/** There at the end, and kept. */
export const checked: readonly ProjectPhase[] = ['delivery', 'use']

/** The phases of works: a street, a square, a building. */
export const phasesOfWorks: Project['phases'] = [
  { id: 'design', title: 'Ontwerp en aanbesteding', english: 'Design and tender' },
  { id: 'works', title: 'Uitvoering van de werken', english: 'Works on site' },
  { id: 'delivery', title: 'Oplevering', english: 'Delivery check' },
  { id: 'use', title: 'Gebruik en onderhoud', english: 'Use and maintenance' },
]
