/** Contrast between two colours, by the formula of WCAG 2.2. */

/** A colour of sRGB: parts from 0 to 255, and how opaque it is, 0 to 1. */
export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

/** What a contrast is asked for, with the least ratio (1.4.3 and 1.4.11). */
export const contrastNeeds = { text: 4.5, largeText: 3, nonText: 3 } as const
export type ContrastNeed = keyof typeof contrastNeeds

/** No colour is written longer; what is, is not looked at. */
const longest = 80
const number = String.raw`([+-]?(?:\d+(?:\.\d*)?|\.\d+)%?)`
const between = String.raw`(?:\s*,\s*|\s+)`
const written = (name: string, hue: string): RegExp => new RegExp(String.raw`^${name}a?\(\s*${hue}${between}${number}${between}${number}(?:\s*[,/]\s*${number})?\s*\)$`, 'i')
const rgb = written('rgb', number)
const hsl = written('hsl', String.raw`([+-]?(?:\d+(?:\.\d*)?|\.\d+))(?:deg)?`)

/** Reads a colour as people and tools write it: `#767676`, `767676`, `#fff`, `rgb(118, 118, 118)`, `rgb(46% 46% 46% / 80%)`, `hsl(0 0% 46%)`. Undefined for anything else. */
export function parseColour(text: string): Colour | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longest) return undefined
  const hex = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(trimmed)?.[1]
  if (hex) return ofHex(hex)
  const parts = rgb.exec(trimmed)
  if (parts) return { red: channel(parts[1]!), green: channel(parts[2]!), blue: channel(parts[3]!), alpha: share(parts[4] ?? '1') }
  const turned = hsl.exec(trimmed)
  return turned ? ofHsl(Number(turned[1]), share(percent(turned[2]!)), share(percent(turned[3]!)), share(turned[4] ?? '1')) : undefined
}

/** `#767676`; with the opacity behind it where a colour is not opaque. */
export function hexOf({ red, green, blue, alpha }: Colour): string {
  const parts = alpha < 1 ? [red, green, blue, alpha * 255] : [red, green, blue]
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

/** What one sees of a colour on an opaque ground. */
export function over(top: Colour, ground: Colour): Colour {
  const mix = (a: number, b: number): number => a * top.alpha + b * (1 - top.alpha)
  return { red: mix(top.red, ground.red), green: mix(top.green, ground.green), blue: mix(top.blue, ground.blue), alpha: 1 }
}

/** Relative luminance, 0 for black to 1 for white. */
export function luminanceOf({ red, green, blue }: Colour): number {
  const linear = (part: number): number => { const s = part / 255; return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4 }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The contrast of a colour on an opaque ground, 1 to 21. */
export function contrastOf(top: Colour, ground: Colour): number {
  const a = luminanceOf(over(top, ground))
  const b = luminanceOf(ground)
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** A ratio to show: two decimals, never rounded up, so that 4.499 is not 4.5. */
export function shownRatio(ratio: number): number {
  return Math.floor(ratio * 100 + 1e-9) / 100
}

/** True where the ratio is enough. */
export function isEnough(ratio: number, need: ContrastNeed): boolean {
  return ratio >= contrastNeeds[need]
}

/** The nearest colour of the same hue that is enough on this ground: a step darker or lighter at a time. Undefined where black and white are not enough either. */
export function nearestEnough(top: Colour, ground: Colour, need: ContrastNeed): Colour | undefined {
  const seen = over(top, ground)
  const steps = 255
  for (let i = 0; i <= steps; i++) {
    for (const end of [0, 255]) {
      const mixed = (part: number): number => Math.round(part + ((end - part) * i) / steps)
      const tried: Colour = { red: mixed(seen.red), green: mixed(seen.green), blue: mixed(seen.blue), alpha: 1 }
      if (isEnough(contrastOf(tried, ground), need)) return tried
    }
  }
  return undefined
}

function ofHex(hex: string): Colour {
  const parts = hex.length <= 4 ? [...hex].map((digit) => digit + digit) : hex.match(/../g)!
  const [red, green, blue, alpha = 255] = parts.map((part) => parseInt(part, 16))
  return { red: red!, green: green!, blue: blue!, alpha: alpha / 255 }
}

function ofHsl(hue: number, saturation: number, lightness: number, alpha: number): Colour {
  const part = (n: number): number => {
    const k = (((n + hue / 30) % 12) + 12) % 12
    return 255 * (lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return { red: part(0), green: part(8), blue: part(4), alpha }
}

/** A number of 0 to 255, or a percentage of it; outside it the nearest end. */
function channel(text: string): number {
  return Math.min(255, Math.max(0, text.endsWith('%') ? share(text) * 255 : Number(text)))
}

/** A share of one, also as a percentage. */
function share(text: string): number {
  return Math.min(1, Math.max(0, text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)))
}

function percent(text: string): string {
  return text.endsWith('%') ? text : `${text}%`
}
