/** What all panel screens of one walk share: the route as it is now, the person, their language, and the ways to write. */
import { computed, inject, onScopeDispose, provide, ref, shallowRef, watch, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Id, JsonValue } from '@/domain/ids'
import { walkedLinks, type Link } from '@/domain/link'
import { isPanelLanguage, type PanelLanguage } from '@/domain/panelLanguage'
import type { Participant } from '@/domain/participant'
import type { Score } from '@/domain/score'
import type { Walk } from '@/domain/walk'
import { loadPanelMessages, panelTranslator, type PanelTranslate } from '@/locales/panel'
import { useStorage } from '@/storage/current'
import type { SaveResult } from '@/storage/storage'
import { announce } from '@/ui/announcer'
import { paths } from '@/ui/paths'
import { useText } from '@/ui/useText'
import { useWatched } from '@/ui/useWatched'
import { makeStepper, scoreAt, type Route } from './flow'
import { scoreDraft } from './scoreDraft'

export type Fields = Readonly<Record<string, JsonValue>>
/** The stored state of a walk; `walk` undefined when it is not on this device. */
export interface Stored extends Route {
  readonly walk: Walk | undefined
}

/** Shared by the screens below the frame. */
export interface Panel {
  readonly dossier: Id
  readonly walk: Id
  readonly stored: Readonly<Ref<Stored | undefined>>
  readonly links: ComputedRef<readonly Link[]>
  /** Whose screen this is; undefined on the chooser and for somebody who was erased. */
  readonly person: ComputedRef<Participant | undefined>
  readonly language: Readonly<Ref<PanelLanguage>>
  readonly t: PanelTranslate
  /** Undefined until the words are there. */
  readonly isReady: ComputedRef<boolean>
  nameOf(person: Pick<Participant, 'colour' | 'letter'>): string
  scoreOf(link: Id): Score | undefined
  /** Writes to the score of this person at a link. Undefined when there is nobody to write for. */
  saveScore(link: Id, set: Fields): Promise<SaveResult | undefined>
  savePerson(set: Fields): Promise<SaveResult | undefined>
  /** One step; a second tap right after it does nothing. True when it went. */
  go(path: string, how?: 'replace'): Promise<boolean>
}

const key: InjectionKey<Panel> = Symbol('panel')

/** Makes the shared part; called by the frame. */
export function providePanel(of: { readonly dossier: Id; readonly walk: Id; readonly participant: () => Id | undefined }): Panel {
  const storage = useStorage()
  const router = useRouter()
  const { locale } = useText()
  const mayStep = makeStepper()
  const stored = useWatched<Stored>((listener) => storage.watch(async (reads) => ({ walk: await reads.walk(of.walk), ...(await reads.route(of.walk)) }), listener))
  const person = computed(() => stored.value?.participants.find(({ id }) => id === of.participant()))
  const language = ref<PanelLanguage>('nl')
  const translate = shallowRef<PanelTranslate>()
  const wanted = computed<PanelLanguage | undefined>(() => (stored.value ? person.value?.language ?? (isPanelLanguage(locale.value) ? locale.value : 'nl') : undefined))
  watch(wanted, async (next) => {
    if (!next) return
    const messages = await loadPanelMessages(next)
    if (wanted.value !== next) return
    translate.value = panelTranslator(next, messages)
    language.value = next
  }, { immediate: true })
  const t: PanelTranslate = (name, values) => translate.value?.(name, values) ?? ''
  const panel: Panel = {
    dossier: of.dossier, walk: of.walk, stored, person, language, t,
    links: computed(() => walkedLinks(stored.value?.links ?? [])),
    isReady: computed(() => stored.value !== undefined && translate.value !== undefined),
    nameOf: ({ colour, letter }) => t('app.person', { colour: t(`colour.${colour}`), letter }),
    scoreOf: (link) => (stored.value && person.value ? scoreAt(stored.value, link, person.value.id) : undefined),
    async saveScore(link, set) {
      const who = person.value
      if (!who) return undefined
      return storage.save([scoreDraft({ person: who, link, known: panel.scoreOf(link), now: new Date().toISOString(), set })])
    },
    async savePerson(set) {
      const who = person.value
      return who ? storage.save([{ dossier: who.dossier, kind: 'participant', record: who.id, set }]) : undefined
    },
    async go(path, how) {
      if (!mayStep()) return false
      await (how === 'replace' ? router.replace(path) : router.push(path))
      return true
    },
  }
  provide(key, panel)
  return panel
}

/** The shared part, on a screen below the frame. */
export function usePanel(): Panel {
  const panel = inject(key)
  if (!panel) throw new Error('a panel screen outside its frame')
  return panel
}

/** The shared part where somebody's turn is: the frame shows these screens only while that person is there. */
export function useTurn() {
  const panel = usePanel()
  // What was last known: between an erasure elsewhere and this screen going away, it still has a name to show.
  const last = shallowRef(panel.person.value)
  watch(panel.person, (now) => { if (now) last.value = now })
  const me = computed(() => last.value!)
  /** True once something of this screen is on the device: shown, and said once. */
  const isSaved = ref(false)
  let isGone = false
  onScopeDispose(() => { isGone = true })
  async function noted(saving: Promise<SaveResult | undefined>): Promise<SaveResult | undefined> {
    const result = await saving
    if (isGone || !result) return result
    if (result.ok && !isSaved.value) announce(panel.t('app.savedHere'))
    isSaved.value = result.ok
    return result
  }
  return {
    ...panel, me, isSaved,
    saveScore: (link: Id, set: Fields) => noted(panel.saveScore(link, set)),
    savePerson: (set: Fields) => noted(panel.savePerson(set)),
    to: (link?: Id) => paths.turn(panel.dossier, panel.walk, me.value.id, link),
    toWords: (link: Id) => paths.turnWords(panel.dossier, panel.walk, me.value.id, link),
    toEnd: () => paths.turnEnd(panel.dossier, panel.walk, me.value.id),
    toPause: (at: string) => paths.turnPause(panel.dossier, panel.walk, me.value.id, at),
  }
}
