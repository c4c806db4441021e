/** Where the back link of a question leads: to the search as it was left, to the finding, the round or the list that one came from. */
import type { MessageKey } from '@/locales'
import { paths } from '@/ui/paths'

/** Place and its word. */
export function backFrom(before: string | null): { readonly to: string; readonly key: MessageKey } {
  const all = { to: paths.questions(), key: 'questions.title' as const }
  if (before === null) return all
  if (before.startsWith(paths.toVerify())) return { to: before, key: 'questions.back.toVerify' }
  if (before.startsWith(paths.training())) return { to: before, key: 'questions.back.training' }
  if (before.startsWith(paths.lists())) return { to: before, key: 'questions.back.list' }
  if (/^\/d\/[^/]+\/findings\//.test(before)) return { to: before, key: 'questions.back.finding' }
  if (/^\/d\/[^/]+\/checklists\//.test(before)) return { to: before, key: 'questions.back.round' }
  return before === all.to || before.startsWith(`${all.to}?`) ? { to: before, key: all.key } : all
}
