/** The statement of an audit as it stands now: built anew whenever something in the dossier, or the language, changes. */
import { ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { Catalogue } from '@/catalogue'
import type { AuditContent } from '@/domain/auditContent'
import type { DossierContent } from '@/domain/dossierContent'
import { missingParts, statementFacts, type MissingPart, type StatementFacts } from '@/domain/statementFacts'
import { statementOf, type Statement } from '@/domain/statement'
import type { DossierDocument } from '@/exchange/document/model'
import { exportInputFor } from '@/exchange/exportInput'
import { auditToWrite, statementDocument } from '@/exchange/statement/statementDocument'
import type { LocaleId, Translate } from '@/locales'
import { useStorage } from '@/storage/current'
import { useWatched } from '@/ui/useWatched'

/** The statement in one language. */
export interface MadeStatement {
  readonly language: LocaleId
  readonly content: DossierContent
  readonly audit: AuditContent
  readonly statement: Statement
  readonly facts: StatementFacts
  readonly missing: readonly MissingPart[]
  readonly document: DossierDocument
  /** Words in the language of the statement. */
  readonly t: Translate
  readonly catalogue: Catalogue
}

/** `made` is undefined until it is there, null where there is no such audit. `failed`: the criteria could not be loaded. */
export function useStatement(dossier: () => string, walk: () => string, language: Ref<LocaleId>): { readonly made: Readonly<ShallowRef<MadeStatement | null | undefined>>; readonly failed: Ref<boolean> } {
  const storage = useStorage()
  const made = shallowRef<MadeStatement | null>()
  const failed = ref(false)
  const content = useWatched<{ value: DossierContent | undefined }>((listener) => storage.watch(async (reads) => ({ value: await reads.content(dossier()) }), listener), [dossier])
  let turn = 0
  watch([content, language, walk], async () => {
    if (!content.value) return
    const mine = ++turn
    try {
      const result = content.value.value ? await make(content.value.value) : null
      if (mine === turn) { made.value = result; failed.value = false }
    } catch (error) {
      console.error(error)
      if (mine === turn) failed.value = true
    }
  }, { immediate: true })

  async function make(value: DossierContent): Promise<MadeStatement | null> {
    const asked = language.value
    const input = await exportInputFor(storage, { content: value, locale: asked, order: 'hand', walk: walk() }, new Date().toISOString())
    const audit = auditToWrite(input)
    if (!audit) return null
    const statement = statementOf(audit.walk, asked)
    const facts = statementFacts(audit, input.catalogue.criteria.filter(({ theme }) => theme === 'digital'), statement)
    return { language: asked, content: value, audit, statement, facts, missing: missingParts(statement, facts), document: statementDocument(input), t: input.t, catalogue: input.catalogue }
  }
  return { made, failed }
}
