import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { setupsOf } from '@/domain/audit'
import type { AuditContent } from '@/domain/auditContent'
import type { Draft } from '@/domain/change'
import type { Id } from '@/domain/ids'
import type { PageOutcome } from '@/domain/pageOutcome'
import type { AuditOutcome } from '@/domain/wcag'
import { useStorage } from '@/storage/current'
import { useText } from '@/ui/useText'
import type { CriterionRow } from './criterionRows'
import { giveOutcome, noteOutcome, type Tested } from './outcomeDrafts'

/** Writing outcomes of one criterion. */
export interface OutcomeSave {
  /** The set-up that one tests with now; remembered for this audit on this device, else the one that was used last. */
  readonly setup: ComputedRef<Id | null>
  useSetup(setup: Id | null): void
  /** The page that was changed last, on this screen. */
  readonly latest: Readonly<Ref<Id | null>>
  give(page: Id, outcome: AuditOutcome): Promise<boolean>
  /** Gives several pages the same outcome, in one save. */
  giveAll(pages: readonly Id[], outcome: AuditOutcome): Promise<boolean>
  note(page: Id, fields: { readonly note: string } | { readonly setup: Id | null }): Promise<boolean>
  /** The drafts that make these pages fail, where nobody gave them an outcome. */
  failing(pages: readonly Id[]): readonly Draft[]
}

/** Writes outcomes of the criterion that is tested. */
export function useOutcomeSave(audit: () => AuditContent, row: () => CriterionRow, nameOf: (page: Id) => string): OutcomeSave {
  const storage = useStorage()
  const { t } = useText()
  const latest = ref<Id | null>(null)
  const chosen = ref<Id | null | undefined>()
  const key = `auditSetup.${audit().walk.id}`
  void storage.settings.get(key).then((value) => { if (chosen.value === undefined && typeof value === 'string') chosen.value = value })
  const setup = computed(() => {
    const known = setupsOf(audit().walk)
    if (chosen.value !== undefined) return chosen.value !== null && known.has(chosen.value) ? chosen.value : null
    const last = audit().outcomes.filter((one) => one.setup !== null && known.has(one.setup)).toSorted((a, b) => (a.testedAt < b.testedAt ? -1 : 1)).at(-1)
    return last?.setup ?? (known.size === 1 ? [...known.keys()][0]! : null)
  })
  const recordOf = (page: Id): PageOutcome | undefined => row().result.records.get(page)
  function tested(): Tested {
    const { criterion, text } = row()
    const { walk } = audit()
    return { dossier: walk.dossier, walk: walk.id, criterion: { id: criterion.id, revision: criterion.revision, question: text.question }, setup: setup.value, now: new Date().toISOString(), newId: () => crypto.randomUUID() }
  }
  async function save(drafts: readonly Draft[], label: string, page: Id): Promise<boolean> {
    latest.value = page
    return (await storage.save(drafts, { label })).ok
  }
  return {
    setup, latest,
    useSetup(id) {
      chosen.value = id
      void storage.settings.set(key, id)
    },
    give: (page, outcome) => save([giveOutcome(page, recordOf(page), outcome, tested())], t('auditTest.undo.outcome', { page: nameOf(page), outcome: t(`auditOutcome.${outcome}`).toLowerCase() }), page),
    giveAll: (pages, outcome) => save(pages.map((page) => giveOutcome(page, recordOf(page), outcome, tested())), t('auditTest.undo.outcomes', { n: pages.length, outcome: t(`auditOutcome.${outcome}`).toLowerCase() }), latest.value ?? pages[0]!),
    note(page, fields) {
      const label = Object.keys(fields).includes('setup') ? 'auditTest.undo.setup' : 'auditTest.undo.note'
      return save([noteOutcome(page, recordOf(page), fields, tested())], t(label, { page: nameOf(page) }), page)
    },
    failing: (pages) => pages.filter((page) => (recordOf(page)?.outcome ?? 'untested') === 'untested').map((page) => giveOutcome(page, recordOf(page), 'failed', tested())),
  }
}
