import type { Attachment } from '@/domain/attachment'
import type { Finding } from '@/domain/finding'
import type { Id, JsonValue } from '@/domain/ids'
import { shownNumbers } from '@/domain/numbering'
import type { Place } from '@/domain/place'
import type { Walk } from '@/domain/walk'
import { useStorage } from '@/storage/current'
import type { SaveResult } from '@/storage/storage'
import { useAutosave, type Autosaved } from '@/ui/useAutosave'
import { useText } from '@/ui/useText'
import { useWatched } from '@/ui/useWatched'

/** All that the page of one finding shows. */
export interface FindingData {
  readonly finding: Finding | undefined
  readonly attachments: readonly Attachment[]
  readonly places: readonly Place[]
  readonly walks: readonly Walk[]
  /** As shown, with a letter where two devices gave the same number. */
  readonly number: string
  readonly previous: Id | null
  readonly next: Id | null
  /** A point nearby, for a map that has nothing to open on. */
  readonly near: { readonly lat: number; readonly lon: number } | null
}

/** Watches a finding with what stands around it. */
export function useFindingData(of: { readonly dossier: Id; readonly finding: Id }) {
  const storage = useStorage()
  return useWatched<FindingData>((listener) => storage.watch(async (reads) => {
    const [finding, all, attachments, places, walks] = await Promise.all([
      reads.finding(of.finding), reads.findings(of.dossier), reads.attachmentsOf('finding', of.finding), reads.places(of.dossier), reads.walks(of.dossier),
    ])
    const at = all.findIndex(({ id }) => id === of.finding)
    const place = places.find(({ id }) => id === finding?.place)
    return {
      finding, attachments, places, walks, number: shownNumbers(all).get(of.finding) ?? String(finding?.number ?? ''),
      previous: at > 0 ? all[at - 1]!.id : null, next: at >= 0 ? all[at + 1]?.id ?? null : null,
      near: finding?.spot ?? place?.spot ?? places.find(({ spot }) => spot)?.spot ?? all.findLast(({ spot }) => spot)?.spot ?? null,
    }
  }, listener), [() => of.finding])
}

/** Names of the text fields of a finding. */
export type FindingTextName = 'title' | 'words' | 'suggestion' | 'address' | 'whereWords' | 'selector'

/** Writing to one finding: fields at once, and texts that save themselves. */
export function useFindingSave(finding: () => Finding) {
  const storage = useStorage()
  const { t } = useText()
  const set = (fields: Readonly<Record<string, JsonValue>>, label: string): Promise<SaveResult> => storage.save([{ dossier: finding().dossier, kind: 'finding', record: finding().id, set: fields }], { label })
  const text = (name: FindingTextName): Autosaved<string> => useAutosave<string>(() => finding()[name], (value) => {
    if (value !== finding()[name]) void set({ [name]: value }, name === 'selector' ? t('audit.finding.undo.selector') : t(`finding.undo.${name}`))
  })
  return { set, text }
}
