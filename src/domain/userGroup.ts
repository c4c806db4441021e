/**
 * The user groups of norms.md part 13. A group is a role that somebody chooses, never a diagnosis.
 * Codes are those of the norms tables; ids are what is stored and exported.
 */
export const userGroups = [
  'wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'blind', 'low-vision', 'deaf', 'hard-of-hearing', 'deafblind',
  'intellectual-disability', 'autism-sensory', 'dementia', 'psychological-vulnerability', 'low-literacy', 'other-language',
  'poverty-digital-exclusion', 'older-person', 'pram-young-children', 'child', 'chronic-illness-fatigue', 'stoma-incontinence',
  'gender-safety', 'trans-nonbinary', 'limited-hand-function', 'short-stature', 'large-body', 'assistance-dog',
  'speech-disability', 'epilepsy-photosensitive', 'companion-carer', 'everybody',
] as const
export type UserGroup = (typeof userGroups)[number]

/**
 * Groups that a panel should not miss without a reason: those whose barriers differ most from each other, so that together they try a route in
 * every way (moving, seeing, hearing, reading, understanding, stimuli, means, strength). Our proposal, to be agreed with the accessibility
 * officers; what it changes is only the order in which missing groups are shown.
 */
export const coreGroups = [
  'wheelchair-manual', 'blind', 'low-vision', 'deaf', 'hard-of-hearing', 'intellectual-disability', 'autism-sensory', 'low-literacy', 'other-language',
  'poverty-digital-exclusion', 'older-person',
] as const satisfies readonly UserGroup[]

/** True for the id of a known group. */
export function isUserGroup(value: unknown): value is UserGroup {
  return (userGroups as readonly unknown[]).includes(value)
}

/** The two-letter codes that norms.md uses in its tables. */
export const userGroupCodes: Readonly<Record<string, UserGroup>> = {
  WM: 'wheelchair-manual', WE: 'wheelchair-electric', WA: 'walking-aid', BL: 'blind', LV: 'low-vision', DE: 'deaf',
  HH: 'hard-of-hearing', DB: 'deafblind', ID: 'intellectual-disability', AU: 'autism-sensory', DM: 'dementia',
  MH: 'psychological-vulnerability', LL: 'low-literacy', OL: 'other-language', PV: 'poverty-digital-exclusion', OA: 'older-person',
  PR: 'pram-young-children', CH: 'child', CI: 'chronic-illness-fatigue', IC: 'stoma-incontinence', GS: 'gender-safety',
  TN: 'trans-nonbinary', HF: 'limited-hand-function', SS: 'short-stature', LB: 'large-body', AD: 'assistance-dog',
  SP: 'speech-disability', EP: 'epilepsy-photosensitive', CB: 'companion-carer', ALL: 'everybody',
}
