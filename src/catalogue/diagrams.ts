/** The drawings of what to measure: one chunk, loaded where one is shown. */
import type { Diagram } from '@/domain/diagram'

/** Every diagram. */
export const diagrams: readonly Diagram[] = Object.values(import.meta.glob<Diagram>('/audits/diagrams/*.ts', { eager: true, import: 'default' }))

const byCriterion = new Map(diagrams.flatMap((diagram) => diagram.criteria.map((id) => [id, diagram])))

/** The diagram of a criterion; undefined for what is not measured. */
export function diagramOf(criterion: string): Diagram | undefined {
  return byCriterion.get(criterion)
}
