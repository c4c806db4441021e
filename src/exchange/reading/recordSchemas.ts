/** The type of every field that a change may set, per kind of record. A new field does not compile until it stands here. */
import * as v from 'valibot'
import { adviceBases, efforts, linkWeights } from '@/domain/advice'
import { answerOutcomes } from '@/domain/answer'
import { attachmentKinds, attachmentOwners } from '@/domain/attachment'
import type { RecordKind } from '@/domain/change'
import { phases, subjectKinds } from '@/domain/dossier'
import type { RecordOf } from '@/domain/dossierContent'
import { findingKinds, findingSubjects } from '@/domain/finding'
import { channels } from '@/domain/channel'
import { sourceStatuses, stages, themes } from '@/domain/criterion'
import { figureDecisions } from '@/domain/library'
import { followUpEvents } from '@/domain/followUp'
import { levels, unknownLevels } from '@/domain/level'
import { amenities } from '@/domain/link'
import { panelLanguages } from '@/domain/panelLanguage'
import { adjustments, participantColours, participantRoles } from '@/domain/participant'
import { machineTools } from '@/domain/machineReport'
import { placeKinds } from '@/domain/place'
import { resultAreas } from '@/domain/resultArea'
import { samplePageKinds } from '@/domain/samplePage'
import { auditModes, auditOutcomes } from '@/domain/wcag'
import { feelings, helpSources, scoreFillers } from '@/domain/score'
import { spotSources } from '@/domain/spot'
import { units } from '@/domain/unit'
import { userGroups } from '@/domain/userGroup'
import { walkKinds } from '@/domain/walk'

/** Schema of a value, or of a map whose entries are set one by one (`levels.blind`). */
export type FieldSchema = v.GenericSchema | { readonly map: v.GenericSchema; readonly key: v.GenericSchema }

const words = v.string()
const short = v.pipe(v.string(), v.maxLength(200))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const number = v.pipe(v.number(), v.finite())
const flag = v.boolean()
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const moment = v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{4}-\d{2}-\d{2}T/))
const level = v.picklist([...levels, ...unknownLevels])
const group = v.picklist(userGroups)
const spot = v.object({ lat: v.pipe(number, v.minValue(-90), v.maxValue(90)), lon: v.pipe(number, v.minValue(-180), v.maxValue(180)), source: v.picklist(spotSources), accuracyM: v.optional(number) })
const set = v.literal(true)
const language = v.picklist(panelLanguages)
const base = { createdAt: v.union([moment, v.literal('')]), deletedAt: moment }

const theme = v.picklist(themes)
const status = v.picklist(sourceStatuses)
const unit = v.picklist(units)
const gradeable = v.picklist(levels)
const source = v.object({ document: words, clause: v.optional(words), status, note: v.optional(words) })
const condition = v.object({ question: short, in: v.array(v.union([flag, number, words])) })
const thresholds = v.variant('kind', [
  v.object({ kind: v.picklist(['at-most', 'at-least']), good: number, inconvenient: v.optional(number), needsHelp: v.optional(number), beyond: v.optional(gradeable) }),
  v.object({ kind: v.literal('between'), from: number, to: number, inconvenientFrom: v.optional(number), needsHelpFrom: v.optional(number), beyond: v.optional(gradeable), aboveTo: v.optional(gradeable) }),
])
const limits = v.object({ thresholds, goodStatus: status, gradesStatus: status })
const plausible = v.optional(v.object({ from: v.optional(number), to: v.optional(number) }))
const options = v.array(v.object({ id: short, label: words, level: v.optional(gradeable) }))
const answerSpec = v.variant('kind', [
  v.object({ kind: v.literal('yes-no'), noLevel: v.optional(gradeable) }), v.object({ kind: v.literal('measure'), unit, limits: v.optional(limits), step: v.optional(number), plausible }),
  v.object({ kind: v.literal('count'), unit, limits: v.optional(limits), plausible }), v.object({ kind: v.picklist(['choice', 'choices']), options }), v.object({ kind: v.picklist(['text', 'level']) }),
])
const criterionText = v.object({ title: words, question: words, howTo: words, requirement: words, why: words, remedy: words, options: v.optional(v.record(v.string(), words)) })

type Fields = { readonly [K in RecordKind]: { readonly [F in Exclude<keyof RecordOf[K], 'id' | 'dossier'>]: FieldSchema } }

/** Schemas without null: null empties any field and is always taken. */
export const recordSchemas: Fields = {
  dossier: {
    ...base, title: words, subject: v.picklist(subjectKinds), resultArea: v.picklist(resultAreas), clientService: words, projectLeader: words,
    phase: v.picklist(phases), startOn: day, dueOn: day, intro: words, example: flag,
  },
  place: { ...base, name: words, kind: v.picklist(placeKinds), spot, address: words, whereWords: words, note: words },
  walk: { ...base, kind: v.picklist(walkKinds), title: words, date: day, officers: words, circumstances: words, note: words, finishedAt: moment, copiedFrom: id, talkNote: words, audit: { map: v.union([words, v.object({ device: words, browser: words, assistive: words })]), key: short }, statement: { map: words, key: short } },
  finding: {
    ...base, kind: v.picklist(findingKinds), number, walk: id, place: id, subject: v.picklist(findingSubjects), title: words, level, levels: { map: level, key: group },
    words, suggestion: words, measuredValue: number, measuredUnit: v.picklist(units), criterion: short, criterionRevision: number, answer: id, danger: flag, spot,
    address: words, whereWords: words, observedAt: v.union([moment, v.literal('')]), link: id, participant: id, voices: { map: set, key: id },
    pages: { map: set, key: id }, selector: words, snippet: words, cause: words,
  },
  attachment: {
    ...base, kind: v.picklist(attachmentKinds), ownerKind: v.picklist(attachmentOwners), owner: id, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), mediaType: short,
    bytes: number, width: number, height: number, seconds: number, alt: words, transcript: words, takenAt: moment, cleared: flag, redacted: flag, position: number,
  },
  answer: {
    ...base, walk: id, place: id, link: id, checklist: short, criterion: short, revision: number, question: words, norm: v.object({ document: words, normVersion: words }), requirement: words, limits, outcome: v.picklist(answerOutcomes), value: v.union([flag, number, words]),
    unit: v.picklist(units), level, levelReason: words, note: words, answeredAt: v.union([moment, v.literal('')]),
  },
  advice: {
    ...base, number, position: number, what: words, why: words, basis: v.picklist(adviceBases), findings: { map: v.literal(true), key: id }, groups: { map: v.literal(true), key: group },
    linkWeight: v.picklist(linkWeights), priorityOverride: number, priorityReason: words, effort: v.picklist(efforts), addressee: words, answerBy: day, phase: v.picklist(phases), improvementAction: flag,
  },
  link: {
    ...base, walk: id, position: number, title: words, channel: v.picklist(channels), toTry: words, titles: { map: words, key: language }, tries: { map: words, key: language }, translationsRead: { map: set, key: language },
    minutes: number, lengthM: number, effort: words, optional: flag, equalAlternative: flag, alternative: words, amenities: { map: set, key: v.picklist(amenities) }, place: id, spot, spotTo: spot,
    whereWords: words, evidence: { map: set, key: id }, sameAs: id, mergedInto: id, addedOnTheWay: flag, talkNote: words,
  },
  participant: {
    ...base, walk: id, colour: v.picklist(participantColours), letter: v.pipe(v.string(), v.regex(/^[A-Z]$/)), roles: { map: set, key: v.picklist(participantRoles) },
    groups: { map: set, key: group }, adjustments: { map: set, key: v.picklist(adjustments) }, arranged: { map: set, key: v.picklist(adjustments) }, adjustmentNote: words, language,
    consentScore: flag, consentPhoto: flag, consentVoice: flag, consentAt: moment, helperFills: flag, leftAt: moment, position: number,
  },
  score: {
    ...base, walk: id, link: id, participant: id, level, words, language, helperNote: words, filledBy: v.picklist(scoreFillers), fromPaper: flag, feeling: v.picklist(feelings),
    minutes: number, helpFrom: { map: set, key: v.picklist(helpSources) }, skippedAt: moment, answeredAt: moment,
  },
  ownCriterion: {
    ...base, revision: number, theme, stage: v.picklist(stages), title: words, question: words, howTo: words, answer: answerSpec, requirement: words, sources: v.array(source), groups: { map: set, key: group }, why: words,
    remedy: words, tags: v.array(short), onlyIf: v.array(condition), texts: { map: criterionText, key: short }, copiedFrom: short,
  },
  ownChecklist: { ...base, code: short, title: words, purpose: words, theme, version: short, criteria: v.array(short), texts: { map: v.object({ title: words, purpose: words }), key: short }, copiedFrom: short },
  figure: { ...base, criterion: short, revision: number, decision: v.picklist(figureDecisions), limits, requirement: words, source: words, decidedAt: v.union([moment, v.literal('')]) },
  training: { ...base, heldOn: day, people: v.pipe(number, v.minValue(0)), note: words },
  samplePage: {
    ...base, walk: id, kind: v.picklist(samplePageKinds), position: number, title: words, url: words, state: words, process: words, optional: flag, link: id, shares: { map: set, key: id },
  },
  pageOutcome: {
    ...base, walk: id, page: id, criterion: short, revision: number, question: words, outcome: v.picklist(auditOutcomes), mode: v.picklist(auditModes), note: words, setup: id,
    testedAt: v.union([moment, v.literal('')]),
  },
  toolReport: {
    ...base, walk: id, page: id, tool: v.picklist(machineTools), toolName: words, url: words, ranAt: moment, width: number, scriptsRan: flag, digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    passed: v.array(short), toCheck: v.array(v.object({ rule: short, criteria: v.array(short), title: words, helpUrl: words, selectors: v.array(words), count: number })), checked: { map: set, key: short }, elements: { map: v.array(short), key: short }, violations: number,
  },
  followUp: { ...base, advice: id, event: v.picklist(followUpEvents), at: v.union([moment, v.literal('')]), note: words, by: words, until: day },
}

/** True where a field may be set to this value. A field that this version does not know is taken as it is. */
export function fits(kind: RecordKind, field: string, value: unknown): boolean {
  if (value === null) return true
  const schemas: Readonly<Record<string, FieldSchema>> = recordSchemas[kind]
  const dot = field.indexOf('.')
  const name = dot < 0 ? field : field.slice(0, dot)
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
  if (schema === undefined) return true
  if (!('map' in schema)) return dot < 0 && v.is(schema, value)
  if (dot < 0) return v.is(v.record(v.string(), schema.map), value) && Object.keys(value as object).every((key) => v.is(schema.key, key))
  return v.is(schema.key, field.slice(dot + 1)) && v.is(schema.map, value)
}
