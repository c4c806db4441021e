/** Findings that were made here from a spot in the text: so that a spot shows the way to its finding instead of the button. */
import { computed, shallowRef } from 'vue'
import type { Draft } from '@/domain/change'
import type { Finding } from '@/domain/finding'
import type { Id } from '@/domain/ids'
import { nextNumber, shownNumbers } from '@/domain/numbering'
import { isPresent } from '@/domain/record'
import type { Mark } from '@/domain/reading/mark'
import type { Reading } from '@/domain/reading/measure'
import type { Storage } from '@/storage/storage'
import { announce } from '@/ui/announcer'
import { useText } from '@/ui/useText'
import { useWatched } from '@/ui/useWatched'
import { findingFromMark, type MarkedSpot } from './findingFromMark'

/** A finding, for its link. */
export interface MadeFinding {
  readonly id: Id
  readonly number: string
}

/** Which finding came from which spot of which reading; forgotten with the text. */
const madeFrom = new WeakMap<Reading, Map<string, Id>>()
const keyOf = (mark: Mark): string => `${mark.kind}-${mark.from}`

/** Makes findings and knows which are there. */
export function useMadeFindings(dossier: Id, storage: Storage) {
  const { t } = useText()
  const findings = useWatched<readonly Finding[]>((listener) => storage.watch((reads) => reads.findingsWithRemoved(dossier), listener))
  const numbers = computed(() => shownNumbers(findings.value ?? []))
  const version = shallowRef(0)
  const minted = new Set<Id>()
  const busy = new Set<string>()
  return {
    findings,
    /** The number for the next one. */
    nextNumber: (): number => nextNumber(findings.value ?? []),
    /** True where all of these drafts were written here. */
    isOwn: (drafts: readonly Draft[]): boolean => drafts.every(({ record }) => minted.has(record)),
    /** Remembers something written here. */
    mine(id: Id): void { minted.add(id) },
    of(reading: Reading, mark: Mark): MadeFinding | undefined {
      void version.value
      const id = madeFrom.get(reading)?.get(keyOf(mark))
      const found = id === undefined ? undefined : findings.value?.find((finding) => finding.id === id && isPresent(finding))
      return found && { id: found.id, number: numbers.value.get(found.id) ?? String(found.number) }
    },
    async make(reading: Reading, spot: MarkedSpot): Promise<void> {
      const key = keyOf(spot.mark)
      if (!findings.value || busy.has(key)) return
      busy.add(key)
      const id = crypto.randomUUID()
      const number = nextNumber(findings.value)
      minted.add(id)
      const saved = await storage.save([findingFromMark(spot, { id, number, now: new Date().toISOString() }, t)], { label: t('reading.undo.finding', { number: String(number) }) })
      busy.delete(key)
      if (!saved.ok) return
      madeFrom.set(reading, new Map([...(madeFrom.get(reading) ?? []), [key, id]]))
      version.value++
      announce(t('reading.finding.made', { number: String(number) }))
    },
  }
}
