/** How an audit is spoken of on its pages. */
import { scopeOf, type AuditStep } from '@/domain/audit'
import type { AuditProgress } from '@/domain/auditProgress'
import type { SamplePage } from '@/domain/samplePage'
import type { Walk } from '@/domain/walk'
import type { AddressFault } from '@/domain/pageAddresses'
import type { Translate } from '@/locales'

/** What to call a page of the sample. */
export function pageName(page: Pick<SamplePage, 'title' | 'url'>, t: Translate): string {
  return page.title.trim() || page.url.trim() || t('audit.page.unnamed')
}

/** What an audit is called. */
export function auditName(walk: Pick<Walk, 'title' | 'audit'>, t: Translate): string {
  return walk.title.trim() || scopeOf(walk).product.trim() || t('audit.untitled')
}

/** What is wrong with an address, and what to write instead. */
export function addressError(fault: AddressFault, t: Translate): string {
  return t(`audit.address.${fault}`)
}

/** The words of a step's state. The last step has its own. */
export function stateWords(step: AuditStep, { states }: AuditProgress, t: Translate): string {
  return t(step === 'report' && states.report === 'done' ? 'walk.finished' : `audit.state.${states[step]}`)
}
