import type { Library } from '@/domain/library'
import type { Translate } from '@/locales'

/** How much a library holds: "2 eigen lijsten en 1 eigen vraag". What it has none of is left out. */
export function libraryWords(library: Library, t: Translate): string {
  const parts = (['checklists', 'criteria', 'figures', 'trainings'] as const).flatMap((part) => (library[part].length > 0 ? [t(`trust.library.${part}`, { n: library[part].length })] : []))
  if (parts.length === 0) return t('trust.library.empty')
  return parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')}${t('trust.and')}${parts.at(-1)!}`
}
