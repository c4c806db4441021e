/** A walk as it is followed: its records as they change, and the few things a facilitator does. */
import { computed, watch, type ComputedRef } from 'vue'
import type { Id } from '@/domain/ids'
import type { Participant } from '@/domain/participant'
import { isPresent } from '@/domain/record'
import type { Walk } from '@/domain/walk'
import { useStorage } from '@/storage/current'
import { announce } from '@/ui/announcer'
import { useText } from '@/ui/useText'
import { useWatched } from '@/ui/useWatched'
import { liveOf, newsOf, type Live, type RouteRecords } from './liveMatrix'
import { linkOnTheWay, type NewLink } from './newLink'
import { pseudonymOf } from './pseudonym'

/** A followed walk, for the page and its parts. */
export interface LiveView {
  /** False until the first answer of storage. */
  readonly isRead: ComputedRef<boolean>
  /** Undefined when it is not there, or removed. */
  readonly walk: ComputedRef<Walk | undefined>
  readonly route: ComputedRef<RouteRecords>
  readonly live: ComputedRef<Live>
  leave(participant: Participant): Promise<void>
  /** Gives true when it is saved. */
  addLink(wanted: NewLink): Promise<boolean>
  finish(isFinished: boolean): Promise<void>
}

const nothing: RouteRecords = { links: [], participants: [], scores: [] }

/** Follows a walk. Says aloud only when a link or a person is complete. */
export function useLive(dossier: Id, walkId: Id): LiveView {
  const storage = useStorage()
  const { t } = useText()
  const found = useWatched((listener: (value: { walk: Walk | undefined; route: RouteRecords }) => void) => storage.watch(async (reads) => {
    const [walk, route] = await Promise.all([reads.walk(walkId), reads.route(walkId)])
    return { walk: walk && isPresent(walk) && walk.dossier === dossier ? walk : undefined, route }
  }, listener))
  const route = computed(() => found.value?.route ?? nothing)
  const live = computed(() => liveOf(route.value))

  // What came in the first time is no news.
  watch([live, found], ([now], [before, wasFound]) => {
    if (!wasFound) return
    const { links, people } = newsOf(before, now)
    const said = [...people.map((person) => t('facilitate.news.person', { name: pseudonymOf(person, t) })), ...links.map(({ number, link }) => t('facilitate.news.link', { number, title: link.title }))]
    if (said.length > 0) announce(said.join(' '))
  })

  async function leave(participant: Participant): Promise<void> {
    const name = pseudonymOf(participant, t)
    const leftAt = participant.leftAt === null ? new Date().toISOString() : null
    const label = t(leftAt ? 'facilitate.left.of' : 'facilitate.left.back.of', { name })
    const saved = await storage.save([{ dossier, kind: 'participant', record: participant.id, set: { leftAt } }], { label })
    if (saved.ok) announce(leftAt ? t('facilitate.left.said', { name }) : `${label}.`)
  }
  /** Kept until it is saved: trying again must not make two of one link. */
  let minted = crypto.randomUUID()
  async function addLink(wanted: NewLink): Promise<boolean> {
    const id = minted
    const draft = linkOnTheWay({ id: walkId, dossier }, route.value.links, wanted, id, new Date().toISOString())
    const title = wanted.title.trim()
    const saved = await storage.save([draft], { label: t('facilitate.add.undo', { title }) })
    if (!saved.ok) return false
    minted = crypto.randomUUID()
    const number = liveOf({ ...route.value, links: await storage.reads.route(walkId).then(({ links }) => links) }).rows.find(({ link }) => link.id === id)?.number ?? 0
    announce(t('facilitate.add.said', { number, title }))
    return true
  }
  async function finish(isFinished: boolean): Promise<void> {
    const saved = await storage.save([{ dossier, kind: 'walk', record: walkId, set: { finishedAt: isFinished ? new Date().toISOString() : null } }], { label: t(isFinished ? 'facilitate.finish.undo' : 'facilitate.reopen.undo') })
    if (saved.ok) announce(t(isFinished ? 'facilitate.finish.said' : 'facilitate.reopen.said'))
  }
  return { isRead: computed(() => found.value !== undefined), walk: computed(() => found.value?.walk), route, live, leave, addLink, finish }
}
