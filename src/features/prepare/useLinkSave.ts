import type { JsonValue } from '@/domain/ids'
import type { Link } from '@/domain/link'
import { useStorage } from '@/storage/current'
import { useAutosave, type Autosaved } from '@/ui/useAutosave'
import { useText } from '@/ui/useText'

/** Text fields of a link. */
export type LinkText = 'title' | 'toTry' | 'effort' | 'alternative' | 'whereWords'

/** Writes fields of a link, and makes text fields that save themselves. */
export function useLinkSave(link: () => Link): { readonly set: (fields: Readonly<Record<string, JsonValue>>) => Promise<boolean>; readonly text: (name: LinkText) => Autosaved<string> } {
  const storage = useStorage()
  const { t } = useText()
  async function set(fields: Readonly<Record<string, JsonValue>>): Promise<boolean> {
    const { dossier, id } = link()
    return (await storage.save([{ dossier, kind: 'link', record: id, set: fields }], { label: t('route.undo.link') })).ok
  }
  return { set, text: (name) => useAutosave<string>(() => link()[name], (value) => { if (value !== link()[name]) void set({ [name]: value }) }) }
}
