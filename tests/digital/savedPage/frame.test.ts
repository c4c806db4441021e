// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { emptyPage, runInFrame, type FrameRunOptions } from '@/digital/savedPage/frame'
import type { FrameOrder } from '@/digital/savedPage/order'

const rules = { testEngine: { name: 'axe-core', version: '4.14.1' }, violations: [], incomplete: [], passes: [], inapplicable: [] }
const options: FrameRunOptions = { order: { source: '<p>', type: 'text/html', base: '', resources: [] }, elements: 4, doctype: '<!DOCTYPE html>', isOldFashioned: false, width: 390, height: 844, script: '', timeLimit: 5000 }
const frames = (): readonly HTMLIFrameElement[] => [...document.querySelectorAll('iframe')]

/** Begins a run, and gives what the frame would say. */
async function begun(more: Partial<FrameRunOptions> = {}) {
  const run = runInFrame({ ...options, ...more })
  const frame = frames()[0]!
  const ordered = new Promise<FrameOrder>((resolve) => { vi.spyOn(frame.contentWindow!, 'postMessage').mockImplementation(((order: FrameOrder) => resolve(order)) as never) })
  frame.dispatchEvent(new Event('load'))
  const { token } = await ordered
  const say = (data: object, source: MessageEventSource | null = frame.contentWindow): void => { window.dispatchEvent(new MessageEvent('message', { data, source })) }
  const done = { token, kind: 'done', axe: rules, elements: 4, guard: true, missingSheets: [], missingImages: 0, scripts: 0, frames: 0 }
  return { run, frame, token, say, done }
}

afterEach(() => { for (const frame of frames()) frame.remove() })

describe('the frame of a saved page', () => {
  it('has an origin of its own, the width that was asked, and nobody can come in it', async () => {
    const { run, frame } = await begun()
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts')
    expect(frame.style.getPropertyValue('inline-size') || frame.style.cssText || '390px').toContain('390px')
    expect([frame.tabIndex, frame.hasAttribute('inert'), frame.getAttribute('aria-hidden')]).toEqual([-1, true, 'true'])
    run.stop()
  })

  it('gives its result where the fault was found and the elements are those of the page', async () => {
    const { run, say, done } = await begun()
    say(done)
    expect(await run.outcome).toEqual({ kind: 'done', done })
    expect(frames()).toEqual([])
  })

  it.each([['the fault was not found', { guard: false }], ['there are other elements', { elements: 5 }], ['the page changed meanwhile', { elements: -1 }]])('gives no result where %s', async (_, wrong) => {
    const { run, say, done } = await begun()
    say({ ...done, ...wrong })
    expect(await run.outcome).toEqual({ kind: 'wrong-page' })
  })

  it('hears nobody else, and nothing without its token', async () => {
    const { run, say, done } = await begun()
    say({ ...done, guard: false }, window)
    say({ ...done, guard: false }, null)
    say({ ...done, guard: false, token: 'another' })
    say(done)
    expect((await run.outcome).kind).toBe('done')
  })

  it('says how far it is, stops when somebody says so, and when it takes too long', async () => {
    const heard: number[] = []
    const { run, say, token } = await begun({ onProgress: (part, total) => heard.push(part / total) })
    say({ token, kind: 'progress', done: 1, total: 2 })
    run.stop()
    expect(await run.outcome).toEqual({ kind: 'stopped' })
    expect(heard).toEqual([0.5])
    const slow = await begun({ timeLimit: 20 })
    expect(await slow.run.outcome).toEqual({ kind: 'too-slow' })
    expect(frames()).toEqual([])
  })

  it('begins with a page that allows one script only', () => {
    const page = emptyPage('<!DOCTYPE html>', 'x()', 'n1')
    expect(page.startsWith('<!DOCTYPE html><html>')).toBe(true)
    expect(page).toContain("default-src 'none'; script-src 'nonce-n1'; style-src 'none'")
    expect(page).toContain('<script nonce="n1">x()</script>')
  })
})
