import type { Disc } from './journal/disc'

/** Bytes of the file that keeps room free: thousands of text changes. */
export const ballastBytes = 4 * 1024 * 1024

/** It is only laid where the browser speaks of this many free bytes: it must never be the straw itself. */
const plentyBytes = 64 * 1024 * 1024

/**
 * A file of nothing. When the device is full it goes, so that the words of a walk still fit; photos do not get that room.
 */
export class Ballast {
  private spent = false

  constructor(private readonly disc: Disc | undefined) {}

  /** Lays the file where there is plenty of room. Never rejects: without it everything works, with less to spare. */
  async lay(freeBytes: number | null): Promise<void> {
    if (!this.disc || freeBytes === null || freeBytes < plentyBytes) return
    try {
      if ((await this.disc.read('ballast', ballastBytes - 1))?.length !== 1) await this.disc.write('ballast', noise())
    } catch {
      // No room after all, or another tab is laying it.
    }
  }

  /** Gives the room back; true when there was any to give. */
  async release(): Promise<boolean> {
    this.spent = true
    try {
      return await this.disc?.remove('ballast') ?? false
    } catch {
      return false
    }
  }

  /** True while the room is kept, or could be kept again: photos may be written. */
  async isKept(): Promise<boolean> {
    if (!this.spent || !this.disc) return true
    try {
      await this.disc.write('ballast', noise())
      this.spent = false
      return true
    } catch {
      return false
    }
  }
}

/** Bytes that do not compress: a quota may count what reaches the disk. */
function noise(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(ballastBytes)
  const block = crypto.getRandomValues(new Uint8Array(65_536))
  for (let at = 0; at < bytes.length; at += block.length) bytes.set(block, at)
  return bytes
}
