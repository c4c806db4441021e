/** A link that is added while people walk. */
import type { Channel } from '@/domain/channel'
import type { Draft } from '@/domain/change'
import type { Id, Timestamp } from '@/domain/ids'
import { positionBetween } from '@/domain/routeOrder'
import { walkedLinks, type Link } from '@/domain/link'

/** What somebody fills in on the way. `after`: the link that it follows; null puts it first. */
export interface NewLink {
  readonly title: string
  readonly channel: Channel
  readonly after: Id | null
}

/** The change that puts a link on the route. One whose predecessor is gone meanwhile comes at the end. */
export function linkOnTheWay(walk: { readonly id: Id; readonly dossier: Id }, links: readonly Link[], wanted: NewLink, id: Id, now: Timestamp): Draft {
  const walked = walkedLinks(links)
  const found = wanted.after === null ? -1 : walked.findIndex((link) => link.id === wanted.after)
  const at = wanted.after !== null && found < 0 ? walked.length - 1 : found
  return {
    dossier: walk.dossier, kind: 'link', record: id,
    set: {
      walk: walk.id, title: wanted.title.trim(), channel: wanted.channel, position: positionBetween(walked[at]?.position, walked[at + 1]?.position),
      addedOnTheWay: true, createdAt: now, deletedAt: null,
    },
  }
}
