/**
 * The words of the panel screens, apart from the interface: six languages, and small, since they must come in on an old phone in the
 * street. Dutch is the source and types the keys.
 */
import type nl from './panel/nl.json'
import type { MessageValues } from './index'

/** Every key of the panel screens. */
export type PanelKey = keyof typeof nl
export type PanelMessages = Readonly<Record<PanelKey, string>>
export type PanelTranslate = (key: PanelKey, values?: MessageValues) => string

const loaders = {
  nl: () => import('./panel/nl.json'),
  en: () => import('./panel/en.json'),
  fr: () => import('./panel/fr.json'),
  tr: () => import('./panel/tr.json'),
  bg: () => import('./panel/bg.json'),
  ar: () => import('./panel/ar.json'),
} satisfies Readonly<Record<string, () => Promise<{ readonly default: PanelMessages }>>>

/** Languages that are there: one file each. */
export type PanelLocale = keyof typeof loaders
export const panelLocales = Object.keys(loaders) as readonly PanelLocale[]

/** Loads the words of one language. */
export async function loadPanelMessages(locale: PanelLocale): Promise<PanelMessages> {
  return (await loaders[locale]()).default
}

/** Makes the function that looks texts up. Numbers with the digits of the pseudonyms and the paper sheets, in Arabic too. */
export function panelTranslator(locale: PanelLocale, messages: PanelMessages): PanelTranslate {
  const number = new Intl.NumberFormat(`${locale}-u-nu-latn`, { maximumFractionDigits: 2 })
  return (key, values = {}) => messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value
  })
}
