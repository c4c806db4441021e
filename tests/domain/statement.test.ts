import { describe, expect, it } from 'vitest'
import { addressesIn, statementEntry, statementOf } from '@/domain/statement'
import { missingParts, statementFacts } from '@/domain/statementFacts'
import { auditOf, type AuditContent } from '@/domain/auditContent'
import { leavingContent } from '@/domain/leavingContent'
import { auditCriteria, auditIds, auditOutcomeLines } from '../fixtures/audit'
import { aDossierContent } from '../fixtures/dossier'
import { aWalk } from './builders'

type Options = NonNullable<Parameters<typeof aDossierContent>[0]>['audit']
const anAudit = (options: Options = {}): AuditContent => auditOf(leavingContent(aDossierContent({ audit: options, panel: true })), auditIds.walk)!
const factsOf = (options: Options = {}) => { const audit = anAudit(options); return statementFacts(audit, auditCriteria, statementOf(audit.walk)) }
/** Every criterion passes on every page. */
const allPass = Object.fromEntries(Object.keys(auditOutcomeLines).map((id) => [id, 'pppppp']))

describe('statementOf', () => {
  it('invents nothing: what nobody filled in is empty', () => {
    const empty = statementOf(aWalk())
    expect(empty).toMatchObject({ body: '', product: '', urls: [], email: '', phone: '', form: '', days: null, prepared: null, reviewed: null, method: null, status: null, law: '', enforcement: '' })
    expect(empty.failure('dig-wcag-1-4-3')).toEqual({ reason: 'non-compliance', what: '', why: '', alternative: '', by: null })
  })

  it('takes name and address of the product from the scope, and what somebody typed before that', () => {
    const walk = aWalk({ audit: { product: ' Afspraken ', url: 'https://a.example/' } })
    expect(statementOf(walk)).toMatchObject({ product: 'Afspraken', urls: ['https://a.example/'] })
    expect(statementOf({ ...walk, statement: { product: 'Loket', urls: 'https://b.example/ ,\nhttps://c.example' } })).toMatchObject({ product: 'Loket', urls: ['https://b.example/', 'https://c.example'] })
  })

  it('leaves out what cannot be an address, a day, a number or one of the choices', () => {
    const odd = statementOf(aWalk({ statement: { email: 'jan at gent', form: 'javascript:alert(1)', urls: 'javascript:alert(1) file:///etc', days: '0', prepared: 'morgen', reviewed: '2026-13-45', method: 'magic', status: 'unknown' } }))
    expect(odd).toMatchObject({ email: '', form: '', urls: [], days: null, prepared: null, reviewed: null, method: null, status: null })
  })

  it('keeps sentences per language, and names once', () => {
    const walk = aWalk({ statement: { body: 'Stad Gent', [statementEntry('why', 'nl', 'c')]: 'Omdat', [statementEntry('why', 'en', 'c')]: 'Because', [statementEntry('by', 'nl', 'c')]: '2027-03-31' } })
    expect(statementOf(walk, 'en')).toMatchObject({ body: 'Stad Gent' })
    expect([statementOf(walk, 'nl').failure('c').why, statementOf(walk, 'en').failure('c').why, statementOf(walk, 'en').failure('c').by]).toEqual(['Omdat', 'Because', '2027-03-31'])
    expect(statementOf(aWalk({ statement: { enforcement: 'De dienst' } }), 'en').enforcement).toBe('')
  })

  it('reads addresses between spaces, commas and lines, each once', () => {
    expect(addressesIn('https://a.be, https://b.be;https://a.be\nhttps://localhost ftp://x.be')).toEqual(['https://a.be', 'https://b.be'])
  })
})

describe('the status', () => {
  it('is unknown while something that the law asks is open, and a person may say', () => {
    expect(factsOf()).toMatchObject({ status: 'unknown', statusBy: 'nobody', open: 1 })
    expect(factsOf({ statement: { status: 'none' } })).toMatchObject({ status: 'none', statusBy: 'person' })
  })

  it('cannot be full where something fails', () => {
    expect(factsOf({ statement: { status: 'full' } })).toMatchObject({ status: 'unknown', statusBy: 'nobody' })
  })

  it('comes from the audit where nothing is open, whatever a person chose', () => {
    expect(factsOf({ lines: { 'dig-wcag-2-1-1': 'pppppp' }, statement: { status: 'none' } })).toMatchObject({ status: 'partial', statusBy: 'audit', open: 0 })
    expect(factsOf({ lines: allPass })).toMatchObject({ status: 'full', statusBy: 'audit', failures: [], beyond: [] })
  })

  it('does not count what WCAG 2.2 asks beyond the law', () => {
    const { status, failures, beyond } = factsOf({ lines: { ...allPass, 'dig-wcag-2-5-8': 'ffffff' } })
    expect({ status, failures }).toEqual({ status: 'full', failures: [] })
    expect(beyond.map(({ criterion }) => criterion.id)).toEqual(['dig-wcag-2-5-8'])
  })

  it('does not count what is out of the scope of the law, and does count a disproportionate burden', () => {
    const lines = { ...allPass, 'dig-wcag-1-4-3': 'pfpppp' }
    expect(factsOf({ lines, statement: { 'reason-dig-wcag-1-4-3': 'out-of-scope' } }).status).toBe('full')
    expect(factsOf({ lines, statement: { 'reason-dig-wcag-1-4-3': 'disproportionate-burden' } }).status).toBe('partial')
  })

  it('knows a clause of EN 301 549 outside the web, where it was tested', () => {
    expect(factsOf({ lines: { ...allPass, 'dig-en-biometrics': '......' } }).status).toBe('full')
    expect(factsOf({ lines: { ...allPass, 'dig-en-biometrics': 'fnnnnn' } }).failures.map(({ criterion }) => criterion.id)).toEqual(['dig-en-biometrics'])
  })
})

describe('what fails', () => {
  it('has the officers’ titles, pages and groups, and nothing of the panel', () => {
    const [contrast] = factsOf().failures
    expect(contrast).toMatchObject({ titles: ['Lichtgrijze letters op wit'], groups: ['low-vision'], everywhere: false })
    expect(contrast!.pages.map(({ title }) => title)).toEqual(['Formulier', 'Zoeken'])
  })

  it('has the groups of the criterion where no finding names one, and no contact of anybody in a title', () => {
    const [contrast] = factsOf({ finding: { levels: {}, title: 'Bel jan@voorbeeld.be of 09 123 45 67.' } }).failures
    expect(contrast!.groups).toEqual(['low-vision', 'older-person'])
    expect(contrast!.titles[0]).not.toMatch(/jan@|09 123/)
  })

  it('is everywhere only where no page that it applies to passes', () => {
    expect(factsOf({ lines: { 'dig-wcag-1-4-3': 'ffnffn' } }).failures[0]!.everywhere).toBe(true)
    expect(factsOf({ lines: { 'dig-wcag-1-4-3': 'ffnffp' } }).failures[0]!.everywhere).toBe(false)
  })
})

describe('what is missing', () => {
  const missingOf = (options: Options, language: 'nl' | 'en' = 'nl') => { const audit = anAudit(options); const statement = statementOf(audit.walk, language); return missingParts(statement, statementFacts(audit, auditCriteria, statement)).map(({ part, criterion }) => (criterion ? `${part} ${criterion.id}` : part)) }
  const filled = { body: 'Stad', prepared: '2026-11-20', method: 'both', phone: '09', days: '14', enforcement: 'De dienst', status: 'partial', 'alternative-dig-wcag-1-4-3': 'Bel', 'alternative-dig-wcag-2-5-8': 'Bel', 'what-dig-wcag-2-5-8': 'Kleine knop' }

  it('stands in the order of the statement', () => {
    expect(missingOf({})).toEqual(['body', 'status', 'alternative dig-wcag-1-4-3', 'what dig-wcag-2-5-8', 'alternative dig-wcag-2-5-8', 'prepared', 'method', 'contact', 'days', 'enforcement'])
    expect(missingOf({ statement: filled })).toEqual([])
  })

  it('asks why for a burden, and sentences again in another language', () => {
    expect(missingOf({ statement: { ...filled, 'reason-dig-wcag-1-4-3': 'disproportionate-burden' } })).toEqual(['why dig-wcag-1-4-3'])
    expect(missingOf({ statement: filled }, 'en')).toEqual(['what dig-wcag-1-4-3', 'alternative dig-wcag-1-4-3', 'what dig-wcag-2-5-8', 'alternative dig-wcag-2-5-8', 'enforcement'])
  })
})
