/** What the frame says, parsed at the door: it holds the words of a page that nobody knows. */
import * as v from 'valibot'
import type { FrameMessage } from './order'

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const count = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(10_000_000))
const impact = v.optional(v.nullable(text(20)))
const node = v.object({ target: v.pipe(v.array(v.union([text(5000), v.pipe(v.array(text(5000)), v.maxLength(50))])), v.maxLength(50)), html: text(2000), failureSummary: v.optional(text(2000)), impact })
const rule = v.object({ id: text(100), impact, tags: v.pipe(v.array(text(100)), v.maxLength(50)), help: text(1000), helpUrl: text(1000), nodes: v.pipe(v.array(node), v.maxLength(500)) })
const rules = v.pipe(v.array(rule), v.maxLength(300))
const axe = v.object({ testEngine: v.object({ name: text(50), version: text(50) }), violations: rules, incomplete: rules, passes: rules, inapplicable: rules })

const message = v.variant('kind', [
  v.object({ token: text(100), kind: v.literal('progress'), done: count, total: count }),
  v.object({ token: text(100), kind: v.literal('failed'), reason: text(300) }),
  v.object({ token: text(100), kind: v.literal('done'), axe, elements: count, guard: v.boolean(), missingSheets: v.pipe(v.array(text(4000)), v.maxLength(10_000)), missingImages: count, scripts: count, frames: count }),
])

/** The message, where it is one of ours with this token; else undefined. */
export function frameMessage(data: unknown, token: string): FrameMessage | undefined {
  const read = v.safeParse(message, data)
  return read.success && read.output.token === token ? read.output as FrameMessage : undefined
}
