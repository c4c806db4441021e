/** Chromium as its own process group with a debugging port, so that it can be killed as a whole, in the middle of anything. */
import { spawn } from 'node:child_process'
import { chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { chromiumArgs } from '../../tools/chromium.mjs'

/** Starts one on a profile; `kill` is SIGKILL, and returns when the process is gone. */
export async function startKillable(profile: string): Promise<{ page: Page; kill(): Promise<void> }> {
  const child = spawn(inject('chromium'), [...chromiumArgs, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const endpoint = await new Promise<string>((resolve, reject) => {
    let log = ''
    child.stderr.on('data', (data: Buffer) => {
      log += String(data)
      const match = /DevTools listening on (ws:\S+)/.exec(log)
      if (match) resolve(match[1]!)
    })
    child.on('exit', () => reject(new Error(`the browser stopped: ${log.slice(-400)}`)))
  })
  const browser = await chromium.connectOverCDP(endpoint)
  const context = browser.contexts()[0]!
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    page,
    kill: async () => {
      const gone = new Promise((resolve) => child.on('exit', resolve))
      process.kill(-child.pid!, 'SIGKILL')
      await gone
      await browser.close().catch(() => undefined)
    },
  }
}
