/** Who walked: made up, like everything here. A pseudonym, what they speak for and what they needed; no names, no diagnosis. */
import { participantAgainIds, participantIds, walkIds } from './ids'
import type { Written } from './written'

type Letter = keyof typeof participantIds
type Fields = Written<'participant'>['fields']

const yes: Fields = { consentScore: true, consentPhoto: true, consentVoice: true }

/** Same people, same sign on both walks. */
const people: Readonly<Record<Letter, Fields>> = {
  a: { colour: 'green', groups: { 'wheelchair-manual': true }, ...yes },
  b: { colour: 'blue', groups: { blind: true }, adjustments: { 'own-helper': true, guide: true, 'braille-or-audio': true }, arranged: { 'own-helper': true, guide: true }, helperFills: true, ...yes },
  c: { colour: 'red', groups: { 'low-literacy': true }, adjustments: { 'plain-language': true }, arranged: { 'plain-language': true }, ...yes, consentPhoto: false },
  d: { colour: 'yellow', groups: { 'wheelchair-manual': true }, adjustments: { breaks: true }, arranged: { breaks: true }, ...yes },
  e: { colour: 'purple', groups: { 'hard-of-hearing': true, 'older-person': true }, adjustments: { 'speech-to-text': true }, adjustmentNote: 'De schrijftolk is gevraagd en kon die dag niet komen.', ...yes },
  f: { colour: 'orange', groups: { 'wheelchair-manual': true }, adjustments: { transport: true }, arranged: { transport: true }, ...yes, consentVoice: false },
  g: { colour: 'brown', groups: { 'low-literacy': true }, adjustments: { 'large-print': true, seat: true }, arranged: { 'large-print': true }, ...yes },
  h: { colour: 'white', groups: { 'low-literacy': true, 'other-language': true }, language: 'tr', adjustments: { 'language-interpreter': true }, arranged: { 'language-interpreter': true }, ...yes },
  i: { colour: 'green', groups: { 'older-person': true }, adjustments: { seat: true, breaks: true }, arranged: { seat: true, breaks: true }, consentScore: true, consentPhoto: false },
  j: { colour: 'blue', groups: { 'older-person': true, 'chronic-illness-fatigue': true }, adjustments: { breaks: true, seat: true }, arranged: { breaks: true }, ...yes },
}

const firstChanges: Readonly<Record<Letter, string>> = { a: '89470f07-9630-46b2-8905-17de64384ee0', b: 'addb32f0-2188-4703-b64c-e7c56196e51d', c: 'ea728b74-e96b-4b87-a174-f9f7c55bac2f', d: '81057840-c34c-4f2e-ac7b-ca2afd35c191', e: '1d4dd3c3-8fde-4f7f-acc3-9e1038f5a6df', f: '59e65556-0f93-4b0f-9ca2-0e520507a344', g: '1f385e03-aa3e-4cce-8822-7d0977636857', h: '650c5f14-3f04-45ad-a1d9-0346c34db08c', i: 'e6a34c30-9aae-4b97-95f7-7c4c0fa05fb7', j: 'c9953340-0641-453c-81cd-478b7f226998' }
const secondChanges: Readonly<Record<keyof typeof participantAgainIds, string>> = { a: 'be7fbb0f-2284-452a-ad52-c1227ddf6d94', c: 'c8a663e7-6eca-470d-8515-cc7c268b5208', d: 'b25efbc6-ef2c-4739-afd5-68b41e6eaee4', e: 'ea6333ac-63e6-4153-8dd1-e008b54e08d2', f: '2603d795-e9ac-4310-a647-62ddec21d1b1', g: '0e1c46c7-15d6-4d12-969e-d8a0735bf830', h: '1f300e70-c675-4686-91d4-37bcc34a9305', i: 'a4588720-a7d5-4433-85f4-067bdd207d33', j: '6f3eb3df-3f50-4fc6-af6b-d605a6f3695d' }

function person(letter: Letter, position: number, fields: Fields): Fields {
  return { letter: letter.toUpperCase(), roles: { expert: true }, position, ...people[letter], ...fields }
}

export const participants: readonly Written<'participant'>[] = [
  ...(Object.keys(people) as Letter[]).map((letter, i) => ({
    id: participantIds[letter], change: firstChanges[letter], at: `2026-10-10T07:${30 + i}:00.000Z`, fields: person(letter, i + 1, { walk: walkIds.process, consentAt: `2026-10-10T07:${30 + i}:00.000Z` }),
  })),
  // Went home after the square, and took back their yes the week after.
  { id: participantIds.j, change: '3e0d2bd0-26ac-4db6-8788-dcc561eec4a8', at: '2026-10-10T09:20:00.000Z', fields: { leftAt: '2026-10-10T09:20:00.000Z' } },
  { id: participantIds.j, change: '15c6bf6d-32a7-458e-99d2-f7e8eeac4226', at: '2026-10-14T12:05:00.000Z', fields: { consentScore: false, consentPhoto: false, consentVoice: false, consentAt: '2026-10-14T12:05:00.000Z' } },
  ...(Object.keys(participantAgainIds) as (keyof typeof participantAgainIds)[]).map((letter, i) => ({
    id: participantAgainIds[letter], change: secondChanges[letter], at: `2026-11-21T08:${30 + i}:00.000Z`, fields: person(letter, i + 1, { walk: walkIds.again, consentAt: `2026-11-21T08:${30 + i}:00.000Z` }),
  })),
]
