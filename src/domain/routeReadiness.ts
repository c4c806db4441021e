/** What a route still misses before a panel can walk it. */
import type { Link } from './link'
import type { PanelLanguage } from './panelLanguage'

/** What is not filled in yet at a link. */
export const linkGapKinds = ['title', 'to-try', 'minutes', 'metres'] as const
export type LinkGap = (typeof linkGapKinds)[number]

/** What a link misses. Metres only where one goes somewhere. */
export function linkGaps(link: Pick<Link, 'title' | 'toTry' | 'minutes' | 'lengthM' | 'channel'>): readonly LinkGap[] {
  const moves = link.channel === 'onsite' || link.channel === 'transport'
  const gaps: readonly (readonly [LinkGap, boolean])[] = [
    ['title', link.title.trim() === ''], ['to-try', link.toTry.trim() === ''], ['minutes', link.minutes === null], ['metres', moves && link.lengthM === null],
  ]
  return gaps.filter(([, isMissing]) => isMissing).map(([gap]) => gap)
}

/** Where the words of a link stand in a language. `unread`: written, and nobody who speaks it read them yet. */
export type TranslationState = 'missing' | 'half' | 'unread' | 'read'

/** How far the translation of a link is. Without a task there is only the title to translate. */
export function translationState(link: Pick<Link, 'toTry' | 'titles' | 'tries' | 'translationsRead'>, language: PanelLanguage): TranslationState {
  const parts = [link.titles[language], ...(link.toTry.trim() === '' ? [] : [link.tries[language]])].map((text) => (text ?? '').trim() !== '')
  if (!parts.some(Boolean)) return 'missing'
  if (!parts.every(Boolean)) return 'half'
  return link.translationsRead[language] ? 'read' : 'unread'
}

/** Languages, other than Dutch, that somebody on the panel reads and in which some link still lacks words. */
export function languagesMissing(links: readonly Pick<Link, 'toTry' | 'titles' | 'tries' | 'translationsRead'>[], languages: readonly PanelLanguage[]): readonly PanelLanguage[] {
  return [...new Set(languages)].filter((language) => language !== 'nl' && links.some((link) => ['missing', 'half'].includes(translationState(link, language))))
}
