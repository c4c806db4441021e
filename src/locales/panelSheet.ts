/**
 * The words of what a panel gets on paper: score sheets, and the page with what was found. Beside those of the panel screens, in the same
 * languages, so that an old phone in the street does not load them.
 */
import type nl from './panel/sheet/nl.json'
import type { PanelLocale } from './panel'
import type { MessageValues } from './index'

/** Every key of the sheets. */
export type SheetKey = keyof typeof nl
export type SheetMessages = Readonly<Record<SheetKey, string>>
export type SheetTranslate = (key: SheetKey, values?: MessageValues) => string

const loaders: Readonly<Record<PanelLocale, () => Promise<{ readonly default: SheetMessages }>>> = {
  nl: () => import('./panel/sheet/nl.json'),
  en: () => import('./panel/sheet/en.json'),
  fr: () => import('./panel/sheet/fr.json'),
  tr: () => import('./panel/sheet/tr.json'),
  bg: () => import('./panel/sheet/bg.json'),
  ar: () => import('./panel/sheet/ar.json'),
}

/** Loads the words of one language. */
export async function loadSheetMessages(locale: PanelLocale): Promise<SheetMessages> {
  return (await loaders[locale]()).default
}

/** Makes the function that looks texts up. */
export function sheetTranslator(messages: SheetMessages): SheetTranslate {
  return (key, values = {}) => messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`)
}
