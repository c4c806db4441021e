import type { InjectionKey } from 'vue'
import { statementEntry, type FailurePart, type StatementLanguage, type StatementPart } from '@/domain/statement'
import type { Walk } from '@/domain/walk'
import { useAutosave, type Autosaved } from '@/ui/useAutosave'

/** What the fields of the form read and write. Its language is that of one form: another language is another form. */
export interface StatementDesk {
  readonly walk: () => Walk
  readonly language: StatementLanguage
  readonly save: (entry: string, value: string | null) => void
}

/** Where the parts of the form find it. */
export const deskKey: InjectionKey<StatementDesk> = Symbol('statement')

/** A field of the statement that saves itself; emptied, it is gone. */
export interface Entry extends Autosaved<string> {
  readonly entry: string
}

/** Makes the field of one part of the statement. */
export function useEntry({ walk, language, save }: StatementDesk, part: StatementPart | FailurePart, criterion?: string): Entry {
  const entry = statementEntry(part, language, criterion)
  const stored = (): string => walk().statement[entry] ?? ''
  return { entry, ...useAutosave<string>(stored, (value) => { if (value !== stored()) save(entry, value.trim() === '' ? null : value) }) }
}
