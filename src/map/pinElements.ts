/**
 * What stands on the map, as elements: a button per finding, a pill per cluster. The shapes are the kit's own, rendered once
 * and copied, so a pin and a list item can never differ. Elements and not text, so that a title can never become markup.
 */
import { h, render } from 'vue'
import type { AnyLevel } from '@/domain/level'
import Icon from '@/ui/Icon.vue'
import type { IconName } from '@/ui/icons'
import LevelMark from '@/ui/LevelMark.vue'

const drawn = new Map<string, Element>()
function copyOf(key: string, make: () => ReturnType<typeof h>): Element {
  let original = drawn.get(key)
  if (!original) {
    const host = document.createElement('div')
    render(make(), host)
    original = host.firstElementChild!
    drawn.set(key, original)
  }
  return original.cloneNode(true) as Element
}
const levelMark = (level: AnyLevel): Element => copyOf(`level ${level}`, () => h(LevelMark, { level }))
const icon = (name: IconName): Element => copyOf(`icon ${name}`, () => h(Icon, { name }))

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  if (text) made.textContent = text
  return made
}

/** What a pin shows. */
export interface PinLook {
  readonly level: AnyLevel
  readonly isGoodPractice: boolean
  /** On its plate: "7", or "7a". */
  readonly number: string
  /** Spoken: "7, Stoeprand van 7 cm, blokkeert". */
  readonly name: string
  /** Shown beside the plate when the pin has the focus: the same without the number. */
  readonly words: string
}

/** A pin: level shape and number plate; a star stands beside a good example, and the words appear when it has the focus. */
export function pinElement(look: PinLook): HTMLButtonElement {
  const pin = element('button', 'pin') as HTMLButtonElement
  pin.type = 'button'
  pin.setAttribute('aria-label', look.name)
  pin.append(levelMark(look.level), element('span', 'nr', look.number))
  if (look.isGoodPractice) {
    const star = element('span', 'pin__star')
    star.append(icon('star'))
    pin.append(star)
  }
  // The name says it already; the styles show these words to the eye.
  pin.dataset['words'] = look.words
  return pin
}

/** A pill for several findings that stand too close to tell apart. */
export function manyElement(level: AnyLevel, count: string, name: string): HTMLButtonElement {
  const pill = element('button', 'pin pin--many') as HTMLButtonElement
  pill.type = 'button'
  pill.setAttribute('aria-label', name)
  pill.append(levelMark(level), element('span', 'pin__count', count))
  return pill
}

/** The chosen point of the picker. */
export function spotElement(): HTMLElement {
  const spot = element('span', 'pin pin--spot')
  spot.append(icon('map-pin'))
  return spot
}
