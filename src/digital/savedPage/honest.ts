/** What is judged by how a page looks is only to check where its style sheets or images did not come along: on the web it looks otherwise. */
import type { OwnAxe, OwnRule } from '../reports/ownFile'
import type { FrameDone } from './order'

/** Rules that look at colours, sizes and places. */
const byLook: ReadonlySet<string> = new Set(['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'])
/** Rules that measure a box that an image fills. */
const bySize: ReadonlySet<string> = new Set(['target-size'])

/** The result with what cannot be known moved to what a person looks at. */
export function honest({ axe, missingSheets, missingImages }: Pick<FrameDone, 'axe' | 'missingSheets' | 'missingImages'>): OwnAxe {
  const unsure = missingSheets.length > 0 ? byLook : missingImages > 0 ? bySize : undefined
  if (!unsure) return axe
  const moved = axe.violations.filter(({ id }) => unsure.has(id))
  if (moved.length === 0) return axe
  const together = (rule: OwnRule): OwnRule => {
    const same = moved.find(({ id }) => id === rule.id)
    return same ? { ...rule, nodes: [...same.nodes, ...rule.nodes] } : rule
  }
  const known = new Set(axe.incomplete.map(({ id }) => id))
  return { ...axe, violations: axe.violations.filter((rule) => !moved.includes(rule)), incomplete: [...axe.incomplete.map(together), ...moved.filter(({ id }) => !known.has(id))] }
}
