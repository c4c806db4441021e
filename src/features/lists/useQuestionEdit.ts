/** Writing an own question: field by field, with its parts that are stored as a whole, and a new revision when its meaning changes after it was answered. */
import type { AnswerSpec, CriterionText, Source } from '@/domain/criterion'
import type { Condition } from '@/domain/condition'
import type { JsonValue } from '@/domain/ids'
import { libraryId, type OwnCriterion } from '@/domain/library'
import { useStorage } from '@/storage/current'
import { useAutosave, type Autosaved } from '@/ui/useAutosave'
import { useText } from '@/ui/useText'
import { useLatest, type Latest } from './useLatest'

/** Text fields of a question that have a translation. */
export const wordFields = ['title', 'question', 'howTo', 'requirement', 'why', 'remedy'] as const
export type WordField = (typeof wordFields)[number]

/** What changes the meaning of a question. */
const meaning: ReadonlySet<string> = new Set(['question', 'answer', 'requirement'])

/** What the form of a question is given. */
export interface QuestionEdit {
  readonly answer: Latest<AnswerSpec>
  readonly sources: Latest<readonly Source[]>
  readonly onlyIf: Latest<readonly Condition[]>
  /** English words; empty ones where nobody wrote them. */
  readonly english: Latest<CriterionText>
  set(fields: Readonly<Record<string, JsonValue>>): Promise<boolean>
  /** A text field that saves itself, in Dutch or English. */
  words(field: WordField, language: 'nl' | 'en'): Autosaved<string>
}

const noWords: CriterionText = { title: '', question: '', howTo: '', requirement: '', why: '', remedy: '' }

/** Opens a question for writing. `isAnswered` is true where answers were given to the revision that it has now. */
export function useQuestionEdit(own: () => OwnCriterion, isAnswered: () => boolean): QuestionEdit {
  const storage = useStorage()
  const { t } = useText()
  /** Once while this page is open: typing on in one thought is one change of meaning. */
  let isRaised = false
  async function set(fields: Readonly<Record<string, JsonValue>>): Promise<boolean> {
    const isNew = !isRaised && isAnswered() && Object.keys(fields).some((field) => meaning.has(field))
    if (isNew) isRaised = true
    return (await storage.save([{ dossier: libraryId, kind: 'ownCriterion', record: own().id, set: isNew ? { ...fields, revision: own().revision + 1 } : fields }], { label: t('own.undo.changed') })).ok
  }
  // Values of the domain are plain data.
  const whole = <T>(field: 'answer' | 'sources' | 'onlyIf') => useLatest<T>(() => own()[field] as T, (value) => set({ [field]: value as JsonValue }))
  const english = useLatest<CriterionText>(() => ({ ...noWords, ...own().texts['en'] }), (value) => set({ 'texts.en': value as unknown as JsonValue }))
  return {
    answer: whole<AnswerSpec>('answer'), sources: whole<readonly Source[]>('sources'), onlyIf: whole<readonly Condition[]>('onlyIf'), english, set,
    words: (field, language) => (language === 'nl'
      ? useAutosave<string>(() => own()[field], (value) => { if (value !== own()[field]) void set({ [field]: value }) })
      : useAutosave<string>(() => english.value.value[field], (value) => { if (value !== english.value.value[field]) void english.write((now) => ({ ...now, [field]: value })) })),
  }
}
