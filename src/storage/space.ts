import type { Usage } from './storage'

/** How much room the browser says there is; nulls where it does not say. */
export async function usage(): Promise<Usage> {
  const storage = manager()
  const [estimate, persistent] = await Promise.all([storage?.estimate?.().catch(() => undefined), storage?.persisted?.().catch(() => false)])
  return { usedBytes: estimate?.usage ?? null, quotaBytes: estimate?.quota ?? null, persistent: persistent ?? false }
}

/** Asks the browser not to clear this site by itself; true when it promises. */
export async function persist(): Promise<boolean> {
  try {
    return await manager()?.persist?.() ?? false
  } catch {
    return false
  }
}

/** Absent in Node and on pages that are not secure. */
function manager(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage
}
