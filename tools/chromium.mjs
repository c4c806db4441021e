// Finds a Chromium or Chrome: CHROMIUM_PATH, the system's, Playwright's own; where there is none, tries to install one.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']
const fixed = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe']

/** Flags for a machine without a screen, a sandbox or a network. */
export const chromiumArgs = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage']

function onPath(name) {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0] : undefined
}

function present() {
  if (process.env['CHROMIUM_PATH'] && existsSync(process.env['CHROMIUM_PATH'])) return process.env['CHROMIUM_PATH']
  for (const name of names) {
    const path = onPath(name)
    if (path) return path
  }
  for (const path of fixed) if (existsSync(path)) return path
  try {
    if (existsSync(chromium.executablePath())) return chromium.executablePath()
  } catch { /* Playwright has none for this platform. */ }
  return undefined
}

/** Path of a browser to test in. Throws one plain line where there is none and none can be installed. */
export function findChromium() {
  const found = present()
  if (found) return found
  console.error('No Chromium found; trying to install one …')
  const tries = [['npx', ['playwright-core', 'install', 'chromium']]]
  if (process.platform === 'linux' && process.getuid?.() === 0) tries.push(['sh', ['-c', 'apt-get update && apt-get install -y --no-install-recommends chromium']])
  for (const [command, args] of tries) {
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 })
    } catch { /* The next way. */ }
    const installed = present()
    if (installed) return installed
  }
  throw new Error('Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.')
}
