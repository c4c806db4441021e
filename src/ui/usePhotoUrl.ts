import { onScopeDispose, readonly, ref, watch, type Ref } from 'vue'

/**
 * A file of the store as an object URL, for `src`. Undefined while it loads and where the file is not on this device.
 * The URL is revoked when the file changes and with the scope, so that no photo stays in memory unseen.
 */
export function usePhotoUrl(
  read: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | undefined>,
  sha256: () => string | null | undefined,
  mediaType: () => string = () => 'image/jpeg',
): Readonly<Ref<string | undefined>> {
  const url = ref<string>()
  let turn = 0
  const drop = (): void => {
    if (url.value) URL.revokeObjectURL(url.value)
    url.value = undefined
  }
  watch(sha256, async (name) => {
    const mine = ++turn
    drop()
    if (!name) return
    const bytes = await read(name).catch(() => undefined)
    if (mine !== turn || !bytes) return
    url.value = URL.createObjectURL(new Blob([bytes], { type: mediaType() }))
  }, { immediate: true })
  onScopeDispose(() => { turn += 1; drop() })
  return readonly(url)
}
