/** The choice of a list: own ones first, then those that fit the place, then the others by theme. Pure, so that it can be searched on every key. */
import type { Catalogue } from '@/catalogue'
import type { Checklist, ChecklistSize, Theme } from '@/domain/criterion'
import type { PlaceKind } from '@/domain/place'
import { stemOf, tellingWords, wordsOf } from '@/domain/wordStem'
import type { LocaleId } from '@/locales'

/** A list with its words. */
export interface OfferedList {
  readonly id: string
  readonly title: string
  readonly purpose: string
  readonly theme: Theme
  /** Null for an own list: there the words say whose it is. */
  readonly size: ChecklistSize | null
  readonly questions: number
}

/** Lists under one heading. */
export interface ListGroup {
  readonly key: 'own' | 'fits' | Theme
  readonly lists: readonly OfferedList[]
}

/** The lists that fit a kind of place, the most likely first. */
const fitting: Readonly<Record<PlaceKind, readonly string[]>> = {
  street: ['streets-core', 'crossing', 'works-diversion', 'evening-walk', 'terrace', 'parking-space'],
  square: ['streets-core', 'terrace', 'playground', 'evening-walk', 'crossing'],
  building: ['buildings-core', 'entrance-reception', 'counter', 'toilet-visit', 'buildings-full'],
  stop: ['bus-stop', 'crossing', 'evening-walk'],
  parking: ['parking-space', 'crossing'],
  toilet: ['toilets-core', 'toilet-visit', 'gender-sanitary-core', 'toilets-full'],
  'event-site': ['event-on-site', 'event-before', 'events-core', 'toilet-visit'],
  shop: ['shop-premises', 'shops-core', 'terrace', 'toilet-visit'],
  website: ['website-brochure', 'communication-core', 'reading-group'],
  document: ['letter', 'reading-group', 'communication-core', 'website-brochure'],
  other: [],
}

/** Every list in the language of the interface. */
export function offeredLists(catalogue: Catalogue, locale: LocaleId): readonly OfferedList[] {
  return catalogue.checklists.map((checklist: Checklist) => ({
    id: checklist.id, ...catalogue.checklistText(checklist, locale), theme: checklist.theme, size: catalogue.isOwn(checklist) ? null : checklist.size, questions: checklist.criteria.length,
  }))
}

/** Groups lists. A list stands in one group only. Within a theme: short, full, then the occasions by name. */
export function groupLists(lists: readonly OfferedList[], themes: readonly Theme[], kind: PlaceKind | null): readonly ListGroup[] {
  const byTitle = (a: OfferedList, b: OfferedList): number => a.title.localeCompare(b.title)
  const own = lists.filter(({ size }) => size === null).toSorted(byTitle)
  const fits = (kind === null ? [] : fitting[kind]).flatMap((id) => lists.find((list) => list.id === id && list.size !== null) ?? [])
  const rest = lists.filter((list) => list.size !== null && !fits.includes(list))
  const order: Readonly<Record<ChecklistSize, number>> = { short: 0, half: 1, full: 2, occasion: 3 }
  const inTheme = (theme: Theme): readonly OfferedList[] => rest.filter((list) => list.theme === theme).toSorted((a, b) => order[a.size!] - order[b.size!] || byTitle(a, b))
  const groups: ListGroup[] = [{ key: 'own', lists: own }, { key: 'fits', lists: fits }, ...themes.map((theme) => ({ key: theme, lists: inTheme(theme) }))]
  return groups.filter((group) => group.lists.length > 0)
}

/** What people say for a list, beside its own words. */
const alsoSaid: Readonly<Record<string, string>> = {
  toilets: 'wc', 'gender-sanitary': 'wc toilet', streets: 'stoep voetpad trottoir plein park', buildings: 'kantoor school bibliotheek museum', shops: 'café restaurant handelszaak',
  housing: 'huis appartement', communication: 'tekst folder mail', safety: 'donker nacht', service: 'loket onthaal', digital: 'website app web wcag', events: 'festival feest markt',
}

/** The lists that have every word: as a stem, as the start of a word, or inside a compound ("halte" in "bushalte"). */
export function searchLists(lists: readonly OfferedList[], typed: string, nameOf: (list: OfferedList) => string): readonly OfferedList[] {
  const wanted = tellingWords(typed)
  if (wanted.length === 0) return lists
  return lists.filter((list) => {
    const words = wordsOf([list.title, list.purpose, nameOf(list), alsoSaid[list.theme] ?? ''].join(' '))
    const stems = new Set(words.map(stemOf))
    return wanted.every((word) => stems.has(stemOf(word)) || words.some((own) => own.startsWith(word) || (word.length > 3 && own.includes(stemOf(word)))))
  })
}
