/** Changes and drafts to test with; what a test does not name does not matter to it. */
import type { Change, Draft } from '@/domain/change'

let count = 0

/** A draft of a finding. */
export function aDraft(set: Draft['set'], named: Partial<Omit<Draft, 'set'>> = {}): Draft {
  return { dossier: 'dossier-1', kind: 'finding', record: 'finding-1', ...named, set }
}

/** A change as another device wrote it; each has its own id and, unless named, a rising clock. */
export function aChange(set: Change['set'], named: Partial<Omit<Change, 'set'>> = {}): Change {
  count += 1
  return { id: `change-${String(count).padStart(5, '0')}`, clock: count, at: '2026-11-21T10:00:00.000Z', device: 'other-device', ...aDraft(set), ...named, set }
}
