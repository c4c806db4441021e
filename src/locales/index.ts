/**
 * The words of the interface. Dutch is the source and types the keys; a locale is a folder with the same sections.
 * Only the chosen language is loaded; a key that a language misses falls back to Dutch.
 */
import type nlRest from './nl/rest'
import type nlStart from './nl/start'

/** Every key of the interface, from the Dutch source. */
export type MessageKey = keyof typeof nlStart | keyof typeof nlRest
/** All messages of a language, keyed by who, where and kind: `walk.photo.label`. */
export type Messages = Readonly<Partial<Record<MessageKey, string>>>
/** Values for `{name}` in a message. A number is written in the way of the language. */
export type MessageValues = Readonly<Record<string, string | number>>
/** Gives the text of a key. With a value `n`, "een|meer" messages choose by the language's plural rule. */
export type Translate = (key: MessageKey, values?: MessageValues) => string

/** Languages that are there: one folder each. */
export const localeIds = ['nl', 'en'] as const
export type LocaleId = (typeof localeIds)[number]

/** BCP 47 tag for numbers, dates and the `lang` attribute. */
export const languageTags: Readonly<Record<LocaleId, string>> = { nl: 'nl-BE', en: 'en-GB' }

type Loader = () => Promise<{ readonly default: Messages }>

const loaders: Readonly<Record<LocaleId, { readonly start: Loader; readonly rest: Loader }>> = {
  nl: { start: () => import('./nl/start'), rest: () => import('./nl/rest') },
  en: { start: () => import('./en/start'), rest: () => import('./en/rest') },
}

/** Loads the messages of the first screen: a quarter of all, so that it stands quickly on a slow phone. */
export async function loadStartMessages(locale: LocaleId): Promise<Messages> {
  return (await loaders[locale].start()).default
}

/** Loads all messages of a language. */
export async function loadMessages(locale: LocaleId): Promise<Messages> {
  const [start, rest] = await Promise.all([loaders[locale].start(), loaders[locale].rest()])
  return { ...start.default, ...rest.default }
}

/** True for a language that is there. */
export function isLocale(value: unknown): value is LocaleId {
  return (localeIds as readonly unknown[]).includes(value)
}

/** Makes the function that looks texts up. A missing key shows as the key itself, which the contract test refuses. */
export function translator(locale: LocaleId, messages: Messages, fallback: Messages = {}): Translate {
  const plural = new Intl.PluralRules(languageTags[locale])
  const number = new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: 2 })
  return (key, values = {}) => {
    let text = messages[key] ?? fallback[key] ?? key
    const forms = text.split('|')
    if (forms.length === 2 && typeof values['n'] === 'number') text = plural.select(values['n']) === 'one' ? forms[0]! : forms[1]!
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value
    })
  }
}
