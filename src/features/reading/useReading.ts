/**
 * The texts that are being read: in the memory of the open app, and nowhere else. They stay while somebody goes to a question and
 * back; closing the app or wiping them makes them go.
 */
import { onScopeDispose, shallowReactive, shallowRef, watch, type ShallowRef } from 'vue'
import { plainText } from '@/domain/reading/blocks'
import type { ReadingLists } from '@/domain/reading/lists'
import type { Reading } from '@/domain/reading/measure'
import { longestText, type ReadingText, type TextLanguage } from '@/domain/reading/text'
import type { Id } from '@/domain/ids'
import { tidy } from '@/exchange/textFile/decode'
import { largestFile, type TextRefusal, type TextRemark } from '@/exchange/textFile/outcome'
import { measureInSlices } from './measureInSlices'

/** One version of the text. */
export interface Version {
  /** What was typed or pasted; kept beside a file. */
  typed: string
  /** Name of the file; empty for what was pasted. */
  file: string
  source: ReadingText | null
  reading: Reading | null
  remarks: readonly TextRemark[]
  /** Why nothing was read: a refusal, or that there is no text yet. */
  problem: TextRefusal | null
  /** Share that is measured; null while nothing is. */
  progress: number | null
}

/** What a dossier has open. */
interface Session {
  readonly versions: readonly [Version, Version]
  language: TextLanguage
  isComparing: boolean
  place: Id | null
}

const aVersion = (): Version => shallowReactive({ typed: '', file: '', source: null, reading: null, remarks: [], problem: null, progress: null })
const sessions = new Map<Id, Session>()

/** The texts of a dossier, and what can be done with them. */
export interface ReadingDesk {
  readonly session: Session
  /** Increases when a version was measured: 0 or 1 says which. */
  readonly latest: Readonly<ShallowRef<{ readonly version: 0 | 1 } | null>>
  measureTyped(version: 0 | 1): Promise<void>
  open(version: 0 | 1, file: File): Promise<void>
  wipe(version: 0 | 1): void
}

/** Opens the texts of a dossier. */
export function useReading(dossier: Id): ReadingDesk {
  const session = sessions.get(dossier) ?? shallowReactive<Session>({ versions: [aVersion(), aVersion()], language: 'nl', isComparing: false, place: null })
  sessions.set(dossier, session)
  const latest = shallowRef<{ readonly version: 0 | 1 } | null>(null)
  const turns: [number, number] = [0, 0]
  let isGone = false
  onScopeDispose(() => { isGone = true })
  let lists: ReadingLists | undefined

  async function measure(index: 0 | 1): Promise<boolean> {
    const version = session.versions[index]
    const mine = ++turns[index]
    if (!version.source) return false
    version.progress = 0
    lists ??= (await import('@/catalogue/reading')).readingLists
    let shown = 0
    const reading = await measureInSlices(version.source, session.language, lists, () => isGone || turns[index] !== mine, (share) => { if (share - shown > 0.05) { shown = share; version.progress = share } })
    if (turns[index] === mine) version.progress = null
    if (!reading || turns[index] !== mine) return false
    version.reading = reading
    return true
  }
  function refuse(version: Version, problem: TextRefusal): void {
    version.problem = problem
  }
  // Another language measures again.
  watch(() => session.language, () => { void measure(0); void measure(1) })
  // A page that was left half-way has a text without its measures.
  for (const index of [0, 1] as const) if (session.versions[index].source && !session.versions[index].reading) void measure(index)

  return {
    session, latest,
    async measureTyped(index) {
      const version = session.versions[index]
      const text = tidy(version.typed)
      if (text.trim() === '') return refuse(version, 'empty')
      if (text.length > longestText) return refuse(version, 'too-large')
      const source = plainText(text)
      if (source.blocks.length === 0) return refuse(version, 'no-text')
      Object.assign(version, { file: '', source, remarks: [], problem: null })
      if (await measure(index)) latest.value = { version: index }
    },
    async open(index, file) {
      const version = session.versions[index]
      if (file.size > largestFile) return refuse(version, 'too-large')
      const { readText } = await import('@/exchange/textFile/readText')
      const bytes = await file.arrayBuffer().catch(() => undefined)
      if (!bytes) return refuse(version, 'damaged')
      const read = await readText(new Uint8Array(bytes), file.name)
      if (!read.ok) return refuse(version, read.refusal)
      Object.assign(version, { file: file.name, source: read.text, remarks: read.remarks, problem: null })
      if (await measure(index)) latest.value = { version: index }
    },
    wipe(index) {
      turns[index]++
      Object.assign(session.versions[index], { typed: '', file: '', source: null, reading: null, remarks: [], problem: null, progress: null })
    },
  }
}
