import type { Storage } from '@/storage/storage'

/** After the first finding ever, asks the browser once not to clear this by itself. A refusal changes nothing. */
export async function askToKeepOnce(storage: Pick<Storage, 'settings' | 'persist'>): Promise<void> {
  if (await storage.settings.get('persistAsked') === true) return
  await storage.settings.set('persistAsked', true)
  await storage.persist()
}
