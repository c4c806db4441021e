/** The language of the interface: which it is, its texts, and how it writes numbers and dates. Switches at any moment. */
import { computed, readonly, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import { languageTags, loadMessages, loadStartMessages, translator, type LocaleId, type MessageKey, type Translate } from '@/locales'

const locale = ref<LocaleId>('nl')
const translate = shallowRef<Translate>((key) => key)

let isWhole = false

async function show(id: LocaleId): Promise<void> {
  const messages = await (isWhole ? loadMessages(id) : loadStartMessages(id))
  translate.value = translator(id, messages)
  locale.value = id
  if (typeof document !== 'undefined') document.documentElement.lang = languageTags[id]
}

/** Shows a language everywhere: as much of it as is needed so far. */
export async function showLocale(id: LocaleId): Promise<void> {
  await show(id)
}

/** Loads the texts beyond the first screen; called before any other page opens. Quick and without effect the next time. */
export async function showAllTexts(): Promise<void> {
  if (isWhole) return
  isWhole = true
  await show(locale.value)
}

/** What a component needs of the language. */
export interface Text {
  readonly t: Translate
  readonly locale: Readonly<Ref<LocaleId>>
  /** BCP 47 tag, for `lang` and for `Intl`. */
  readonly tag: ComputedRef<string>
  /** `21 november 2026`; empty text for an empty or impossible day. */
  day(value: string | null | undefined): string
  /** `21 november 2026, 14:32`. */
  moment(value: string | null | undefined): string
  /** `2,5`; at most two decimals. */
  number(value: number): string
  /** `4,2 MB`. */
  bytes(value: number): string
}

/** The texts, reactive: used in a template they change with the language. */
export function useText(): Text {
  const t: Translate = (key, values) => translate.value(key, values)
  const tag = computed(() => languageTags[locale.value])
  const format = (value: string | null | undefined, options: Intl.DateTimeFormatOptions): string => {
    if (!value) return ''
    const date = new Date(value.length === 10 ? `${value}T12:00:00` : value)
    return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(tag.value, options).format(date)
  }
  return {
    t, locale: readonly(locale), tag,
    day: (value) => format(value, { day: 'numeric', month: 'long', year: 'numeric' }),
    moment: (value) => format(value, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
    number: (value) => new Intl.NumberFormat(tag.value, { maximumFractionDigits: 2 }).format(value),
    bytes: (value) => {
      const steps: readonly [number, string][] = [[1e9, 'GB'], [1e6, 'MB'], [1e3, 'kB']]
      const [size, unit] = steps.find(([limit]) => value >= limit) ?? [1, 'B']
      return `${new Intl.NumberFormat(tag.value, { maximumFractionDigits: value / size < 10 ? 1 : 0 }).format(value / size)}\u00a0${unit}`
    },
  }
}

/** True while a key is known: for texts by a code that may come from elsewhere. */
export type { MessageKey }
