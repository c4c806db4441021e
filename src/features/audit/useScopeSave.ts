import { scopeOf, type AuditScope } from '@/domain/audit'
import type { JsonValue } from '@/domain/ids'
import type { Walk } from '@/domain/walk'
import { useStorage } from '@/storage/current'
import { useAutosave, type Autosaved } from '@/ui/useAutosave'
import { useText } from '@/ui/useText'

/** Fields of the scope that are typed. */
export type ScopeText = Exclude<keyof AuditScope, 'productKind' | 'target' | 'size' | 'url'>

/** Writes fields of an audit, and makes text fields that save themselves. */
export function useScopeSave(walk: () => Walk): { readonly set: (fields: Readonly<Record<string, JsonValue>>, label?: string) => Promise<boolean>; readonly text: (name: ScopeText) => Autosaved<string> } {
  const storage = useStorage()
  const { t } = useText()
  async function set(fields: Readonly<Record<string, JsonValue>>, label = t('audit.undo.scope')): Promise<boolean> {
    const { dossier, id } = walk()
    return (await storage.save([{ dossier, kind: 'walk', record: id, set: fields }], { label })).ok
  }
  return { set, text: (name) => useAutosave<string>(() => scopeOf(walk())[name], (value) => { if (value !== scopeOf(walk())[name]) void set({ [`audit.${name}`]: value }) }) }
}
