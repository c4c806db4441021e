/** Small readings of XML inside a document: by local name, so that the prefix of a namespace does not matter. */

/** Parses; undefined for what is no XML. A declaration of entities is refused: it serves an attack and nothing else. */
export function parsedXml(text: string): Document | undefined {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.slice(0, 10_000))) return undefined
  const document = new DOMParser().parseFromString(text, 'application/xml')
  return document.documentElement === null || document.getElementsByTagName('parsererror').length > 0 ? undefined : document
}

/** `p` of `w:p`. */
export function nameOf(element: Element): string {
  return element.tagName.slice(element.tagName.indexOf(':') + 1)
}

/** The elements directly inside. */
export function childrenOf(element: Element | undefined): readonly Element[] {
  return element ? ([...element.childNodes].filter((node) => node.nodeType === 1) as Element[]) : []
}

/** The first element inside with this name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element).find((child) => nameOf(child) === name)
}

/** An attribute by its local name. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined
  for (const attribute of element.attributes) if (attribute.name.slice(attribute.name.indexOf(':') + 1) === name) return attribute.value
  return undefined
}
