/** Expressions of a form (XPath 1.0 as ODK uses it, with `${name}` for a question): read into a tree, never worked out. */

/** A read expression. */
export type Expression =
  | { readonly kind: 'question'; readonly name: string }
  /** `.`: the answer to the question itself. */
  | { readonly kind: 'self' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'two'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'minus'; readonly of: Expression }
  /** A path such as `/form/group/name`, `name` or `instance('x')/root/item[…]`: known as sound, not used further. */
  | { readonly kind: 'path' }

/** Operators, by how strongly they bind. */
const strengths = { or: 1, and: 2, '=': 3, '!=': 3, '<': 4, '<=': 4, '>': 4, '>=': 4, '+': 5, '-': 5, '*': 6, div: 6, mod: 6, '|': 8 } as const
export type Operator = keyof typeof strengths

/** What stands wrong, and at which character (from 1). */
export class ExpressionError extends Error {
  constructor(readonly at: number, readonly near: string) { super(`at ${at}`) }
}

interface Token { readonly kind: 'question' | 'text' | 'number' | 'name' | 'sign'; readonly text: string; readonly at: number }

/** Deeper nesting than anybody writes. */
const deepest = 100
const signs = ['!=', '<=', '>=', '//', '..', '::', '(', ')', '[', ']', ',', '=', '<', '>', '+', '-', '*', '/', '|', '.', '@']

/** Word processors turn quotes and dashes into prettier ones; ODK itself refuses them, so they are named as wrong. */
function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = []
  const pattern = /\s+|\$\{\s*(?:last-saved#)?([^{}\s]+)\s*\}|"([^"]*)"|'([^']*)'|(\d+(?:\.\d*)?|\.\d+)|((?:[\p{L}_][\p{L}\p{N}_.-]*:)?[\p{L}_][\p{L}\p{N}_.-]*)/uy
  let at = 0
  while (at < source.length) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match) {
      const [whole, question, double, single, number, name] = match
      if (question !== undefined) tokens.push({ kind: 'question', text: question, at })
      else if (number !== undefined) tokens.push({ kind: 'number', text: number, at })
      else if (name !== undefined) tokens.push({ kind: 'name', text: name, at })
      else if (double !== undefined || single !== undefined) tokens.push({ kind: 'text', text: double ?? single ?? '', at })
      at += whole.length
      continue
    }
    const sign = signs.find((one) => source.startsWith(one, at))
    if (sign === undefined) throw new ExpressionError(at + 1, source.slice(at, at + 12))
    tokens.push({ kind: 'sign', text: sign, at })
    at += sign.length
  }
  return tokens
}

/** Reads an expression, or throws an `ExpressionError`. */
export function readExpression(source: string): Expression {
  const tokens = tokensOf(source)
  let next = 0
  let depth = 0
  const wrong = (): ExpressionError => {
    const at = tokens[next]?.at ?? source.length
    return new ExpressionError(at + 1, source.slice(at, at + 12))
  }
  const isSign = (text: string, ahead = 0): boolean => tokens[next + ahead]?.kind === 'sign' && tokens[next + ahead]!.text === text
  const need = (text: string): void => { if (!isSign(text)) throw wrong(); next += 1 }

  function whole(weakest = 0): Expression {
    if (++depth > deepest) throw wrong()
    let left = unary()
    for (;;) {
      const token = tokens[next]
      const operator = token && (token.kind === 'sign' || token.kind === 'name') && Object.hasOwn(strengths, token.text) ? (token.text as Operator) : undefined
      if (operator === undefined || strengths[operator] <= weakest) break
      next += 1
      left = { kind: 'two', operator, left, right: whole(strengths[operator]) }
    }
    depth -= 1
    return left
  }
  function unary(): Expression {
    if (!isSign('-')) return steps(primary())
    next += 1
    const of = unary()
    return of.kind === 'number' ? { kind: 'number', value: -of.value } : { kind: 'minus', of }
  }
  function primary(): Expression {
    const token = tokens[next]
    if (!token) throw wrong()
    if (token.kind === 'question') { next += 1; return { kind: 'question', name: token.text } }
    if (token.kind === 'text') { next += 1; return { kind: 'text', value: token.text } }
    if (token.kind === 'number') { next += 1; return { kind: 'number', value: Number(token.text) } }
    if (token.kind === 'name') {
      next += 1
      if (isSign('(')) return { kind: 'call', name: token.text, args: argumentsOf() }
      if (isSign('::')) { next += 1; return step() }
      return { kind: 'path' }
    }
    if (token.text === '(') {
      next += 1
      const inner = whole()
      need(')')
      return inner
    }
    if (token.text === '.') { next += 1; return { kind: 'self' } }
    if (token.text === '/' || token.text === '//') { next += 1; return tokens[next]?.kind === 'name' || isSign('*') || isSign('..') || isSign('@') ? step() : { kind: 'path' } }
    return step()
  }
  function argumentsOf(): readonly Expression[] {
    need('(')
    const args: Expression[] = []
    if (!isSign(')')) {
      args.push(whole())
      while (isSign(',')) { next += 1; args.push(whole()) }
    }
    need(')')
    return args
  }
  /** One step of a path: a name, `*`, `.`, `..`, `@name`, or `node()`. */
  function step(): Expression {
    if (isSign('@')) next += 1
    if (tokens[next]?.kind === 'question') { next += 1; return { kind: 'path' } }
    if (tokens[next]?.kind !== 'name' && !isSign('*') && !isSign('.') && !isSign('..')) throw wrong()
    next += 1
    if (isSign('(')) argumentsOf()
    else if (isSign('::')) { next += 1; step() }
    return { kind: 'path' }
  }
  /** What may follow: `[…]` and `/name`. */
  function steps(first: Expression): Expression {
    let found = first
    while (isSign('[') || isSign('/') || isSign('//')) {
      const opens = isSign('[')
      next += 1
      if (opens) { whole(); need(']') } else step()
      found = { kind: 'path' }
    }
    return found
  }

  const read = whole()
  if (next < tokens.length) throw wrong()
  return read
}

/** The names of questions that a text or expression refers to as `${name}`. */
export function referencesIn(source: string): readonly string[] {
  return [...source.matchAll(/\$\{\s*(?:last-saved#)?([^{}\s]+)\s*\}/g)].map(([, name]) => name!)
}

/** Text as it can stand in an expression. XPath 1.0 has no way to write both kinds of quotes in one. */
export function quoted(text: string): string {
  return text.includes("'") ? `"${text.replaceAll('"', '')}"` : `'${text}'`
}
