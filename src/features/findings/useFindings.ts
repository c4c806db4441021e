/** The findings of a dossier, filtered and in order: one list, from which both the list and the map are made. */
import { computed, onMounted, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import { themeOfId, type Theme } from '@/domain/criterion'
import { headlineLevel, type Finding } from '@/domain/finding'
import { filterFindings, type FilterContext, type FindingFilter } from '@/domain/findingFilter'
import type { Id } from '@/domain/ids'
import { shownNumbers } from '@/domain/numbering'
import { isPresent } from '@/domain/record'
import type { Walk } from '@/domain/walk'
import type { Wijk } from '@/domain/wijk'
import type { Translate } from '@/locales'
import type { MapPoint } from '@/map/mapPoint'
import { useStorage } from '@/storage/current'
import { useWatched } from '@/ui/useWatched'
import { inOrder, type FindingSort } from './findingOrder'
import { titleOf } from './findingWords'
import { wijkenFrom } from './storedWijken'

/** The findings that have a point, as the map shows them, in the order of the list. */
export function pointsOf(findings: readonly Finding[], numbers: ReadonlyMap<Id, string>, t: Translate): readonly MapPoint[] {
  return findings.flatMap((finding) => (finding.spot === null ? [] : [{
    id: finding.id, lat: finding.spot.lat, lon: finding.spot.lon, level: headlineLevel(finding), isGoodPractice: finding.kind === 'good-practice',
    number: numbers.get(finding.id) ?? String(finding.number), title: titleOf(finding, t),
  }]))
}

export interface FindingsOfDossier {
  /** False until the first answer of the store. */
  readonly isRead: ComputedRef<boolean>
  readonly all: ComputedRef<readonly Finding[]>
  readonly shown: ComputedRef<readonly Finding[]>
  readonly numbers: ComputedRef<ReadonlyMap<Id, string>>
  readonly walks: ComputedRef<readonly Walk[]>
  readonly wijken: ShallowRef<readonly Wijk[]>
  readonly themesPresent: ComputedRef<readonly Theme[]>
}

export function useFindings(dossier: () => Id, filter: () => FindingFilter, sort: () => FindingSort): FindingsOfDossier {
  const storage = useStorage()
  const wijken = shallowRef<readonly Wijk[]>([])
  const data = useWatched<{ findings: readonly Finding[]; walks: readonly Walk[]; context: Pick<FilterContext, 'advices' | 'followUps'> }>(
    (listener) => storage.watch(async (reads) => {
      const [findings, walks, advices, followUps] = await Promise.all([reads.findingsWithRemoved(dossier()), reads.walks(dossier()), reads.advices(dossier()), reads.followUps(dossier())])
      return { findings, walks, context: { advices, followUps } }
    }, listener),
    [dossier],
  )
  onMounted(async () => {
    wijken.value = wijkenFrom(await storage.settings.get('wijken'))
  })
  const all = computed(() => data.value?.findings.filter(isPresent) ?? [])
  const ordered = computed(() => inOrder(all.value, sort()))
  const shown = computed(() => {
    const chosen = filter()
    const context = data.value?.context ?? { advices: [], followUps: [] }
    // Looking for one neighbourhood, the polygons of the others need not be tried.
    const near = chosen.wijk === null ? [] : chosen.wijk === 'none' ? wijken.value : wijken.value.filter((wijk) => wijk.code === chosen.wijk)
    return filterFindings(ordered.value, chosen, { ...context, wijken: near, themeOf: themeOfId })
  })
  return {
    isRead: computed(() => data.value !== undefined),
    all, shown, wijken,
    numbers: computed(() => shownNumbers(data.value?.findings ?? [])),
    walks: computed(() => data.value?.walks ?? []),
    themesPresent: computed(() => [...new Set(all.value.flatMap((finding) => (finding.criterion === null ? [] : (themeOfId(finding.criterion) ?? []))))]),
  }
}
