/** What the two screens of one link share: which link, how far, and that somebody is led on when it goes away under their hands. */
import { computed, watch, type ComputedRef } from 'vue'
import type { Id } from '@/domain/ids'
import { taskOfLink, titleOfLink, type Link } from '@/domain/link'
import { panelLanguageTags, type PanelLanguage } from '@/domain/panelLanguage'
import { keepFocus } from '@/ui/keepFocus'
import { useTopBar } from '@/ui/topBar'
import { isDone, leadOn, neighbour } from './flow'
import { useTurn } from './panel'

/** A text of the route in the language that it stands in: Dutch where the facilitator gave no other. */
export interface RouteText {
  readonly text: string
  readonly language: PanelLanguage
  /** For `lang`; undefined where it is the language of the screen. */
  readonly tag: string | undefined
}

export function useLinkScreen(of: { readonly link: Id; readonly isWords: boolean }) {
  const turn = useTurn()
  const { t, me, links, stored, language } = turn
  const link = computed(() => links.value.find(({ id }) => id === of.link))
  const here = computed(() => links.value.findIndex(({ id }) => id === of.link) + 1)
  const score = computed(() => turn.scoreOf(of.link))
  const textIn = (read: (link: Link, language: PanelLanguage) => string, given: (link: Link) => Readonly<Partial<Record<PanelLanguage, string>>>): ComputedRef<RouteText> => computed(() => {
    const inOwn = link.value && (language.value === 'nl' || given(link.value)[language.value]?.trim())
    const written: PanelLanguage = inOwn ? language.value : 'nl'
    return { text: link.value ? read(link.value, language.value) : '', language: written, tag: written === language.value ? undefined : panelLanguageTags[written] }
  })
  useTopBar(() => ({
    back: { to: turn.toPause(of.isWords ? turn.toWords(of.link) : turn.to(of.link)), label: t('app.pause') },
    ...(link.value ? {
      where: { strong: t('app.step', { n: here.value, total: links.value.length }) },
      ribs: { total: links.value.length, here: here.value, done: links.value.map(({ id }) => isDone(stored.value!, id, me.value.id)), label: t('app.step', { n: here.value, total: links.value.length }) },
    } : {}),
  }))
  // The buttons that had the focus are gone with the link.
  watch(link, (now) => { if (!now) keepFocus(() => document.getElementById('main')) })
  return {
    ...turn, link, score,
    title: textIn(titleOfLink, ({ titles }) => titles),
    task: textIn(taskOfLink, ({ tries }) => tries),
    isMerged: computed(() => stored.value?.links.find(({ id }) => id === of.link)?.mergedInto != null),
    /** To the next link of the route, or to the end. */
    toNext: () => { const next = neighbour(links.value, of.link, 1); return next ? turn.to(next.id) : turn.toEnd() },
    /** To the previous link, or to the beginning. */
    toPrevious: () => turn.to(neighbour(links.value, of.link, -1)?.id),
    /** Past a link that was taken away. */
    toOnward: () => { const next = leadOn(stored.value!, of.link, me.value.id); return next ? turn.to(next.id) : turn.toEnd() },
  }
}
