import type { Day } from '@/domain/ids'

/** True when the advice is wanted before the work starts: most often a slip of the pen. Empty days say nothing. */
export function dueProblem(startOn: Day, dueOn: Day): boolean {
  return startOn !== '' && dueOn !== '' && dueOn < startOn
}
