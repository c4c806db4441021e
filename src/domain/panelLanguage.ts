/** Languages of the panel screens. More than those of the interface: an officer needs two, a city speaks many. */
export const panelLanguages = ['nl', 'en', 'fr', 'tr', 'bg', 'ar'] as const
export type PanelLanguage = (typeof panelLanguages)[number]

/** BCP 47 tag: for `lang`, for numbers, and to find a voice. */
export const panelLanguageTags: Readonly<Record<PanelLanguage, string>> = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE', tr: 'tr-TR', bg: 'bg-BG', ar: 'ar' }

/** Name of each language in that language itself: somebody who reads no Dutch must recognise it. */
export const panelLanguageNames: Readonly<Record<PanelLanguage, string>> = { nl: 'Nederlands', en: 'English', fr: 'Français', tr: 'Türkçe', bg: 'Български', ar: 'العربية' }

/** Writing direction. */
export function directionOf(language: PanelLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** True for a language that the panel screens have. */
export function isPanelLanguage(value: unknown): value is PanelLanguage {
  return (panelLanguages as readonly unknown[]).includes(value)
}
