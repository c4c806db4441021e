/** The audit of the app itself: what its command found, and what people tested by hand, as a dossier; and the statement from it. */
import { readFile, writeFile } from 'node:fs/promises'
import { loadCatalogue } from '@/catalogue'
import { digestOf } from '@/digital/reports/digestOf'
import { readReport } from '@/digital/reports/readReport'
import { dutchTitleOf } from '@/digital/reports/ruleTitles'
import { auditOf } from '@/domain/auditContent'
import type { Change, Draft } from '@/domain/change'
import type { Level } from '@/domain/level'
import { projectContent } from '@/domain/projection'
import { planReports } from '@/domain/reportDrafts'
import type { UserGroup } from '@/domain/userGroup'
import type { AuditOutcome } from '@/domain/wcag'
import { formatById } from '@/exchange'
import type { ExportInput } from '@/exchange/format'
import { loadMessages, translator } from '@/locales'

/** What people tested: an outcome for all pages, and where it differs. */
interface ByHand {
  readonly testedAt: string
  readonly audit: Readonly<Record<string, string>>
  readonly statement: Readonly<Record<string, string>>
  readonly outcomes: Readonly<Record<string, { readonly outcome: AuditOutcome; readonly note: string }>>
  readonly findings: readonly { readonly criterion: string; readonly title: string; readonly words: string; readonly suggestion: string; readonly levels: Readonly<Partial<Record<UserGroup, Level>>> }[]
}

const folder = new URL('../docs/toegankelijkheid/', import.meta.url)
const hand = JSON.parse(await readFile(new URL('by-hand.json', folder), 'utf8')) as ByHand
const read = readReport(await readFile(new URL('audit.json', folder)))
if (!read.ok) throw new Error(`audit.json cannot be read: ${read.problem}`)

const catalogue = await loadCatalogue({ themes: ['digital'], locale: 'nl' })
const t = translator('nl', await loadMessages('nl'))
let made = 0
const newId = (): string => `d0e5a7b1-0000-4000-8000-${(made += 1).toString(16).padStart(12, '0')}`
const dossier = newId()
const walk = newId()
const changes: Change[] = []
const save = (drafts: readonly Draft[]): void => { for (const draft of drafts) changes.push({ ...draft, id: newId(), clock: changes.length + 1, at: hand.testedAt, device: 'd0e5a7b1-0000-4000-8000-000000000000' }) }
const first = { createdAt: hand.testedAt, deletedAt: null }
const entries = (map: string, values: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(values).map(([key, value]) => [`${map}.${key}`, value]))

save([
  { dossier, kind: 'dossier', record: dossier, set: { ...first, title: 'De app Drempelwijs zelf', subject: 'website', resultArea: 'communication' } },
  { dossier, kind: 'walk', record: walk, set: { ...first, kind: 'digital-audit', title: 'Drempelwijs: zelf nagekeken', date: hand.testedAt.slice(0, 10), finishedAt: hand.testedAt, ...entries('audit', hand.audit), ...entries('statement', hand.statement) } },
])
const contentNow = () => projectContent(changes, dossier)!
const auditNow = () => auditOf(contentNow(), walk)!

const reports = await Promise.all(read.reports.map(async (report) => ({ report, digest: await digestOf(report) })))
const plan = planReports({
  audit: auditNow(), reports, criteria: catalogue.criteria, choices: new Map(), withAdvice: true, number: 1, now: hand.testedAt, newId,
  words: { title: ({ rule, title }) => dutchTitleOf(rule) ?? title, found: ({ tool, count, pages }) => t(pages > 1 ? 'machine.words.foundOnMore' : 'machine.words.found', { tool, n: count, pages }), outcome: ({ tool, title }) => t('machine.words.outcome', { tool, title }) },
})
save(plan.drafts)
const { pages } = auditNow()
const number = contentNow().findings.length
save(hand.findings.map(({ levels, ...words }, i): Draft => ({
  dossier, kind: 'finding', record: newId(),
  set: {
    ...first, kind: 'barrier', number: number + i + 1, walk, ...words, criterionRevision: catalogue.criterion(words.criterion)!.revision, observedAt: hand.testedAt,
    ...Object.fromEntries(Object.entries(levels).map(([group, level]) => [`levels.${group}`, level])), ...Object.fromEntries(pages.map(({ id }) => [`pages.${id}`, true])),
  },
})))
save(Object.entries(hand.outcomes).flatMap(([criterion, { outcome, note }]) => pages.map(({ id }): Draft => {
  const asked = catalogue.criterion(criterion)
  if (!asked) throw new Error(`by-hand.json: no criterion ${criterion}`)
  return { dossier, kind: 'pageOutcome', record: newId(), set: { ...first, walk, page: id, criterion, revision: asked.revision, question: asked.question, outcome, mode: 'semiAuto', note, testedAt: hand.testedAt } }
})))

const asked = catalogue.criteria.filter(({ wcag }) => wcag !== undefined).map(({ id }) => id)
const silent = asked.filter((id) => hand.outcomes[id] === undefined)
if (silent.length > 0) throw new Error(`by-hand.json says nothing of ${silent.join(', ')}`)

async function bytesIn(format: string, locale: 'nl' | 'en'): Promise<Uint8Array> {
  const [own, words] = await Promise.all([loadCatalogue({ themes: ['digital'], locale }), loadMessages(locale)])
  const input: ExportInput = { content: contentNow(), changes, files: async () => undefined, catalogue: own, locale, t: translator(locale, words), madeAt: hand.testedAt, wijken: [], order: 'hand', walk }
  return formatById(format)!.write(input)
}
async function put(url: URL, bytes: Uint8Array | string): Promise<void> {
  await writeFile(url, bytes)
  console.error(`wrote ${url.pathname.split('/').slice(-2).join('/')}`)
}

/** The statement as a page of the app itself: its policy allows no style inside a page, so that is a file of its own. */
async function publish(locale: 'nl' | 'en', name: string, back: string): Promise<void> {
  const page = new TextDecoder().decode(await bytesIn('statement-html', locale))
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)
  if (!style) throw new Error('the statement has no style')
  const beside = new URL('../public/', import.meta.url)
  await put(new URL('statement.css', beside), `${style[1]!.trim()}\n`)
  const linked = page.replace(style[0], '<link rel="stylesheet" href="statement.css">').replace("style-src 'unsafe-inline'", "style-src 'self'")
  await put(new URL(name, beside), linked.replace(/(<main[^>]*>)/, `$1\n<p><a href="./">${back}</a></p>`))
}

await put(new URL('audit.zip', folder), await bytesIn('backup', 'nl'))
await put(new URL('wcag-em.json', folder), await bytesIn('wcag-em', 'nl'))
await publish('nl', 'toegankelijkheid.html', 'Terug naar de app')
await publish('en', 'accessibility.html', 'Back to the app')
