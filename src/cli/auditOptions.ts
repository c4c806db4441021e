/** The arguments of `audit`. */
import { parseArgs } from 'node:util'
import { webAddress } from '@/digital/crawl/sitemap'
import { UsageError } from './usage'

/** What is asked of one run. */
export interface AuditOptions {
  readonly urls: readonly string[]
  readonly sitemap: string | undefined
  readonly states: string | undefined
  readonly out: string
  /** Most pages, with those of the sitemap. */
  readonly max: number
  /** Milliseconds between two pages. */
  readonly pause: number
  /** Milliseconds that one page may take at one width. */
  readonly timeout: number
  /** Cookies of somebody who signed in: a `storageState` file of Playwright. */
  readonly storageState: string | undefined
  readonly ignoreRobots: boolean
  /** Begin again, though an earlier run stopped half-way. */
  readonly fresh: boolean
}

/** Reads the arguments; anything unknown, missing or impossible is a usage error. */
export function auditOptions(args: readonly string[]): AuditOptions {
  const { values, positionals } = parsed(args)
  const urls = [...new Set(positionals.map((one) => address('', one)))]
  const sitemap = values.sitemap === undefined ? undefined : address('--sitemap: ', values.sitemap)
  if (urls.length === 0 && sitemap === undefined && values.states === undefined) throw new UsageError('give at least one URL, a --sitemap or a --states file. Try --help.')
  if (values.out === undefined || values.out === '') throw new UsageError('--out is missing. Try --help.')
  return {
    urls, sitemap, states: values.states, out: values.out, storageState: values['storage-state'], ignoreRobots: values['ignore-robots'] ?? false, fresh: values.fresh ?? false,
    max: number('max', values.max, 20, { least: 1, most: 1000, isWhole: true }),
    pause: 1000 * number('pause', values.pause, 1, { least: 0, most: 300, isWhole: false }),
    timeout: 1000 * number('timeout', values.timeout, 60, { least: 2, most: 600, isWhole: false }),
  }
}

const string = { type: 'string' } as const
const boolean = { type: 'boolean' } as const

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], strict: true, allowPositionals: true,
      // `resume` is what happens by itself; who writes it is not refused.
      options: { sitemap: string, max: string, states: string, out: string, pause: string, timeout: string, 'storage-state': string, 'ignore-robots': boolean, fresh: boolean, resume: boolean },
    })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('\n')[0] : 'wrong arguments'} Try --help.`)
  }
}

function address(before: string, text: string): string {
  const found = webAddress(text)
  if (found !== null) return found
  const isBare = /^[\w-]+(\.[\w-]+)+([:/].*)?$/.test(text) && webAddress(`https://${text}`) !== null
  throw new UsageError(`${before}${text} is not an http(s) address${isBare ? `. Did you mean https://${text}?` : ''}`)
}

function number(name: string, text: string | undefined, otherwise: number, { least, most, isWhole }: { readonly least: number; readonly most: number; readonly isWhole: boolean }): number {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < least || value > most || (isWhole && !Number.isInteger(value))) throw new UsageError(`--${name} is a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}, not ${text}`)
  return value
}
