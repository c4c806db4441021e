/** One paper sheet that is typed over: whose it is, what is stored, and how it is written. */
import { computed, reactive, ref, type ComputedRef } from 'vue'
import { groupsOf, type Consent, type Participant } from '@/domain/participant'
import { isPresent } from '@/domain/record'
import type { Draft } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { walkedLinks, type Link } from '@/domain/link'
import type { Score, ScoreFiller } from '@/domain/score'
import type { UserGroup } from '@/domain/userGroup'
import { useStorage } from '@/storage/current'
import { announce } from '@/ui/announcer'
import { useText } from '@/ui/useText'
import { useWatched } from '@/ui/useWatched'
import { pseudonymOf } from './pseudonym'
import { isFromScreen, isTyped, saysTheSame, sheetDraft, takenOver, type SheetOwner, type SheetRow } from './sheetAnswer'

/** One link of the sheet. */
export interface SheetLine {
  readonly link: Link
  /** From 1; null for one that is not walked any more. */
  readonly number: number | null
  readonly score: Score | undefined
  /** What was typed where the screen already has an answer says something else: somebody must choose. */
  readonly isWaiting: boolean
}

/** A sheet, for its page and rows. */
export interface SheetView {
  readonly state: ComputedRef<'reading' | 'there' | 'removed' | 'erased'>
  readonly participant: ComputedRef<Participant | undefined>
  readonly groups: ComputedRef<readonly UserGroup[]>
  readonly filledBy: ComputedRef<ScoreFiller>
  readonly lines: ComputedRef<readonly SheetLine[]>
  readonly typed: ComputedRef<number>
  readonly total: ComputedRef<number>
  /** How many links were answered on a screen. */
  readonly onScreen: ComputedRef<number>
  /** Lines where a choice is still to be made. */
  readonly waiting: ComputedRef<readonly SheetLine[]>
  /** What was typed at a link that was answered on a screen; not stored until somebody chose. */
  held(link: Id): SheetRow | undefined
  /** Writes a part of a row, or holds it where the screen already has an answer. `label`: what undo calls it. */
  write(line: SheetLine, row: SheetRow, label: string): Promise<void>
  choose(line: SheetLine, which: 'screen' | 'paper'): Promise<void>
  consent(consent: Consent, given: boolean): Promise<void>
  filler(filledBy: ScoreFiller): Promise<void>
  putBack(): Promise<void>
  /** Takes the latest back, and not the one before: once all that was written is on the device, or refused. What is typed meanwhile is written after it. */
  takeBack(undo: () => Promise<unknown>): Promise<void>
}

interface Found {
  readonly person: Participant | undefined
  readonly links: readonly Link[]
  readonly scores: readonly Score[]
}

/** Opens the sheet of one participant. */
export function useSheet(dossier: Id, walk: Id, participantId: Id): SheetView {
  const storage = useStorage()
  const { t } = useText()
  const found = useWatched<Found>((listener) => storage.watch(async (reads) => {
    const [person, route] = await Promise.all([reads.participant(participantId), reads.route(walk)])
    return { person: person?.walk === walk ? person : undefined, links: route.links, scores: route.scores.filter((score) => score.participant === participantId) }
  }, listener))
  const pending = reactive(new Map<Id, SheetRow>())
  const seen = new Set<Id>()

  const state = computed(() => !found.value ? 'reading' : !found.value.person ? 'erased' : isPresent(found.value.person) ? 'there' : 'removed')
  const participant = computed(() => found.value?.person)
  const lines = computed<readonly SheetLine[]>(() => {
    const walked = walkedLinks(found.value?.links ?? [])
    const now = new Set(walked.map(({ id }) => id))
    for (const id of now) seen.add(id)
    const scoreOf = new Map((found.value?.scores ?? []).map((score) => [score.link, score]))
    let number = 0
    // In the order of the route, with those that went away since: a row never leaves from under somebody's hands.
    return (found.value?.links ?? []).filter(({ id }) => seen.has(id)).map((link) => {
      const score = scoreOf.get(link.id)
      const row = pending.get(link.id)
      return { link, number: now.has(link.id) ? ++number : null, score, isWaiting: row !== undefined && isFromScreen(score) && !saysTheSame(row, score) }
    })
  })
  const chosenFiller = ref<ScoreFiller>()
  const filledBy = computed<ScoreFiller>(() => found.value?.scores.find(({ fromPaper }) => fromPaper)?.filledBy ?? chosenFiller.value ?? (participant.value?.helperFills ? 'helper' : 'self'))

  /** Of somebody who was erased meanwhile nothing is written, also not what was still on its way. */
  const owner = (): (SheetOwner & { readonly participant: Participant }) | undefined => participant.value && { participant: participant.value, filledBy: filledBy.value }

  let last: Promise<unknown> = Promise.resolve()
  let taking: Promise<unknown> | undefined
  async function save(drafts: readonly Draft[], label: string): Promise<boolean> {
    const saving = storage.save(drafts, { label })
    last = saving
    return (await saving).ok
  }
  async function write(line: SheetLine, row: SheetRow, label: string): Promise<void> {
    const isAfter = taking !== undefined
    if (isAfter) await taking
    const whose = owner()
    if (!whose) return
    if (isFromScreen(line.score)) {
      pending.set(line.link.id, { ...pending.get(line.link.id), ...row })
      return
    }
    // What was just taken back may have been the whole answer: then all of it is written anew.
    await save([sheetDraft(whose, line.link.id, row, isAfter ? undefined : line.score, new Date().toISOString())], label)
  }
  async function takeBack(undo: () => Promise<unknown>): Promise<void> {
    const mine = Promise.allSettled([taking, last]).then(undo)
    taking = mine
    try {
      await mine
    } finally {
      if (taking === mine) taking = undefined
    }
  }
  async function choose(line: SheetLine, which: 'screen' | 'paper'): Promise<void> {
    const whose = owner()
    const row = pending.get(line.link.id)
    if (!whose || !row) return
    if (which === 'paper') {
      const label = t('facilitate.type.undo', { title: line.link.title, what: t('facilitate.type.screen.take').toLowerCase() })
      if (!await save([sheetDraft(whose, line.link.id, takenOver(row), line.score, new Date().toISOString())], label)) return
    }
    pending.delete(line.link.id)
    announce(t(which === 'paper' ? 'facilitate.type.screen.taken' : 'facilitate.type.screen.kept', { title: line.link.title }))
  }
  async function set(fields: Readonly<Record<string, string | boolean | null>>, label: string): Promise<boolean> {
    return save([{ dossier, kind: 'participant', record: participantId, set: fields }], label)
  }
  async function consent(which: Consent, given: boolean): Promise<void> {
    const whose = owner()
    if (!whose) return
    const name = pseudonymOf(whose.participant, t)
    const field = which === 'score' ? 'consentScore' : which === 'photo' ? 'consentPhoto' : 'consentVoice'
    if (await set({ [field]: given, consentAt: new Date().toISOString() }, t('facilitate.type.consent.undo', { name }))) announce(t('facilitate.type.consent.said', { name }))
  }
  async function filler(by: ScoreFiller): Promise<void> {
    chosenFiller.value = by
    const paper = (found.value?.scores ?? []).filter((score) => score.fromPaper && score.filledBy !== by)
    if (paper.length > 0 && owner()) await save(paper.map((score) => ({ dossier, kind: 'score', record: score.id, set: { filledBy: by } })), t('facilitate.type.undo.filledBy'))
  }
  return {
    state, participant, filledBy, lines, write, choose, consent, filler,
    groups: computed(() => (participant.value ? groupsOf(participant.value) : [])),
    typed: computed(() => lines.value.filter(({ score, number }) => number !== null && isTyped(score)).length),
    total: computed(() => lines.value.filter(({ number }) => number !== null).length),
    onScreen: computed(() => lines.value.filter(({ score }) => isFromScreen(score)).length),
    waiting: computed(() => lines.value.filter(({ isWaiting }) => isWaiting)),
    held: (link) => pending.get(link),
    takeBack,
    putBack: async () => { await set({ deletedAt: null }, t('facilitate.type.removed.undo')) },
  }
}
