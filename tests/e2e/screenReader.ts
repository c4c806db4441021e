/**
 * A virtual screen reader over a page of the built app, in a real Chromium.
 *
 * ```ts
 * const reader = await startScreenReader(page)          // begins at the top of the body, and says so
 * await reader.next()                                    // one item on; what was said, as lines
 * await reader.to(/heading, Hoe ging dit\?/)             // on until a line matches; everything said on the way
 * await reader.act()                                     // the default action of what is under the cursor, as Enter or a double tap does
 * await reader.type('De bel hangt te hoog')              // into the field under the cursor, by the real keyboard
 * await reader.press('ArrowDown')                        // the same for a key
 * await reader.read()                                    // on to the end of the document
 * expect(reader.written()).toMatchSnapshot()             // all that was said and done since the start, days and ids left out
 * ```
 *
 * A line is `role, name, value, description, states`: roles and states in English, as the library has them; names as on the page. An
 * announcement is `polite: …` or `assertive: …`. What the person did stands in the transcript as `> act`.
 * A new screen comes in its own time: wait until its name is said, `await reader.heard(/^polite: Nieuw dossier/)`, before reading on.
 * A page that is loaded anew needs a new reader. It is no real screen reader: it shows order, names, roles, states and announcements.
 */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import type { PageReader } from './screenReader.page'

export interface ScreenReader {
  /** All that was said, and what was done (`> act`), since the start. */
  readonly transcript: readonly string[]
  /** The transcript as text for a snapshot: without what changes from day to day. */
  written(): string
  next(): Promise<readonly string[]>
  previous(): Promise<readonly string[]>
  /** To the next heading, or the next field, from here. */
  nextHeading(): Promise<readonly string[]>
  nextField(): Promise<readonly string[]>
  /** On from here until something that is said matches; throws, with what was said, where nothing does within `most` items. */
  to(phrase: RegExp | string, most?: number): Promise<readonly string[]>
  /** On from here until the end of the document. */
  read(most?: number): Promise<readonly string[]>
  act(): Promise<readonly string[]>
  press(key: string): Promise<readonly string[]>
  type(text: string): Promise<readonly string[]>
  /** Waits until something has been said, since the last thing that was done, that matches; throws after `ms`. */
  heard(phrase: RegExp | string, ms?: number): Promise<readonly string[]>
}

let source: Promise<string> | undefined

/** One script without imports: a page with a policy of its own takes it from the outside only. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, target: 'es2022', lib: { entry: fileURLToPath(new URL('./screenReader.page.ts', import.meta.url)), formats: ['iife'], name: 'screenReaderPage' } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('The screen reader was not built.')
  return output.output[0].code
}

const matches = (line: string, phrase: RegExp | string): boolean => (typeof phrase === 'string' ? line.includes(phrase) : phrase.test(line))

/** Starts reading at the top of an element. */
export async function startScreenReader(page: Page, container = 'body'): Promise<ScreenReader> {
  source ??= script()
  await page.evaluate(await source)
  const transcript: string[] = []
  const take = async (): Promise<readonly string[]> => {
    const said = await page.evaluate(async () => (window as unknown as { pageReader: PageReader }).pageReader.said())
    transcript.push(...said)
    return said
  }
  const move = async (way: Parameters<PageReader['move']>[0]): Promise<readonly string[]> => {
    // Some items say nothing of their own: on to what is heard.
    for (let i = 0; i < 20; i++) {
      await page.evaluate(async (to) => (window as unknown as { pageReader: PageReader }).pageReader.move(to), way)
      const said = await take()
      if (said.length > 0) return said
    }
    return []
  }
  const did = async (what: string, doing: () => Promise<void>): Promise<readonly string[]> => {
    await take()
    transcript.push(`> ${what}`)
    await doing()
    await page.evaluate(async () => (window as unknown as { pageReader: PageReader }).pageReader.quiet())
    await page.evaluate(async () => (window as unknown as { pageReader: PageReader }).pageReader.follow())
    return take()
  }
  const focus = async (): Promise<void> => { await page.evaluate(() => (window as unknown as { pageReader: PageReader }).pageReader.focus()) }
  const on = async (isThere: (line: string) => boolean, most: number, wanted: string): Promise<readonly string[]> => {
    const lines: string[] = []
    for (let i = 0; i < most; i++) {
      const said = await move('next')
      lines.push(...said)
      if (said.some(isThere)) return lines
      if (said.includes('end of document')) break
    }
    throw new Error(`Not said: ${wanted}\n${lines.join('\n')}`)
  }
  await page.evaluate(async (selector) => (window as unknown as { pageReader: PageReader }).pageReader.start(selector), container)
  await take()
  return {
    transcript,
    written: () => transcript.join('\n').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>').replace(/\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}/g, '<dag>').replace(/\b\d{1,2}:\d{2}\b/g, '<uur>'),
    next: () => move('next'),
    previous: () => move('previous'),
    nextHeading: () => move('nextHeading'),
    nextField: () => move('nextFormField'),
    to: (phrase, most = 400) => on((line) => matches(line, phrase), most, String(phrase)),
    read: (most = 1000) => on((line) => line === 'end of document', most, 'end of document'),
    act: () => did('act', () => page.evaluate(() => (window as unknown as { pageReader: PageReader }).pageReader.act())),
    press: (key) => did(`press ${key}`, async () => { await focus(); await page.keyboard.press(key) }),
    type: (text) => did(`type ${text}`, async () => { await focus(); await page.keyboard.type(text) }),
    async heard(phrase, ms = 5000) {
      const since = transcript.findLastIndex((line) => line.startsWith('> ')) + 1
      for (const end = Date.now() + ms; Date.now() < end; await page.waitForTimeout(50)) {
        await take()
        if (transcript.slice(since).some((line) => matches(line, phrase))) return transcript.slice(since)
      }
      throw new Error(`Not heard: ${String(phrase)}\n${transcript.slice(since).join('\n')}`)
    },
  }
}
