/**
 * As much of JSON-LD as reports of evaluations need: short names by the contexts in the file, `@id` and `id` alike, nodes found by id. Nothing is fetched, and a
 * file with an unknown context is read by its plain names.
 */
import { fieldsOf } from './foreign'

/** Prefixes that such files use without always saying so. */
const knownPrefixes: Readonly<Record<string, string>> = {
  earl: 'http://www.w3.org/ns/earl#', dct: 'http://purl.org/dc/terms/', dcterms: 'http://purl.org/dc/terms/', wcagem: 'http://www.w3.org/TR/WCAG-EM/#', WCAG: 'http://www.w3.org/TR/WCAG/#',
  WCAG2: 'http://www.w3.org/TR/WCAG21/#', WCAG20: 'http://www.w3.org/TR/WCAG20/#', WCAG21: 'http://www.w3.org/TR/WCAG21/#', WCAG22: 'http://www.w3.org/TR/WCAG22/#', sch: 'https://schema.org/',
}
/** Objects that are looked at: a file beyond this is something else. */
const mostNodes = 500_000

/** A node of the graph: its fields by their short names, whatever prefix they were written with. */
export class LdNode {
  private readonly byName = new Map<string, unknown>()
  constructor(fields: Readonly<Record<string, unknown>>, context: ReadonlyMap<string, string>) {
    for (const [key, value] of Object.entries(fields)) {
      const plain = key.startsWith('@') ? key.slice(1) : key
      for (const name of [plain, lastName(expanded(plain, context))]) if (!this.byName.has(name)) this.byName.set(name, value)
    }
  }

  /** The first of these fields that is there. */
  field(...names: readonly string[]): unknown {
    return names.map((name) => this.byName.get(name)).find((value) => value !== undefined)
  }

  /** A field as a list: one value is a list of one. */
  list(...names: readonly string[]): readonly unknown[] {
    const value = this.field(...names)
    if (value === undefined || value === null) return []
    return Array.isArray(value) ? value : (fieldsOf(value)?.['@list'] as readonly unknown[] | undefined) ?? [value]
  }

  /** A field in words: a string, the value of a literal, or the first of more. */
  text(...names: readonly string[]): string {
    return textOf(this.list(...names)[0])
  }
}

/** The words of a value. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  const literal = fieldsOf(value)?.['@value']
  return typeof literal === 'string' ? literal : ''
}

/** A file of JSON-LD, walked once. */
export class LdGraph {
  private readonly context = new Map<string, string>()
  private readonly nodes: LdNode[] = []
  private readonly byId = new Map<string, LdNode>()
  private readonly known = new WeakMap<object, LdNode>()

  constructor(root: unknown) {
    const objects: Readonly<Record<string, unknown>>[] = []
    const waiting: unknown[] = [root]
    while (waiting.length > 0 && objects.length < mostNodes) {
      const value = waiting.pop()
      if (Array.isArray(value)) for (let i = value.length - 1; i >= 0; i -= 1) waiting.push(value[i])
      const fields = fieldsOf(value)
      if (!fields) continue
      objects.push(fields)
      for (const [key, inner] of Object.entries(fields).reverse()) if (key === '@context') this.learn(inner)
        else if (typeof inner === 'object') waiting.push(inner)
    }
    for (const fields of objects) {
      const node = new LdNode(fields, this.context)
      this.known.set(fields, node)
      this.nodes.push(node)
      const id = node.text('id')
      // A mere mention of a node has no more than its id and type: the one that says something is kept.
      if (id !== '' && (!this.byId.has(id) || this.byId.get(id)!.field('title', 'description') === undefined)) this.byId.set(id, node)
    }
  }

  /** The nodes of a type, in the order of the file. */
  ofType(...types: readonly string[]): readonly LdNode[] {
    return this.nodes.filter((node) => node.list('type').some((type) => types.includes(lastName(this.address(type)))))
  }

  /** The node that a value is or names; undefined for plain words that name none. */
  node(value: unknown): LdNode | undefined {
    const one: unknown = Array.isArray(value) ? value[0] : value
    if (typeof one === 'string') return this.byId.get(one)
    const here = typeof one === 'object' && one !== null ? this.known.get(one) : undefined
    const id = here?.text('id')
    return (id ? this.byId.get(id) : undefined) ?? here
  }

  /** The address that a value is or names, written out. */
  address(value: unknown): string {
    const one: unknown = Array.isArray(value) ? value[0] : value
    const id = typeof one === 'string' ? one : this.known.get(one as object)?.text('id') ?? ''
    return expanded(id, this.context)
  }

  private learn(context: unknown): void {
    for (const part of Array.isArray(context) ? context : [context]) for (const [name, value] of Object.entries(fieldsOf(part) ?? {})) {
      const meant = typeof value === 'string' ? value : fieldsOf(value)?.['@id']
      if (typeof meant === 'string' && !this.context.has(name)) this.context.set(name, meant)
    }
  }
}

/** A short name written out: a term of the context, or a prefix and the rest. Twice at most: terms stand for prefixed names. */
function expanded(name: string, context: ReadonlyMap<string, string>): string {
  let full = name
  for (let turn = 0; turn < 3; turn += 1) {
    const next = context.get(full) ?? withPrefix(full, context)
    if (next === full) break
    full = next
  }
  return full
}

function withPrefix(name: string, context: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  if (colon <= 0 || name.startsWith('//', colon + 1)) return name
  const prefix = name.slice(0, colon)
  const meant = context.get(prefix) ?? (Object.hasOwn(knownPrefixes, prefix) ? knownPrefixes[prefix] : undefined)
  return meant === undefined ? name : meant + name.slice(colon + 1)
}

/** What stands after the last `#`, `/` or `:`. */
export function lastName(address: string): string {
  return address.slice(Math.max(address.lastIndexOf('#'), address.lastIndexOf('/'), address.lastIndexOf(':')) + 1)
}
