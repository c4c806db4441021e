/** A walk with five links and four people, as a back-up file that the app itself puts back; and what "somebody elsewhere" writes, the same way. */
import type { BrowserContext, Page } from 'playwright-core'
import { inject } from 'vitest'
import { emptyCatalogue } from '@/catalogue'
import type { Change, RecordKind } from '@/domain/change'
import type { JsonValue } from '@/domain/ids'
import { projectContent } from '@/domain/projection'
import { backupOf } from '@/exchange/backup/backup'
import { loadMessages, translator } from '@/locales'

type Fields = Readonly<Record<string, JsonValue>>
const at = '2026-11-20T09:00:00.000Z'
const uuid = (first: number, last: number): string => `${String(first).padStart(8, '0')}-0000-4000-8000-${String(last).padStart(12, '0')}`

export const dossier = uuid(1, 1)
export const walk = uuid(2, 2)
// A score's id is both ids exclusive-or: these differ in other digits, as those of chance do.
export const links = { letter: uuid(31, 0), web: uuid(32, 0), tram: uuid(33, 0), entrance: uuid(34, 0), reception: uuid(35, 0) } as const
export const people = { blue: uuid(0, 41), green: uuid(0, 42), yellow: uuid(0, 43), white: uuid(0, 44) } as const

/** One write of another device. */
export interface Write {
  readonly kind: RecordKind
  readonly record: string
  readonly set: Fields
}

const route: Readonly<Record<keyof typeof links, Fields>> = {
  letter: { channel: 'letter', title: 'De brief', toTry: 'Zoek in de brief wat je moet doen.' },
  web: { channel: 'web', title: 'Afspraak maken', toTry: 'Maak een afspraak op de website.' },
  tram: { channel: 'transport', title: 'De tram', toTry: 'Neem de tram naar het Zuid.' },
  entrance: { channel: 'onsite', title: 'De ingang', toTry: 'Ga binnen langs de hoofdingang.' },
  reception: { channel: 'desk', title: 'Onthaal en wachten', toTry: 'Je neemt een nummer aan de zuil. Je wacht op je beurt.', 'titles.ar': 'الاستقبال والانتظار', 'tries.ar': 'تأخذ رقماً من الجهاز، ثم تنتظر دورك.' },
}

/** The whole walk. Blue and Green said yes to everything; Yellow was not asked yet; White went home. */
export const theWalk: readonly Write[] = [
  { kind: 'dossier', record: dossier, set: { createdAt: at, deletedAt: null, title: 'Met een panel', subject: 'building', phase: 'existing' } },
  { kind: 'walk', record: walk, set: { createdAt: at, deletedAt: null, kind: 'process-walk', title: 'Een attest aan de balie', date: '2026-11-20' } },
  ...Object.entries(route).map(([name, set], i): Write => ({ kind: 'link', record: links[name as keyof typeof links], set: { createdAt: at, deletedAt: null, walk, position: i + 1, ...set } })),
  ...([['blue', 'B', 'nl', { blind: true }], ['green', 'C', 'ar', { 'low-literacy': true }], ['yellow', 'D', 'nl', { deaf: true }], ['white', 'E', 'tr', { deaf: true }]] as const).map(([colour, letter, language, groups], i): Write => ({
    kind: 'participant', record: people[colour],
    set: {
      createdAt: at, deletedAt: null, walk, colour, letter, language, position: i, groups, roles: { expert: true }, leftAt: colour === 'white' ? at : null,
      ...(colour === 'yellow' ? {} : { consentScore: true, consentPhoto: true, consentVoice: true, consentAt: at }),
    },
  })),
]

let clock = 0
/** Writes as changes, each later than all before it, and than what a person did here meanwhile. */
function changesOf(writes: readonly Write[]): readonly Change[] {
  return writes.map(({ kind, record, set }) => {
    clock += 1000
    return { id: crypto.randomUUID(), clock, at, device: uuid(9, 9), dossier, kind, record, set }
  })
}
const everything: Change[] = []

/** Puts writes of another device on this one, in a tab of its own, as a person would: by putting back a file. */
export async function fromElsewhere(context: BrowserContext, writes: readonly Write[]): Promise<void> {
  // A dossier travels whole: what is known here already changes nothing.
  everything.push(...changesOf(writes))
  const t = translator('nl', await loadMessages('nl'))
  const buffer = Buffer.from(await backupOf({ catalogue: emptyCatalogue, content: projectContent(everything, dossier)!, changes: everything, files: async () => undefined, locale: 'nl', t, madeAt: at, wijken: [], order: 'hand' }))
  const page = await context.newPage()
  await page.goto(`${inject('appUrl')}#/work`)
  await page.setInputFiles('input[type=file]', { name: 'elders.zip', mimeType: 'application/zip', buffer })
  await page.getByRole('button', { name: t('trust.restore.go') }).click()
  await page.getByText(t('trust.restore.done')).first().waitFor({ state: 'attached' })
  await page.close()
}

/** Opens a panel screen afresh. Not by way of an empty page: another process may not know yet what the session storage of this one holds. */
export async function openPanel(page: Page, path: string): Promise<void> {
  await page.goto(`${inject('appUrl')}#${path}`)
  await page.reload()
  await page.locator('main h1').first().waitFor()
}
