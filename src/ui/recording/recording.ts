/** Speaking in instead of typing, by the recorder of the browser. */

/** A voice note that was spoken in. */
export interface Recording {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly seconds: number
}

/** Longest note. Somebody who forgot to stop should not fill the device. */
export const longestSeconds = 600

/** Why there is no recording. */
export const recordProblems = ['denied', 'no-microphone', 'missing', 'empty', 'failed'] as const
export type RecordProblem = (typeof recordProblems)[number]

const wanted = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/webm'] as const

/** The smallest format that this browser writes; undefined leaves it to the browser. */
export function recordingType(isSupported: (type: string) => boolean): string | undefined {
  return wanted.find(isSupported)
}

/** What the browser's refusal means for a person. */
export function problemOf(error: unknown): RecordProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  if (name === 'NotFoundError' || name === 'NotReadableError' || name === 'OverconstrainedError') return 'no-microphone'
  return 'failed'
}

/** Seconds as `1:05`. */
export function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
