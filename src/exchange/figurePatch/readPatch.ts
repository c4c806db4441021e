/** Reads a file with decisions on figures. Whatever the file is: an answer, never an exception, and what cannot be is left out by name. */
import * as v from 'valibot'
import { sourceStatuses } from '@/domain/criterion'
import { agreementProblems, type AgreementProblem } from '@/domain/figureCheck'
import { figureDecisions } from '@/domain/library'
import { levels } from '@/domain/level'
import { patchFormat, patchVersion, type FigurePatch, type PatchFigure } from './patch'

/** Larger than any city's decisions. */
export const patchLimitBytes = 2_000_000

/** Why a file is refused as a whole. */
export const patchRefusals = ['empty', 'too-large', 'not-json', 'not-a-patch', 'newer-version'] as const
export type PatchRefusal = (typeof patchRefusals)[number]

/** A decision that was left out. `unreadable`: a field is missing or of another kind. `inconsistent`: its figures cannot be. `twice`: the criterion was there before. */
export interface PatchProblem {
  readonly problem: 'unreadable' | 'inconsistent' | 'twice'
  /** The criterion, or the place in the file (`#3`) where it has none. */
  readonly criterion: string
  readonly figures: readonly AgreementProblem[]
}

/** A file that was read, or why not. */
export type ReadPatch = { readonly ok: true; readonly patch: FigurePatch; readonly problems: readonly PatchProblem[] } | { readonly ok: false; readonly problem: PatchRefusal }

const number = v.pipe(v.number(), v.finite())
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const level = v.optional(v.picklist(levels))
const sentence = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000))
const limits = v.object({
  thresholds: v.variant('kind', [
    v.object({ kind: v.literal('at-most'), good: number, inconvenient: v.optional(number), needsHelp: v.optional(number), beyond: level }),
    v.object({ kind: v.literal('at-least'), good: number, inconvenient: v.optional(number), needsHelp: v.optional(number), beyond: level }),
    v.object({ kind: v.literal('between'), from: number, to: number, inconvenientFrom: v.optional(number), needsHelpFrom: v.optional(number), beyond: level, aboveTo: level }),
  ]),
  goodStatus: v.picklist(sourceStatuses), gradesStatus: v.picklist(sourceStatuses),
})
const figures = v.object({ limits: v.nullable(limits), requirement: sentence })
const decision = v.object({
  criterion: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z0-9]+)+$/), v.maxLength(100)), revision: v.pipe(number, v.integer(), v.minValue(1)), decision: v.picklist(figureDecisions),
  old: figures, new: figures, source: sentence, decidedOn: day,
})
const file = v.object({ format: v.literal(patchFormat), version: v.pipe(number, v.integer(), v.minValue(1)), madeOn: day, figures: v.array(v.unknown()) })

/** Reads the bytes of a file. */
export function readPatch(bytes: Uint8Array): ReadPatch {
  if (bytes.length > patchLimitBytes) return { ok: false, problem: 'too-large' }
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '')
  if (text.trim() === '') return { ok: false, problem: 'empty' }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, problem: 'not-json' }
  }
  const read = v.safeParse(file, json)
  if (!read.success) return { ok: false, problem: 'not-a-patch' }
  if (read.output.version > patchVersion) return { ok: false, problem: 'newer-version' }
  const taken = new Map<string, PatchFigure>()
  const problems: PatchProblem[] = []
  for (const [i, entry] of read.output.figures.entries()) {
    const one = v.safeParse(decision, entry)
    if (!one.success) { problems.push({ problem: 'unreadable', criterion: nameOf(entry, i), figures: [] }); continue }
    const figure = one.output as PatchFigure
    const wrong = figure.new.limits === null ? [] : agreementProblems(figure.new.limits.thresholds, figure.new.requirement)
    if (wrong.length > 0) problems.push({ problem: 'inconsistent', criterion: figure.criterion, figures: wrong })
    else if (taken.has(figure.criterion)) problems.push({ problem: 'twice', criterion: figure.criterion, figures: [] })
    else taken.set(figure.criterion, figure)
  }
  return { ok: true, patch: { format: patchFormat, version: read.output.version, madeOn: read.output.madeOn, figures: [...taken.values()] }, problems }
}

function nameOf(entry: unknown, i: number): string {
  const name = typeof entry === 'object' && entry !== null ? (entry as Readonly<Record<string, unknown>>)['criterion'] : undefined
  return typeof name === 'string' && /^[\w-]{1,100}$/.test(name) ? name : `#${i + 1}`
}
