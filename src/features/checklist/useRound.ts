/** One round as a screen needs it: the questions in order, what is stored, and the few things that a person can do. */
import { computed, type ComputedRef, type Ref } from 'vue'
import { stepsOf, type Catalogue, type Step } from '@/catalogue'
import type { Answer } from '@/domain/answer'
import type { Attachment } from '@/domain/attachment'
import type { Draft } from '@/domain/change'
import type { Checklist, Criterion, CriterionText } from '@/domain/criterion'
import type { Finding } from '@/domain/finding'
import type { Id } from '@/domain/ids'
import { nextNumber, shownNumbers } from '@/domain/numbering'
import type { Place } from '@/domain/place'
import type { Presence } from '@/domain/presence'
import { isPresent } from '@/domain/record'
import type { Walk } from '@/domain/walk'
import { useCatalogueOf } from '@/library/useCatalogue'
import { useStorage } from '@/storage/current'
import { announce } from '@/ui/announcer'
import { useText } from '@/ui/useText'
import { useWatched } from '@/ui/useWatched'
import { answerDraft, shownQuestion, type AnswerStep, type AskedQuestion } from './answerDraft'
import { heldBefore, heldToday, staysHeld, type Held } from './held'
import { judgeAnswer, type JudgedAnswer } from '@/domain/answerState'
import { findingFromAnswer } from './findingFromAnswer'
import { answersOf, type Round } from '@/domain/round'

/** What is stored about a round. */
interface Stored {
  readonly place: Place | undefined
  readonly walk: Walk | undefined
  readonly answers: ReadonlyMap<string, Answer>
}

/** What hangs on its answers: read apart, because the first question need not wait for it. */
interface Beside {
  readonly findings: readonly Finding[]
  readonly attachments: readonly Attachment[]
}

/** A finding that was made from an answer, and the number to show. */
export interface MadeFinding {
  readonly id: Id
  readonly number: string
}

/** A round, for the page and its parts. */
export interface RoundView {
  readonly dossier: Id
  readonly round: Round
  readonly catalogue: ComputedRef<Catalogue | undefined>
  /** True where the questions could not be loaded. */
  readonly failed: Readonly<Ref<boolean>>
  readonly checklist: Checklist | undefined
  /** What is asked, in order: presences and criteria. */
  readonly steps: readonly Step[]
  /** The criteria among them. */
  readonly criteria: readonly Criterion[]
  /** Criteria that an answer leaves out, by the question that it was given to. */
  readonly leftOut: ReadonlyMap<string, readonly Criterion[]>
  /** Undefined until both the records and the questions are there. */
  readonly stored: ComputedRef<Stored | undefined>
  readonly answers: ComputedRef<ReadonlyMap<string, Answer>>
  /** Loads the questions again. */
  retry(): void
  /** The number of a step, from 1. */
  numberOf(id: string): number
  text(criterion: Criterion): CriterionText
  /** The question of a presence in the language of the interface. */
  presenceText(presence: Presence): { readonly question: string; readonly none: string }
  /** What the answer was held against, where something else holds today. */
  heldBefore(criterion: Criterion): Held | undefined
  judged(criterion: Criterion): JudgedAnswer
  /** The words to show, and why they are the stored ones. */
  shown(criterion: Criterion): { readonly question: string; readonly kept: 'finished' | 'revised' | null }
  findingOf(criterion: Criterion): MadeFinding | undefined
  photosOf(criterion: Criterion): readonly Attachment[]
  /** Writes a step; gives the id of the answer, or undefined when it could not be saved. */
  answer(criterion: Criterion, step: AnswerStep): Promise<Id | undefined>
  /** The same for a presence. */
  answerPresence(presence: Presence, step: AnswerStep): Promise<Id | undefined>
  makeFinding(criterion: Criterion): Promise<void>
  /** True where all of these were written here, in this round. */
  isOwn(drafts: readonly Draft[]): boolean
}

/** Opens a round. */
export function useRound(dossier: Id, round: Round): RoundView {
  const storage = useStorage()
  const words = useText()
  const { t, locale } = words
  const { catalogue, failed, retry } = useCatalogueOf(() => round.checklist)
  const checklist = computed(() => catalogue.value?.checklist(round.checklist))
  const watched = useWatched<Stored>((listener) => storage.watch(async (reads): Promise<Stored> => {
    const [place, walk, answers] = await Promise.all([reads.place(round.place), round.walk === null ? undefined : reads.walk(round.walk), reads.answers(dossier)])
    return { place, walk, answers: answersOf(answers, round) }
  }, listener))
  const beside = useWatched<Beside>((listener) => storage.watch(async (reads): Promise<Beside> => {
    const [findings, attachments] = await Promise.all([reads.findingsWithRemoved(dossier), reads.attachments(dossier)])
    return { findings, attachments: attachments.filter((attachment) => attachment.ownerKind === 'answer') }
  }, listener))
  const stored = computed(() => (catalogue.value ? watched.value : undefined))
  const answers = computed<ReadonlyMap<string, Answer>>(() => watched.value?.answers ?? new Map<string, Answer>())
  const none: ReturnType<typeof stepsOf> = { steps: [], leftOut: new Map() }
  const asked = computed(() => (catalogue.value && checklist.value ? stepsOf(catalogue.value, checklist.value, answers.value) : none))
  const criteria = computed(() => asked.value.steps.flatMap((step) => (step.kind === 'criterion' ? step.criterion : [])))
  const places = computed(() => new Map(asked.value.steps.map(({ id }, i) => [id, i + 1])))
  const isFinished = (): boolean => watched.value?.walk?.finishedAt != null
  const numbers = computed(() => shownNumbers(beside.value?.findings ?? []))
  const minted = new Map<string, Id>()
  const making = new Set<Id>()
  const made = new Set<Id>()
  const text = (criterion: Criterion): CriterionText => catalogue.value!.text(criterion, locale.value)
  const shown = (criterion: Criterion): ReturnType<typeof shownQuestion> => shownQuestion(text(criterion).question, criterion, answers.value.get(criterion.id), isFinished())
  const photosOf = (criterion: Criterion): readonly Attachment[] => {
    const id = answers.value.get(criterion.id)?.id
    return id === undefined ? [] : (beside.value?.attachments ?? []).filter((attachment) => attachment.owner === id).sort((a, b) => a.position - b.position)
  }

  const presenceText = (presence: Presence): { readonly question: string; readonly none: string } => ({ question: locale.value === 'nl' ? presence.question : presence.english, none: presence.none[locale.value] })

  async function write(question: AskedQuestion, words: string, held: Held | undefined, step: AnswerStep): Promise<Id | undefined> {
    const existing = answers.value.get(question.id)
    // Answering twice before the first is back from storage must not make two records.
    const id = existing?.id ?? minted.get(question.id) ?? crypto.randomUUID()
    if (!existing && step.kind === 'clear') return undefined
    minted.set(question.id, id)
    const draft = answerDraft({ dossier, round, criterion: question, question: words, held, existing, id, now: new Date().toISOString() }, step)
    const number = places.value.get(question.id) ?? 0
    const saved = await storage.save([draft], { label: t(step.kind === 'clear' ? 'checklist.undo.clear' : 'checklist.undo.answer', { number }) })
    return saved.ok ? id : undefined
  }
  const answer = (criterion: Criterion, step: AnswerStep): Promise<Id | undefined> => {
    const held = staysHeld(answers.value.get(criterion.id), criterion, isFinished()) ? undefined : heldToday(catalogue.value!, criterion, text(criterion))
    return write(criterion, shown(criterion).question, held, step)
  }
  const answerPresence = (presence: Presence, step: AnswerStep): Promise<Id | undefined> => write({ id: presence.id, revision: 1, answer: { kind: 'yes-no' } }, presenceText(presence).question, undefined, step)

  async function makeFinding(criterion: Criterion): Promise<void> {
    const found = answers.value.get(criterion.id)
    if (!found || !watched.value || !beside.value || making.has(found.id)) return
    making.add(found.id)
    const id = crypto.randomUUID()
    made.add(id)
    const number = nextNumber(beside.value.findings)
    const drafts = findingFromAnswer(
      { answer: found, criterion, text: text(criterion), place: watched.value.place, attachments: photosOf(criterion) },
      { id, number, now: new Date().toISOString(), newId: () => crypto.randomUUID() }, words,
    )
    const saved = await storage.save(drafts, { label: t('checklist.undo.finding', { number }) })
    making.delete(found.id)
    if (saved.ok) announce(t('checklist.finding.made', { number: String(number) }))
  }

  return {
    dossier, round, failed, retry, catalogue: computed(() => catalogue.value), stored, answers, text, shown, photosOf, answer, answerPresence, presenceText, makeFinding,
    numberOf: (id) => places.value.get(id) ?? 0,
    heldBefore: (criterion) => heldBefore(answers.value.get(criterion.id), heldToday(catalogue.value!, criterion, text(criterion)), criterion),
    isOwn: (drafts) => drafts.every(({ kind, record }) => kind === 'answer' ? [...minted.values()].includes(record) : kind === 'finding' ? made.has(record) : kind === 'attachment'),
    get checklist() { return checklist.value },
    get criteria() { return criteria.value },
    get steps() { return asked.value.steps },
    get leftOut() { return asked.value.leftOut },
    judged: (criterion) => judgeAnswer(criterion, answers.value.get(criterion.id)),
    findingOf: (criterion) => {
      const id = answers.value.get(criterion.id)?.id
      const finding = id === undefined ? undefined : beside.value?.findings.find((candidate) => isPresent(candidate) && candidate.answer === id)
      return finding && { id: finding.id, number: numbers.value.get(finding.id) ?? String(finding.number) }
    },
  }
}
