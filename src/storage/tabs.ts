import type { Id } from '@/domain/ids'
import type { ParticipantStone } from './journal/frames'

/** What tabs of this app on this device tell each other. */
export type Message =
  /** Somebody used this clock. */
  | { readonly type: 'clock'; readonly clock: number }
  /** Drop what you hold of a dossier, and say so. */
  | { readonly type: 'erase'; readonly number: Id; readonly dossier: Id; readonly upTo: number }
  /** Drop what you hold of an erased participant, and say so. A type of its own: an earlier version would take `erase` for the whole dossier. */
  | { readonly type: 'eraseParticipant'; readonly number: Id; readonly stone: ParticipantStone; readonly corrected: readonly Id[] }
  /** Dropped; `file` is the journal file that had it, or null where nothing was written yet. */
  | { readonly type: 'erased'; readonly number: Id; readonly file: string | null }

/** The line between tabs. Where the browser has none, each tab is alone and messages go nowhere. */
export class Tabs {
  private readonly channel: BroadcastChannel | undefined
  private readonly listeners = new Set<(message: Message) => void>()

  constructor(name: string) {
    this.channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`${name}-storage`)
    if (this.channel) {
      this.channel.onmessage = ({ data }: MessageEvent<Message>) => {
        for (const listener of this.listeners) listener(data)
      }
    }
  }

  send(message: Message): void {
    this.channel?.postMessage(message)
  }

  /** Calls the listener for messages of other tabs; returns the function that stops it. */
  listen(listener: (message: Message) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  close(): void {
    this.channel?.close()
    this.listeners.clear()
  }
}
