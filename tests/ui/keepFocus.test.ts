// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepFocus } from '@/ui/keepFocus'

/** A button on the page. */
function aButton(name: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.textContent = name
  document.body.append(button)
  return button
}
let pressed: HTMLButtonElement
beforeEach(() => {
  vi.useFakeTimers()
  document.body.replaceChildren()
  pressed = aButton('Dit is een knelpunt')
  pressed.focus()
})
afterEach(() => vi.useRealTimers())

it('waits for what comes in the place of a button, seconds long on a slow device', () => {
  const come: HTMLButtonElement[] = []
  keepFocus(() => come[0])
  vi.advanceTimersByTime(200)
  pressed.remove()
  vi.advanceTimersByTime(3000)
  come.push(aButton('Maak ongedaan'))
  vi.advanceTimersByTime(100)
  expect(document.activeElement).toBe(come[0])
})

it('leaves the focus alone when the person moved on', () => {
  const undo = aButton('Maak ongedaan')
  const next = aButton('Volgende')
  keepFocus(() => undo)
  next.focus()
  vi.advanceTimersByTime(200)
  next.remove()
  vi.advanceTimersByTime(10_000)
  expect(document.activeElement).not.toBe(undo)
})

it('does nothing while the button stays, and stops trying', () => {
  const find = vi.fn(() => null)
  keepFocus(find)
  vi.advanceTimersByTime(60_000)
  expect(find).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})
