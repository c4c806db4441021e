/** Title, introduction and the facts of the assignment. */
import type { Context } from '../context'
import { own, text, type DocumentNode, type Inlines } from '../model'

/** The head of the document. A fact that nobody filled in is left out. */
export function titlePage({ content, t, day, madeOn }: Context): readonly DocumentNode[] {
  const { dossier } = content
  const facts: { term: string; value: Inlines }[] = []
  const add = (term: string, value: Inlines | null): void => { if (value) facts.push({ term, value }) }
  const written = (value: string): Inlines | null => (value.trim() === '' ? null : [own(value.trim())])
  add(t('document.fact.subject'), dossier.subject === null ? null : [text(t(`subjectKind.${dossier.subject}`))])
  add(t('document.fact.area'), dossier.resultArea === null ? null : [text(t(`area.${dossier.resultArea}`))])
  add(t('document.fact.client'), written(dossier.clientService))
  add(t('document.fact.leader'), written(dossier.projectLeader))
  add(t('document.fact.phase'), dossier.phase === null ? null : [text(t(`phase.${dossier.phase}`))])
  add(t('document.fact.start'), dossier.startOn === null ? null : [text(day(dossier.startOn))])
  add(t('document.fact.due'), dossier.dueOn === null ? null : [text(day(dossier.dueOn))])
  add(t('document.fact.made'), [text(day(madeOn))])
  const nodes: DocumentNode[] = [
    { kind: 'paragraph', style: 'kicker', inlines: [text(t('document.kind'))] },
    { kind: 'heading', level: 1, text: dossier.title.trim() || t('document.untitled'), own: true },
  ]
  if (dossier.intro.trim() !== '') nodes.push({ kind: 'paragraph', style: 'lead', inlines: [own(dossier.intro.trim())] })
  if (dossier.example) nodes.push({ kind: 'note', tone: 'example', title: t('document.example'), inlines: [text(t('document.example.note'))] })
  nodes.push({ kind: 'definitions', items: facts })
  return nodes
}
