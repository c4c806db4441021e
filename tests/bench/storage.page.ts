/**
 * Storage and documents against bare platform peers, in the same run. Each function returns milliseconds per operation;
 * the runner prints medians and ratios. Ours and the peer take turns, so that a machine that slows down slows both.
 */
import { openStorage } from '@/storage'
import type { Change } from '@/domain/change'
import { projectContent } from '@/domain/projection'
import { loadMessages, translator } from '@/locales'
import { measureChain } from './chain'

const dossier = '00000000-0000-4000-8000-00000000000b'
const groups = ['wheelchair-manual', 'blind', 'older-person'] as const

/** Fields of a finding as a walk makes them: about 550 bytes. */
function fieldsOf(number: number): Change['set'] {
  return {
    kind: 'barrier', number, title: `Stoeprand van ${number % 12} cm`, level: 'blocks', words: 'De rand is hoog aan beide kanten. Met een rolstoel kom je niet alleen over het plein.', suggestion: 'Verlaag de rand tot 2 cm.',
    measuredValue: number % 12, measuredUnit: 'cm', danger: false, address: 'Woodrow Wilsonplein 1, 9000 Gent', whereWords: '', spot: { lat: 51.04 + (number % 400) / 1e4, lon: 3.7 + (number % 700) / 1e4, source: 'gps', accuracyM: 6 },
    createdAt: '2026-10-03T10:00:00.000Z', observedAt: '2026-10-03T10:00:00.000Z', deletedAt: null, criterion: 'str-kerb-height', 'levels.wheelchair-manual': 'blocks', [`levels.${groups[number % 3]}`]: 'needs-help',
  }
}

function request<T>(from: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => { from.onsuccess = () => resolve(from.result); from.onerror = () => reject(from.error) })
}

async function bareDatabase(): Promise<IDBDatabase> {
  await request(indexedDB.deleteDatabase('bare'))
  const opening = indexedDB.open('bare', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' })
  return request(opening)
}

/** One strict put of the same finding, and nothing else: what the platform costs at the least. */
function barePut(db: IDBDatabase, value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' })
    transaction.objectStore('rows').put(value)
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await task()
  return performance.now() - start
}

/** Lets what the one left behind come to an end before the other is timed. */
function rest(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 2) })
}

export interface Pair { readonly ours: number[]; readonly peer: number[] }

const bench = {
  /** Acknowledged save of a finding without photo (database and journal) against one bare strict put. */
  async save(rounds: number): Promise<Pair> {
    const storage = await openStorage({ name: 'bench-save' })
    const bare = await bareDatabase()
    const ours: number[] = []
    const peer: number[] = []
    for (let i = 0; i < rounds + 10; i++) {
      const record = crypto.randomUUID()
      const set = fieldsOf(i)
      await rest()
      const a = await timed(() => barePut(bare, { id: record, dossier, ...set }))
      await rest()
      const b = await timed(async () => { if (!(await storage.save([{ dossier, kind: 'finding', record, set }])).ok) throw new Error('not saved') })
      if (i >= 10) { peer.push(a); ours.push(b) }
    }
    await storage.close()
    bare.close()
    return { ours, peer }
  },

  /** Fills a store with findings through a restore, as from a backup: dossiers of 200. Returns seconds. */
  async fill(count: number): Promise<number> {
    const storage = await openStorage({ name: 'bench-reads' })
    const changes: Change[] = []
    for (let i = 0; i < count; i++) {
      const own = `00000000-0000-4000-8000-${String(Math.floor(i / 200)).padStart(12, '0')}`
      changes.push({ id: crypto.randomUUID(), clock: i + 1, at: '2026-10-03T10:00:00.000Z', device: dossier, dossier: own, kind: 'finding', record: `10000000-0000-4000-8000-${String(i).padStart(12, '0')}`, set: fieldsOf(i % 200) })
    }
    const ms = await timed(async () => { const done = await storage.restore({ changes, files: new Map() }); if (!done.ok) throw new Error(done.problem) })
    await storage.close()
    return ms / 1000
  },

  /** The reads that screens make, against the same reads by raw IndexedDB on the same database. */
  async reads(rounds: number): Promise<Record<string, Pair>> {
    const storage = await openStorage({ name: 'bench-reads' })
    const raw = await request(indexedDB.open('bench-reads'))
    const result: Record<string, Pair> = { 'one finding by key': { ours: [], peer: [] }, 'findings of a dossier (200)': { ours: [], peer: [] }, 'counts of a dossier': { ours: [], peer: [] } }
    for (let i = 0; i < rounds; i++) {
      const n = (i * 7919) % 500
      const own = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
      const key = `10000000-0000-4000-8000-${String(n * 200 + 7).padStart(12, '0')}`
      const store = (): IDBObjectStore => raw.transaction('findings').objectStore('findings')
      const measure = async (name: string, ours: () => Promise<unknown>, peer: () => Promise<unknown>): Promise<void> => {
        const first = i % 2 === 0
        const a = first ? await timed(ours) : 0
        const b = await timed(peer)
        result[name]!.ours.push(first ? a : await timed(ours))
        result[name]!.peer.push(b)
      }
      await measure('one finding by key', () => storage.reads.finding(key), () => request(store().get(key)))
      await measure('findings of a dossier (200)', () => storage.reads.findings(own), () => request(store().index('dossier').getAll(own)))
      await measure('counts of a dossier', () => storage.reads.dossierSummary(own), async () => {
        const transaction = raw.transaction(['findings', 'attachments', 'advices', 'changes'])
        await Promise.all([request(transaction.objectStore('findings').index('dossier').count(own)), request(transaction.objectStore('attachments').index('[dossier+kind]').count([own, 'photo'])), request(transaction.objectStore('advices').index('dossier').count(own)), request(transaction.objectStore('changes').index('[dossier+clock]').openKeyCursor(IDBKeyRange.bound([own], [own, []]), 'prev'))])
      })
    }
    raw.close()
    await storage.close()
    return result
  },

  chain: measureChain,

  /** The tagged PDF of a dossier with many findings against bare pdfkit with the same text and the same font. */
  async pdf(findings: number, rounds: number): Promise<Pair & { bytes: number }> {
    const changes: Change[] = [{ id: 'd', clock: 1, at: '2026-10-03T10:00:00.000Z', device: dossier, dossier, kind: 'dossier', record: dossier, set: { title: 'Vijfhonderd', createdAt: '2026-10-03T10:00:00.000Z', deletedAt: null } }]
    for (let i = 0; i < findings; i++) changes.push({ id: `f${i}`, clock: 2 + i, at: '2026-10-03T10:00:00.000Z', device: dossier, dossier, kind: 'finding', record: `f-${i}`, set: fieldsOf(i + 1) })
    const content = projectContent(changes, dossier)
    if (!content) throw new Error('no content')
    const t = translator('nl', await loadMessages('nl'))
    const { emptyCatalogue } = await import('@/catalogue')
    const input = { content, catalogue: emptyCatalogue, files: async () => undefined, locale: 'nl' as const, t, madeAt: '2026-10-03T10:00:00.000Z', wijken: [], order: 'hand' as const }
    const { formatById } = await import('@/exchange')
    const { documentOf } = await import('@/exchange/document/dossierDocument')
    const { barePdf } = await import('./barePdf')
    const format = formatById('pdf')!
    const text = documentOf(input)
    const ours: number[] = []
    const peer: number[] = []
    let bytes = 0
    for (let i = 0; i < rounds + 1; i++) {
      const b = await timed(() => barePdf(text))
      const a = await timed(async () => { bytes = (await format.write(input)).length })
      if (i > 0) { ours.push(a); peer.push(b) }
    }
    return { ours, peer, bytes }
  },
}

declare global {
  interface Window { bench: typeof bench }
}
window.bench = bench
console.log('READY')
