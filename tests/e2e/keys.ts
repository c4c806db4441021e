/** Going through a page by keyboard alone, as somebody does who cannot use a mouse; a stop that cannot be seen fails (WCAG 2.4.7). */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { standsStill } from './browser'

/** What has the focus. */
export interface Stop { readonly name: string; readonly tag: string; readonly isShown: boolean }

/** The keys of one browser; `page` is asked each time, as it is opened after the test file is read. */
export function keysOf(page: () => Page) {
  /** What has the focus: its name as a screen reader would say it, and whether an eye can see that it has it. */
  async function stop(): Promise<Stop> {
    return page().evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      if (!element || element === document.body) return { name: '', tag: 'body', isShown: true }
      const labelled = element.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
      const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '').join(' ')
      const legend = element instanceof HTMLInputElement && element.type === 'radio' ? '' : ''
      const name = (element.getAttribute('aria-label') || labelled || labels || element.textContent || legend || '').replace(/\s+/g, ' ').trim()
      const marks = [element, element.nextElementSibling, element.closest('label'), element.closest('.press'), element.closest('.stepper__value')].filter((candidate): candidate is Element => candidate !== null)
      const isShown = marks.some((mark) => {
        const style = getComputedStyle(mark)
        return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'
      })
      return { name, tag: element.tagName.toLowerCase(), isShown }
    })
  }

  /** Presses Tab until the focus is on what is named; fails when it never comes, or when a stop on the way is invisible. */
  async function tabTo(name: RegExp, most = 90): Promise<Stop> {
    const passed: string[] = []
    for (let i = 0; i < most; i++) {
      await page().keyboard.press('Tab')
      const here = await stop()
      passed.push(here.name.slice(0, 40))
      if (here.tag !== 'body' && here.tag !== 'main') expect(here.isShown, `focus on "${here.name}" (${here.tag}) is not to be seen`).toBe(true)
      if (name.test(here.name)) return here
    }
    throw new Error(`no stop named ${name} in ${most} tabs: ${passed.join(' > ')}`)
  }

  async function press(name: RegExp): Promise<void> {
    await tabTo(name)
    await page().keyboard.press('Enter')
  }

  /** Types in a field; what was there is replaced. */
  async function type(name: RegExp, text: string): Promise<void> {
    await tabTo(name)
    await page().keyboard.press('ControlOrMeta+A')
    await page().keyboard.type(text)
  }

  async function heading(name: RegExp): Promise<void> {
    await page().getByRole('heading', { level: 1, name }).waitFor()
    // Focus moves to the new page shortly after it stands.
    await standsStill(page())
  }
  return { stop, tabTo, press, type, heading }
}
