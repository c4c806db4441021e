/**
 * The methods of the DOM as they are before a page is put in: a form with a field named `attributes`, or an image named `querySelectorAll`,
 * hides the method of that name. Bundled into the script of the frame.
 */
const { getAttribute, setAttribute, removeAttribute, getAttributeNames, attachShadow } = Element.prototype
const allInElement = Element.prototype.querySelectorAll
const allInDocument = Document.prototype.querySelectorAll
const allInFragment = DocumentFragment.prototype.querySelectorAll

/** What elements are found under. */
export type Tree = Document | DocumentFragment | Element

/** All elements under a root that a selector names, in document order. */
export function every(root: Tree, selector: string): readonly Element[] {
  const found = root instanceof Document ? allInDocument.call(root, selector) : root instanceof DocumentFragment ? allInFragment.call(root, selector) : allInElement.call(root, selector)
  return [...found]
}

export function attribute(element: Element, name: string): string | null {
  return getAttribute.call(element, name) as string | null
}

/** Name of an element, in lower case. Only a form can hide its own. */
export function nameOf(element: Element): string {
  return element instanceof HTMLFormElement ? 'form' : element.localName.toLowerCase()
}

export function attributeNames(element: Element): readonly string[] {
  return getAttributeNames.call(element)
}

/** Sets an attribute; one with a name that only a parser can make is dropped. */
export function setTo(element: Element, name: string, value: string): void {
  try {
    setAttribute.call(element, name, value)
  } catch { /* `on"x` and the like: no rule looks at it. */ }
}

export function without(element: Element, name: string): void {
  removeAttribute.call(element, name)
}

/** Gives an element a shadow tree; undefined where it cannot have one, or has one. */
export function shadowOf(element: Element, mode: ShadowRootMode): ShadowRoot | undefined {
  try {
    return attachShadow.call(element, { mode })
  } catch {
    return undefined
  }
}
