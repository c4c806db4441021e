/** What can be wrong with a file. Each has a message `publish.read.<problem>`; `detail` names the entry, field or number. */

/** Problems for which a file is refused as a whole; nothing of it is used. */
export const refusals = [
  'empty', 'not-a-zip', 'truncated', 'damaged', 'not-a-backup', 'newer-version', 'too-large', 'too-many-entries', 'suspicious-ratio', 'unsafe-name', 'encrypted',
  'not-json', 'not-geojson', 'no-polygons', 'lambert',
] as const
export type Refusal = (typeof refusals)[number]

/** Problems with a part; the rest was read. */
export const partProblems = ['unreadable-change', 'unknown-kind', 'dropped-field', 'long-text', 'missing-file', 'unlisted-file', 'not-a-polygon', 'broken-polygon', 'no-name'] as const
export type PartProblem = (typeof partProblems)[number]

/** A part that could not be read, or only with a remark. */
export interface ReadProblem { readonly problem: PartProblem; readonly detail: string }
/** Why a file was refused. */
export interface Refused { readonly ok: false; readonly problem: Refusal; readonly detail: string }

/** Makes a refusal. */
export function refused(problem: Refusal, detail = ''): Refused {
  return { ok: false, problem, detail }
}
