/** States of pages to test beside the pages as they load: an opened menu, a filled form. A file of steps, read as something foreign. */
import * as v from 'valibot'

const words = v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(2000, 'is longer than 2000 characters'))
/** Which element: by its role and name as a screen reader says it, by its label, its text, or a CSS selector. */
const element = { role: v.optional(words), name: v.optional(words), exact: v.optional(v.boolean()), label: v.optional(words), text: v.optional(words), selector: v.optional(words) }
const namesOne = (step: { readonly role?: string | undefined; readonly label?: string | undefined; readonly text?: string | undefined; readonly selector?: string | undefined }): boolean => [step.role, step.label, step.text, step.selector].filter((one) => one !== undefined).length === 1
const oneWay = 'needs one of role (with name), label, text or selector'

const step = v.variant('do', [
  v.strictObject({ do: v.literal('goto'), url: words }),
  v.pipe(v.strictObject({ do: v.literal('click'), ...element }), v.check((one) => namesOne(one), oneWay)),
  v.pipe(v.strictObject({ do: v.literal('fill'), ...element, value: v.pipe(v.string(), v.maxLength(2000, 'is longer than 2000 characters')) }), v.check((one) => namesOne(one), oneWay)),
  v.strictObject({ do: v.literal('press'), key: words }),
  v.strictObject({ do: v.literal('wait'), text: words }),
])
const steps = v.pipe(v.array(step), v.maxLength(100, 'has more than 100 steps'))

const file = v.strictObject({
  /** Steps before each state, from its address: to sign in, to open an example. */
  before: v.optional(steps, []),
  states: v.pipe(
    v.array(v.strictObject({ name: v.pipe(words, v.trim(), v.minLength(1, 'is empty')), url: words, steps: v.optional(steps, []) })),
    v.minLength(1, 'is empty'), v.maxLength(200, 'has more than 200 states'),
    v.check((list) => new Set(list.map(({ name }) => name)).size === list.length, 'has two states of one name'),
  ),
})

/** One thing to do on a page. */
export type StateStep = v.InferOutput<typeof step>
/** A page in a state. */
export interface PageState {
  readonly name: string
  /** Absolute. */
  readonly url: string
  readonly steps: readonly StateStep[]
}

/** Reads a file of states. Addresses may be relative to `base`. Gives the states, or what is wrong in one line. */
export function readStates(text: string, base: string | undefined): { readonly ok: true; readonly states: readonly PageState[] } | { readonly ok: false; readonly problem: string } {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, problem: 'it is not JSON' }
  }
  const read = v.safeParse(file, json)
  if (!read.success) {
    const [first, ...more] = read.issues
    return { ok: false, problem: `${v.getDotPath(first) ?? 'the file'}: ${first.message}${more.length === 0 ? '' : ` (and ${more.length} more)`}` }
  }
  const states: PageState[] = []
  for (const { name, url, steps: own } of read.output.states) {
    const address = absolute(url, base)
    if (address === null) return { ok: false, problem: `state “${name}”: ${url} is not an http(s) address${base === undefined ? ', and there is no first URL that it could be relative to' : ''}` }
    const all: StateStep[] = []
    for (const one of [...read.output.before, ...own]) {
      const target = one.do === 'goto' ? absolute(one.url, address) : ''
      if (target === null) return { ok: false, problem: `state “${name}”: ${one.do === 'goto' ? one.url : ''} is not an http(s) address` }
      all.push(one.do === 'goto' ? { ...one, url: target } : one)
    }
    states.push({ name, url: address, steps: all })
  }
  return { ok: true, states }
}

/** A step in words, for a message. */
export function stepWords(one: StateStep): string {
  if (one.do === 'goto') return `goto ${one.url}`
  if (one.do === 'press') return `press ${one.key}`
  if (one.do === 'wait') return `wait for “${one.text}”`
  const what = one.role === undefined ? (one.label ?? one.text ?? one.selector ?? '') : `${one.role}${one.name === undefined ? '' : ` “${one.name}”`}`
  return `${one.do} ${what}`
}

function absolute(url: string, base: string | undefined): string | null {
  if (!URL.canParse(url, base)) return null
  const made = new URL(url, base)
  return /^https?:$/.test(made.protocol) ? made.href : null
}
