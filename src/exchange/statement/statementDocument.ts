/**
 * The accessibility statement of a product, after the model of Implementing Decision (EU) 2018/1523, for a Flemish public body. Its headings have the same ids
 * in every language, so that a link to a part of it lasts.
 */
import { scopeOf, type ProductKind } from '@/domain/audit'
import { auditOf, auditsOf, type AuditContent } from '@/domain/auditContent'
import { leavingContent } from '@/domain/leavingContent'
import { statementOf, type Statement } from '@/domain/statement'
import { statementFacts, type StatementFacts } from '@/domain/statementFacts'
import type { MessageKey } from '@/locales'
import { own, text, type DocumentNode, type DossierDocument, type Inlines } from '../document/model'
import { dayInWords } from '../document/words'
import type { ExportInput } from '../format'
import { failureNodes } from './failures'
import { blank, sentence, typedOr } from './fill'

/** What the document is made from. */
export type StatementInput = Pick<ExportInput, 'content' | 'catalogue' | 'locale' | 't' | 'madeAt' | 'walk'>

/** Prepared for one writing. */
interface Desk extends StatementInput {
  readonly audit: AuditContent
  readonly statement: Statement
  readonly facts: StatementFacts
  /** "deze website". */
  readonly product: Readonly<Record<'this' | 'This', Inlines>>
}

/** The audit that an export is about, without what may not leave; undefined where there is none. */
export function auditToWrite({ content, walk }: Pick<ExportInput, 'content' | 'walk'>): AuditContent | undefined {
  const chosen = walk ?? auditsOf(content)[0]?.id
  return chosen === undefined ? undefined : auditOf(leavingContent(content), chosen)
}

/** The document. An audit that is gone gives a page that says so. */
export function statementDocument(input: StatementInput): DossierDocument {
  const { content, catalogue, locale, t } = input
  const audit = auditToWrite(input)
  const statement = audit && statementOf(audit.walk, locale)
  const example = content.dossier.example ? t('document.example') : null
  const frame = {
    language: locale, kind: t('statement.title'), example, madeOn: t('document.madeOn', { date: dayInWords(input.madeAt.slice(0, 10), locale) }),
    words: { skip: t('document.skip'), missingCharacters: t('document.missingCharacters'), page: (page: number, pages: number) => t('document.page', { page: String(page), pages: String(pages) }) },
  }
  if (!audit || !statement) return { ...frame, title: t('statement.title'), nodes: [{ kind: 'heading', level: 1, text: t('statement.title') }, { kind: 'paragraph', inlines: [text(t('statement.missing'))] }] }
  const kind: ProductKind = scopeOf(audit.walk).productKind
  const facts = statementFacts(audit, catalogue.criteria.filter(({ theme }) => theme === 'digital'), statement)
  const product = { this: [text(t(`statement.this.${kind}`))], This: [text(capital(t(`statement.this.${kind}`)))] }
  const desk: Desk = { ...input, audit, statement, facts, product }
  return { ...frame, title: statement.product || t('statement.title'), nodes: [...opening(desk), ...standing(desk), ...notAccessible(desk), ...preparation(desk), ...feedback(desk), ...enforcement(desk)] }
}

function opening({ statement, product, t }: Desk): readonly DocumentNode[] {
  const { body, law, urls } = statement
  const name = typedOr(statement.product, t, 'statement.blank.product')
  return [
    { kind: 'heading', level: 1, text: statement.product ? t('statement.doc.title', { product: statement.product }) : t('statement.title'), id: 'accessibility-statement' },
    { kind: 'paragraph', style: 'lead', inlines: sentence(t, 'statement.doc.commitment', { body: [typedOr(body, t, 'statement.blank.body')], this: product.this, law: [law === '' ? text(t('statement.doc.law')) : own(law)] }) },
    { kind: 'paragraph', inlines: sentence(t, 'statement.doc.scope', { product: [name], urls: urls.length === 0 ? [blank(t, 'statement.blank.urls')] : inARow(urls.map((url) => [{ kind: 'link', text: url, href: url }])) }) },
  ]
}

function standing({ facts, product, t }: Desk): readonly DocumentNode[] {
  const { status, open } = facts
  const nodes: DocumentNode[] = [{ kind: 'heading', level: 2, text: t('statement.doc.status'), id: 'compliance-status' }]
  nodes.push({ kind: 'paragraph', inlines: sentence(t, `statement.doc.status.${status}`, { This: product.This, standard: [text(t('statement.doc.standard'))], blank: [blank(t, 'statement.blank.status')] }) })
  if (open > 0) nodes.push({ kind: 'paragraph', inlines: [text(t('statement.doc.open', { n: open }))] })
  return nodes
}

function notAccessible({ facts, t, locale, catalogue }: Desk): readonly DocumentNode[] {
  const { failures, beyond, status } = facts
  const nodes: DocumentNode[] = [{ kind: 'heading', level: 2, text: t('statement.doc.content'), id: 'non-accessible-content' }]
  if (failures.length === 0) nodes.push({ kind: 'paragraph', inlines: [text(t(status === 'full' ? 'statement.doc.content.none' : 'statement.doc.content.noneYet'))] })
  else nodes.push({ kind: 'paragraph', inlines: [text(t('statement.doc.content.lead'))] })
  for (const reason of ['non-compliance', 'disproportionate-burden', 'out-of-scope'] as const) {
    const here = failures.filter(({ words }) => words.reason === reason)
    if (here.length === 0) continue
    nodes.push({ kind: 'heading', level: 3, text: t(`statement.reason.${reason}`), id: reason }, { kind: 'paragraph', inlines: [text(t(`statement.reason.${reason}.lead`))] })
    for (const failure of here) nodes.push(...failureNodes(failure, { t, locale, catalogue }))
  }
  if (beyond.length > 0) {
    nodes.push({ kind: 'heading', level: 3, text: t('statement.doc.beyond'), id: 'beyond-the-law' }, { kind: 'paragraph', inlines: [text(t('statement.doc.beyond.lead'))] })
    for (const failure of beyond) nodes.push(...failureNodes(failure, { t, locale, catalogue }))
  }
  return nodes
}

function preparation({ statement, facts, audit, t, locale }: Desk): readonly DocumentNode[] {
  const { prepared, reviewed, method, body } = statement
  const day = (value: string): Inlines => [text(dayInWords(value, locale))]
  const nodes: DocumentNode[] = [
    { kind: 'heading', level: 2, text: t('statement.doc.preparation'), id: 'preparation' },
    { kind: 'paragraph', inlines: sentence(t, 'statement.doc.prepared', { date: prepared === null ? [blank(t, 'statement.blank.prepared')] : day(prepared) }) },
    { kind: 'paragraph', inlines: method === null ? [blank(t, 'statement.blank.method')] : sentence(t, `statement.doc.method.${method}`, { body: [typedOr(body, t, 'statement.blank.body')] }) },
  ]
  if (facts.sample > 0) nodes.push({ kind: 'paragraph', inlines: [text(t(audit.walk.date === null ? 'statement.doc.sample' : 'statement.doc.sampleOn', { n: facts.sample, date: audit.walk.date === null ? '' : dayInWords(audit.walk.date, locale) }))] })
  if (reviewed !== null) nodes.push({ kind: 'paragraph', inlines: sentence(t, 'statement.doc.reviewed', { date: day(reviewed) }) })
  return nodes
}

function feedback({ statement, t }: Desk): readonly DocumentNode[] {
  const { body, email, phone, form, days } = statement
  const rows: { readonly term: MessageKey; readonly value: Inlines }[] = []
  if (email !== '') rows.push({ term: 'statement.doc.email', value: [{ kind: 'link', text: email, href: `mailto:${email}` }] })
  if (phone !== '') rows.push({ term: 'statement.doc.phone', value: [/\d/.test(phone) ? { kind: 'link', text: phone, href: `tel:${phone.replace(/[^\d+]/g, '')}` } : own(phone)] })
  if (form !== '') rows.push({ term: 'statement.doc.form', value: [{ kind: 'link', text: form, href: form }] })
  return [
    { kind: 'heading', level: 2, text: t('statement.doc.feedback'), id: 'feedback-and-contact' },
    { kind: 'paragraph', inlines: sentence(t, 'statement.doc.feedback.lead', { body: [typedOr(body, t, 'statement.blank.body')] }) },
    rows.length === 0 ? { kind: 'paragraph', inlines: [blank(t, 'statement.blank.contact')] } : { kind: 'definitions', items: rows.map(({ term, value }) => ({ term: t(term), value })) },
    { kind: 'paragraph', inlines: days === null ? sentence(t, 'statement.doc.days.blank', { days: [blank(t, 'statement.blank.days')] }) : [text(t('statement.doc.days', { n: days }))] },
  ]
}

function enforcement({ statement, t }: Desk): readonly DocumentNode[] {
  const { body, enforcement: words } = statement
  return [
    { kind: 'heading', level: 2, text: t('statement.doc.enforcement'), id: 'enforcement-procedure' },
    { kind: 'paragraph', inlines: sentence(t, 'statement.doc.enforcement.lead', { body: [typedOr(body, t, 'statement.blank.body')] }) },
    { kind: 'paragraph', inlines: [typedOr(words, t, 'statement.blank.enforcement')] },
  ]
}

function inARow(pieces: readonly Inlines[]): Inlines {
  return pieces.flatMap((piece, i) => (i === 0 ? piece : [text(', '), ...piece]))
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
