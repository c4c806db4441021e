import { describe, expect, it } from 'vitest'
import { contrastNeeds, contrastOf, hexOf, isEnough, luminanceOf, nearestEnough, over, parseColour, shownRatio, type Colour } from '@/domain/contrast'

const colour = (text: string): Colour => parseColour(text)!
const ratio = (a: string, b: string): number => contrastOf(colour(a), colour(b))

describe('a colour', () => {
  it.each([
    ['#767676', '#767676'], ['767676', '#767676'], [' #FFF ', '#ffffff'], ['f0c', '#ff00cc'], ['#12345678', '#12345678'], ['#123f', '#112233'], ['#1238', '#11223388'],
    ['rgb(118,118,118)', '#767676'], ['rgb(118 118 118)', '#767676'], ['RGBA( 1 , 2 , 3 , 1 )', '#010203'], ['rgb(0% 50% 100%)', '#0080ff'], ['rgb(10 20 30 / 50%)', '#0a141e80'], ['rgba(10, 20, 30, .5)', '#0a141e80'],
    ['rgb(300, -5, 0)', '#ff0000'], ['hsl(0 0% 46%)', '#757575'], ['hsl(120, 100%, 25%)', '#008000'], ['hsl(-120deg 100% 50%)', '#0000ff'], ['hsl(480 100 50)', '#00ff00'], ['hsla(0, 100%, 50%, 50%)', '#ff000080'], ['hsl(0 0% 100%)', '#ffffff'], ['hsl(210 0% 0%)', '#000000'],
  ])('%s is %s', (text, hex) => { expect(hexOf(colour(text))).toBe(hex) })

  it.each(['', '#', '#12', '#12345', '#1234567', 'zwart', '#ggg', 'rgb(1,2)', 'rgb(1,2,3,4,5)', 'rgb(a,b,c)', 'rgb 1 2 3', 'var(--x)', 'url(#fff)', 'hsl(0 0%)', '#fff;color:red', 'rgb(١,٢,٣)'])('%j is none', (text) => { expect(parseColour(text)).toBeUndefined() })

  it('takes any length without standing still', () => {
    expect(parseColour(`rgb(${'1'.repeat(100_000)}`)).toBeUndefined()
    expect(parseColour('f'.repeat(100_000))).toBeUndefined()
  })

  it('is written as it was read, for all of 16 steps a part', () => {
    for (let red = 0; red < 256; red += 17) for (let green = 0; green < 256; green += 17) for (let blue = 0; blue < 256; blue += 17) {
      const hex = hexOf({ red, green, blue, alpha: 1 })
      expect(colour(hex)).toEqual({ red, green, blue, alpha: 1 })
      expect(colour(`rgb(${red} ${green} ${blue})`)).toEqual({ red, green, blue, alpha: 1 })
    }
  })
})

describe('contrast', () => {
  /** Figures of known checkers, two decimals. */
  it.each([
    ['#000', '#fff', 21], ['#fff', '#fff', 1], ['#777777', '#fff', 4.47], ['#767676', '#fff', 4.54], ['#949494', '#fff', 3.03], ['#959595', '#fff', 2.99], ['#595959', '#fff', 7],
    ['#ff0000', '#fff', 3.99], ['#00ff00', '#fff', 1.37], ['#0000ff', '#fff', 8.59], ['#0000ff', '#000', 2.44], ['#ffff00', '#000', 19.55],
  ])('of %s on %s is %d', (a, b, wanted) => { expect(shownRatio(ratio(a, b))).toBe(wanted) })

  it('is the same both ways, and never outside 1 to 21', () => {
    for (let n = 0; n < 4096; n += 37) {
      const a: Colour = { red: (n * 7) % 256, green: (n * 13) % 256, blue: (n * 29) % 256, alpha: 1 }
      const b: Colour = { red: (n * 31) % 256, green: (n * 3) % 256, blue: (n * 17) % 256, alpha: 1 }
      expect(contrastOf(a, b)).toBeCloseTo(contrastOf(b, a), 12)
      expect(contrastOf(a, b)).toBeGreaterThanOrEqual(1)
      expect(contrastOf(a, b)).toBeLessThanOrEqual(21)
    }
  })

  it('grows with the luminance of every part, across the bend of the formula', () => {
    for (const part of ['red', 'green', 'blue'] as const) for (let value = 1; value < 256; value++) {
      const at = (n: number): number => luminanceOf({ red: 0, green: 0, blue: 0, alpha: 1, [part]: n })
      expect(at(value)).toBeGreaterThan(at(value - 1))
    }
    // 10/255 is under 0.04045, 11/255 above: both sides of the bend, as the recommendation writes them.
    expect(luminanceOf(colour('#0a0a0a'))).toBeCloseTo(10 / 255 / 12.92, 12)
    expect(luminanceOf(colour('#0b0b0b'))).toBeCloseTo(((11 / 255 + 0.055) / 1.055) ** 2.4, 12)
  })

  it('of a see-through colour is that of what one sees', () => {
    expect(hexOf(over(colour('rgb(0 0 0 / 50%)'), colour('#fff')))).toBe('#808080')
    expect(contrastOf(colour('#00000000'), colour('#123456'))).toBe(1)
    expect(contrastOf(colour('rgb(0 0 0 / 54%)'), colour('#fff'))).toBeCloseTo(contrastOf(over(colour('rgb(0 0 0 / 54%)'), colour('#fff')), colour('#fff')), 12)
  })
})

describe('enough', () => {
  it('is never reached by rounding', () => {
    expect(isEnough(4.4999, 'text')).toBe(false)
    expect(shownRatio(4.4999)).toBe(4.49)
    expect(isEnough(4.5, 'text')).toBe(true)
    expect(shownRatio(4.5)).toBe(4.5)
    expect(isEnough(2.9999, 'largeText')).toBe(false)
    expect(isEnough(3, 'nonText')).toBe(true)
    expect(contrastNeeds).toEqual({ text: 4.5, largeText: 3, nonText: 3 })
  })

  it('for every grey on white agrees with the last that passes', () => {
    for (let grey = 0; grey < 256; grey++) {
      const shade: Colour = { red: grey, green: grey, blue: grey, alpha: 1 }
      expect(isEnough(contrastOf(shade, colour('#fff')), 'text')).toBe(grey <= 0x76)
      expect(isEnough(contrastOf(shade, colour('#fff')), 'largeText')).toBe(grey <= 0x94)
    }
  })
})

describe('the nearest colour that is enough', () => {
  it('is the colour itself where that is enough', () => { expect(hexOf(nearestEnough(colour('#333'), colour('#fff'), 'text')!)).toBe('#333333') })
  it('is just over the line', () => {
    for (const [top, ground] of [['#999', '#fff'], ['#ff0000', '#fff'], ['#446688', '#223344'], ['#777', '#888']] as const) {
      const found = nearestEnough(colour(top), colour(ground), 'text')!
      expect(contrastOf(found, colour(ground))).toBeGreaterThanOrEqual(4.5)
      expect(contrastOf(found, colour(ground))).toBeLessThan(4.9)
    }
  })
  it('exists on every grey: black or white is always enough', () => {
    for (let grey = 0; grey < 256; grey += 5) expect(nearestEnough(colour('#808080'), { red: grey, green: grey, blue: grey, alpha: 1 }, 'text')).toBeDefined()
  })
})
