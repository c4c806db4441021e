/** The reference engine of ODK (`@getodk/xforms-engine`), which expects a browser: it gets the DOM of jsdom. */
// jsdom brings no types of its own; this is all that is used of it.
const { JSDOM } = (await import('jsdom' as string)) as { JSDOM: new (html: string) => { readonly window: object } }
const { window } = new JSDOM('')
for (const name of ['DOMParser', 'XMLSerializer', 'Node', 'Element', 'Document', 'Attr', 'Text', 'XMLDocument', 'CDATASection', 'Comment', 'ProcessingInstruction', 'NamedNodeMap', 'XPathResult', 'XPathEvaluator', 'XPathExpression', 'NodeFilter', 'document', 'navigator', 'HTMLElement', 'DocumentFragment'] as const) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: (window as Readonly<Record<string, unknown>>)[name], configurable: true, writable: true })
}
Object.assign(globalThis, { __dirname: import.meta.dirname })
const { loadForm } = await import('@getodk/xforms-engine')

/** Opens a form; gives what the engine says is wrong with it, or nothing. */
export async function problemsIn(xml: string): Promise<string> {
  const loaded = await loadForm(xml as never, { fetchFormAttachment: () => Promise.reject(new Error('no attachments')) })
  if (loaded.status === 'failure') return String((loaded.error as { message?: unknown }).message ?? loaded.error)
  const { createInstance } = loaded as unknown as { createInstance(): { root: unknown } }
  createInstance()
  return ''
}

/** A filled-in form: reads and answers questions by the end of their path. */
export async function filledIn(xml: string): Promise<{ node(name: string): EngineNode }> {
  const loaded = await loadForm(xml as never, { fetchFormAttachment: () => Promise.reject(new Error('no attachments')) })
  if (loaded.status === 'failure') throw new Error(await problemsIn(xml))
  const { root } = (loaded as unknown as { createInstance(): { root: EngineNode } }).createInstance()
  const find = (node: EngineNode, name: string): EngineNode | undefined => {
    if (node.currentState.reference.endsWith(`/${name}`)) return node
    for (const child of node.currentState.children ?? []) { const found = find(child, name); if (found) return found }
    return undefined
  }
  return { node: (name) => { const found = find(root, name); if (!found) throw new Error(`no ${name}`); return found } }
}

/** The part of a node of the engine that the tests use. */
export interface EngineNode {
  readonly currentState: { readonly reference: string; readonly relevant: boolean; readonly value?: unknown; readonly children?: readonly EngineNode[] | null; readonly label?: { readonly asString: string } | null; readonly valueOptions?: readonly { readonly value: string; readonly label: { readonly asString: string } }[] }
  readonly validationState: { readonly constraint?: { readonly valid: boolean } | null }
  setValue?(value: unknown): unknown
  selectValue?(value: string): unknown
  selectValues?(values: readonly string[]): unknown
}
