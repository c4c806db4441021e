/** What is still to do before a panel sets out: who is missing, who was not asked yet, what is not arranged. */
import { consentFields, consents, groupsOf, isExpert, type Adjustment, type Consent, type Participant } from './participant'
import { coreGroups, userGroups, type UserGroup } from './userGroup'

/** Groups that no expert on the panel speaks for, in the fixed order; the core ones apart. */
export function groupsMissing(participants: readonly Participant[]): { readonly core: readonly UserGroup[]; readonly others: readonly UserGroup[] } {
  const present = new Set(participants.filter(isExpert).flatMap(groupsOf))
  const core: ReadonlySet<UserGroup> = new Set(coreGroups)
  const missing = userGroups.filter((group) => group !== 'everybody' && !present.has(group))
  return { core: missing.filter((group) => core.has(group)), others: missing.filter((group) => !core.has(group)) }
}

/** What an expert was not asked yet. Others on the walk give no answers, so there is nothing to ask them. */
export function consentsToAsk(participant: Participant): readonly Consent[] {
  return isExpert(participant) ? consents.filter((consent) => participant[consentFields[consent]] === null) : []
}

/** What somebody needs, and whether it is arranged. */
export interface Need {
  readonly participant: Participant
  readonly adjustment: Adjustment
  readonly isArranged: boolean
}

/** The preparation list: every adjustment that somebody needs, in the order of `adjustments`, and by turn within it. */
export function needsOf(participants: readonly Participant[], order: readonly Adjustment[]): readonly Need[] {
  return order.flatMap((adjustment) => participants.filter((participant) => participant.adjustments[adjustment])
    .map((participant) => ({ participant, adjustment, isArranged: participant.arranged[adjustment] === true })))
}
