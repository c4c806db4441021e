/**
 * Scripts that run in a page which is not the app: in the frame of a saved page, and as a bookmarklet. Each is bundled to one text, so that the
 * frame's can be allowed by its hash and the bookmarklet needs no network. `import text from './inFrame.ts?in-page'` gives the text.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import type { Plugin } from 'vite'

const suffix = '?in-page'
const path = (from: string): string => fileURLToPath(new URL(`../${from}`, import.meta.url))

/** A script with all that it imports, as the text of one plain script. */
export async function inPageText(file: string): Promise<string> {
  const bundle = await rolldown({ input: file, logLevel: 'silent', transform: { target: 'es2022' } })
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false })
    return output[0].code.trim()
  } finally {
    await bundle.close()
  }
}

/** The one script that a saved page's frame runs: axe, then ours. `src/digital/savedPage/frame.ts` puts together the same. */
export function frameScript(axe: string, ours: string): string {
  return `${axe}\n${ours}`
}

/** What the policy of the app must allow for it. */
export async function frameScriptHash(): Promise<string> {
  const text = frameScript(readFileSync(path('node_modules/axe-core/axe.min.js'), 'utf8'), await inPageText(path('src/digital/savedPage/inFrame.ts')))
  if (/<\/script|<!--/i.test(text)) throw new Error('the script of the frame would end itself')
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

/**
 * Gives the text of a script that is imported with `?in-page`. The name of the module ends in a hash of the text: what is kept of a module between
 * runs is kept by its name and its own file, and would not see that a file it imports has changed.
 */
export function inPageScripts(): Plugin {
  const texts = new Map<string, string>()
  return {
    name: 'in-page-scripts',
    enforce: 'pre',
    async resolveId(id, from) {
      if (!id.endsWith(suffix)) return
      const found = await this.resolve(id.slice(0, -suffix.length), from)
      if (!found) return
      const text = await inPageText(found.id)
      const name = `${found.id}${suffix}=${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
      texts.set(name, text)
      return name
    },
    load(id) {
      const text = texts.get(id)
      return text === undefined ? undefined : `export default ${JSON.stringify(text)}`
    },
  }
}
