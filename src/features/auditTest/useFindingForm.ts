import { nextNumber } from '@/domain/numbering'
import type { Draft } from '@/domain/change'
import type { Finding } from '@/domain/finding'
import type { Id, JsonValue } from '@/domain/ids'
import { useStorage } from '@/storage/current'
import { useAutosave, type Autosaved } from '@/ui/useAutosave'
import { useText } from '@/ui/useText'
import { beginFinding, type FoundOn } from './findingDrafts'

/** Text fields of the form. */
export type FormText = 'title' | 'words' | 'whereWords' | 'selector' | 'suggestion'

/** Writing to a finding that may not be there yet: the first thing that is given begins it, once. */
export interface FindingForm {
  set(fields: Readonly<Record<string, JsonValue>>, label: string, also?: readonly Draft[]): Promise<boolean>
  /** Begins the finding where nothing was given yet: a picture needs something to belong to. */
  begin(): Promise<boolean>
  text(name: FormText): Autosaved<string>
}

/** Makes the form of a finding with this id. `start`: what its fields say before it begins. */
export function useFindingForm(id: Id, finding: () => Finding | undefined, found: () => FoundOn, start: Readonly<Partial<Record<FormText, string>>>): FindingForm {
  const storage = useStorage()
  const { t } = useText()
  let begun: Promise<boolean> | undefined
  /** What was written before the row came back to the screen. */
  const written: Record<string, JsonValue> = {}
  async function beginWith(first: Readonly<Record<string, JsonValue>>, also: readonly Draft[]): Promise<boolean> {
    const from = found()
    const number = nextNumber(await storage.reads.findingsWithRemoved(from.dossier))
    const name = t('finding.numbered', { kind: t('findingKind.barrier'), number: String(number) })
    return (await storage.save([beginFinding(from, { id, number, now: new Date().toISOString() }, first), ...also], { label: t('walk.undo.pinned', { name }) })).ok
  }
  async function set(fields: Readonly<Record<string, JsonValue>>, label: string, also: readonly Draft[] = []): Promise<boolean> {
    Object.assign(written, fields)
    if (!finding() && !begun) {
      begun = beginWith(fields, also)
      return begun
    }
    if (begun) await begun
    return (await storage.save([{ dossier: found().dossier, kind: 'finding', record: id, set: fields }, ...also], { label })).ok
  }
  return {
    set,
    begin: () => (finding() ? Promise.resolve(true) : (begun ??= beginWith({}, []))),
    text(name) {
      const stored = (): string => finding()?.[name] ?? (typeof written[name] === 'string' ? written[name] : start[name] ?? '')
      return useAutosave<string>(stored, (value) => { if (value !== stored()) void set({ [name]: value }, name === 'selector' ? t('audit.finding.undo.selector') : t(`finding.undo.${name}`)) })
    },
  }
}
