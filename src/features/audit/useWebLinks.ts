import { byPosition, type Link } from '@/domain/link'
import type { Id } from '@/domain/ids'
import { hasRoute, type Walk } from '@/domain/walk'
import { useStorage } from '@/storage/current'
import { useWatched } from '@/ui/useWatched'

/** The walks with a panel of a dossier, and their links that go over the web or an app. */
export interface WebLinks {
  /** The latest first; only those with such a link. */
  readonly walks: readonly Walk[]
  readonly links: readonly Link[]
}

/** Watches them; a link that was merged into another is not walked by itself and is left out. */
export function useWebLinks(dossier: () => Id) {
  const storage = useStorage()
  return useWatched<WebLinks>((listener) => storage.watch(async (reads) => {
    const [walks, links] = await Promise.all([reads.walks(dossier()), reads.links(dossier())])
    const digital = links.filter(({ channel, mergedInto }) => (channel === 'web' || channel === 'app') && mergedInto === null).toSorted(byPosition)
    const withLinks = walks.filter((walk) => hasRoute(walk) && digital.some((link) => link.walk === walk.id)).toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    return { walks: withLinks, links: digital.filter((link) => withLinks.some(({ id }) => id === link.walk)) }
  }, listener), [dossier])
}
