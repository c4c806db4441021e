import type { Draft } from '@/domain/change'

/** What goes with a new order of a list: the words for undoing it, and what is written before it in the same save. */
export interface OrderMore {
  readonly label: string
  readonly drafts?: readonly Draft[]
}
