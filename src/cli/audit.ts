/** `audit URL… --out F.json`: axe-core over live pages in the Chromium of this machine. */
import { readFile } from 'node:fs/promises'
import { allowAll } from '@/digital/crawl/robots'
import { startVisitors } from './auditBrowser'
import { auditOptions } from './auditOptions'
import { auditPage } from './auditPage'
import { runAudit, stopped } from './auditRun'
import { robotsOf, sitemapAddresses } from './auditSite'
import { statesOf, targetsOf } from './auditTargets'
import { UnreadableError, UsageError, type Command } from './usage'

/** Looks at pages of one host, one after another, and writes what axe says as a file that the app takes over. */
export const audit: Command = async (args, output) => {
  const options = auditOptions(args)
  const states = await statesOf(options.states, options.urls[0] ?? options.sitemap)
  if (options.storageState !== undefined) await readable(options.storageState)
  const first = options.urls[0] ?? options.sitemap ?? states[0]!.url
  const { host } = new URL(first)
  const stop = new AbortController()
  const ended = (): void => {
    // The second time nothing is waited for.
    if (stop.signal.aborted) process.exit(stopped)
    stop.abort()
  }
  process.on('SIGINT', ended)
  process.on('SIGTERM', ended)
  try {
    if (options.ignoreRobots) output.err(`warning: robots.txt of ${host} is not looked at (--ignore-robots): only for a site of your own`)
    const robots = options.ignoreRobots ? allowAll : await robotsOf(first, output, stop.signal)
    const sitemap = options.sitemap === undefined ? [] : await sitemapAddresses(options.sitemap, output, stop.signal)
    const targets = targetsOf(options, { host, sitemap, states, robots }, output)
    if (targets.length === 0) throw new UsageError('there are no pages to look at')
    const visitors = await startVisitors(output)
    try {
      const visit: Parameters<typeof runAudit>[0]['visit'] = (target, rules) => auditPage(target, { visitors, robots: rules, timeout: options.timeout, storageState: options.storageState, signal: stop.signal })
      return await runAudit({ targets, robots, visit, out: options.out, pause: options.pause, isFresh: options.fresh, signal: stop.signal }, output)
    } finally {
      await visitors.close()
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error
    output.err('stopped')
    return stopped
  } finally {
    process.off('SIGINT', ended)
    process.off('SIGTERM', ended)
  }
}

async function readable(path: string): Promise<void> {
  try {
    JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new UnreadableError(`cannot use ${path}: it is no storage-state file of Playwright (JSON with cookies)`)
  }
}
