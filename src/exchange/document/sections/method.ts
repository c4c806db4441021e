/** How the dossier came about, what a level means and how sure a figure is. */
import { sourceStatuses } from '@/domain/criterion'
import { levels } from '@/domain/level'
import type { Walk } from '@/domain/walk'
import type { Context } from '../context'
import { own, text, type DocumentNode, type Inlines } from '../model'

/** The method. */
export function methodSection(context: Context): readonly DocumentNode[] {
  const { content, catalogue, locale, t, level } = context
  const used = [...new Set(content.answers.map((answer) => answer.checklist))].filter((id) => id !== '')
  const lists = used.map((id): Inlines => {
    const checklist = catalogue.checklist(id)
    return [text(checklist ? t('document.method.checklist', { title: catalogue.checklistText(checklist, locale).title, n: checklist.criteria.length }) : `${t('document.checklist.unknown')}: ${id}`)]
  })
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, text: t('document.method.title') },
    { kind: 'heading', level: 3, text: t('document.method.walks') },
    content.walks.length === 0 ? { kind: 'paragraph', inlines: [text(t('document.method.walks.none'))] } : { kind: 'list', ordered: false, items: content.walks.map((walk) => walkLine(walk, context)) },
    { kind: 'heading', level: 3, text: t('document.method.checklists') },
    lists.length === 0 ? { kind: 'paragraph', inlines: [text(t('document.method.checklists.none'))] } : { kind: 'list', ordered: false, items: lists },
    { kind: 'heading', level: 3, text: t('document.method.levels') },
    { kind: 'paragraph', inlines: [text(t('document.method.levels.intro'))] },
    { kind: 'list', ordered: false, items: levels.map((name) => [level(name), text(`: ${t(`level.say.${name}`)}`)]) },
    { kind: 'heading', level: 3, text: t('document.method.status') },
    { kind: 'list', ordered: false, items: sourceStatuses.map((status) => [{ kind: 'source', status, word: t(`source.${status}`) }, text(` ${t(`document.method.status.${status}`)}`)]) },
    { kind: 'paragraph', inlines: [text(t('document.method.noOffence'))] },
  ]
}

function walkLine(walk: Walk, { t, day }: Context): Inlines {
  const kind = t(`walkKind.${walk.kind}`)
  const dated = walk.date === null ? kind : t('document.method.walk.withDate', { kind, date: day(walk.date) })
  const parts: Inlines[] = [[own(walk.title.trim() === '' ? dated : t('document.method.walk.titled', { title: walk.title.trim(), walk: dated })), text('.')]]
  if (walk.officers.trim() !== '') parts.push([own(` ${t('document.method.walk.officers', { officers: walk.officers.trim() })}`)])
  if (walk.circumstances.trim() !== '') parts.push([own(` ${t('document.method.walk.circumstances', { circumstances: walk.circumstances.trim() })}`)])
  return parts.flat()
}
