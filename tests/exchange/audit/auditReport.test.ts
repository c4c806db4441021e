/** What an audit comes to, in figures and in words. */
import { describe, expect, it } from 'vitest'
import { processesOf } from '@/domain/auditChain'
import { groupStories } from '@/domain/auditGroups'
import { pageScores } from '@/domain/auditPages'
import { loadMessages, translator } from '@/locales'
import { auditReport, comparedReport, type AuditReport } from '@/exchange/audit/auditReport'
import { auditHeadline, partWords, percentOf, provisionalWords, rateWords, ruleWords, storyText, storyWords } from '@/exchange/audit/auditWords'
import { processHeadline, rowSentence, sharedRows, stepNumbers } from '@/exchange/audit/processWords'
import { anAudit, asks, barrier, page } from '../../domain/anAudit'
import { aDossierWithAudits, auditIds, quickList, type AuditParts } from '../../fixtures/audits'
import { catalogue } from '../../fixtures/catalogue'

const t = translator('nl', await loadMessages('nl'))
const reportOf = (parts: AuditParts = {}, walk: string = auditIds.now): AuditReport => auditReport(aDossierWithAudits(parts), walk, catalogue)!

describe('the figures', () => {
  it('are of the criteria that the audit asks, by number', () => {
    const { criteria, rates, total } = reportOf()
    expect(criteria.map(({ id }) => id)).toEqual([...quickList.filter((id) => id.startsWith('dig-wcag-')), 'dig-feedback', 'dig-statement'])
    expect(total.counts).toEqual({ passed: 18, failed: 2, inapplicable: 0, untested: 0, cannotTell: 0 })
    expect(rates.wcag.counts).toMatchObject({ passed: 16, failed: 2 })
    expect(rates.beyond.counts).toMatchObject({ passed: 2, failed: 0 })
  })

  it('stand apart for the law: without what WCAG 2.2 adds, and per level', () => {
    const parts: AuditParts = { outcomes: { 'home-2 dig-wcag-2-5-8': 'failed' } }
    const content = aDossierWithAudits(parts)
    const withNew = { ...content, pageOutcomes: [...content.pageOutcomes, { ...content.pageOutcomes.find(({ page: id }) => id === 'home-2')!, id: 'new', criterion: 'dig-wcag-2-5-8', outcome: 'failed' as const }] }
    const { rates } = auditReport(withNew, auditIds.now, catalogue)!
    const asked = (kind: keyof typeof rates): number => Object.values(rates[kind].counts).reduce((sum, n) => sum + n, 0)
    expect([asked('wcag'), asked('floor'), asked('A') + asked('AA')]).toEqual([19, 18, 19])
    expect([rates.wcag.counts.failed, rates.floor.counts.failed]).toEqual([3, 2])
  })

  it('are final only when finished and nothing is open', () => {
    expect(reportOf().provisional).toEqual([])
    expect(reportOf({ isFinished: false }).provisional).toEqual(['unfinished'])
    expect(reportOf({ outcomes: { 'home-2 dig-wcag-2-4-2': 'cannotTell' } }).provisional).toEqual(['open'])
    const empty = auditReport({ ...aDossierWithAudits({ isFinished: false }), pageOutcomes: [] }, auditIds.now, catalogue)!
    expect(empty.provisional).toEqual(['nothing', 'unfinished'])
  })

  it('know whether all of WCAG was asked', () => {
    expect(reportOf().isWhole).toBe(false)
    const content = aDossierWithAudits()
    const full = { ...content, walks: content.walks.map((walk) => (walk.id === auditIds.now ? { ...walk, audit: { ...walk.audit, size: 'full' } } : walk)) }
    expect(auditReport(full, auditIds.now, catalogue)!.isWhole).toBe(true)
    expect(partWords(auditReport(full, auditIds.now, catalogue)!, t)).toBe(null)
  })

  it('are none for a walk that is no audit', () => {
    expect(auditReport(aDossierWithAudits(), auditIds.panel, catalogue)).toBeUndefined()
    expect(auditReport(aDossierWithAudits(), 'gone', catalogue)).toBeUndefined()
  })

  it('stand beside the audit that is repeated', () => {
    const content = aDossierWithAudits()
    const compared = comparedReport(content, reportOf(), catalogue)!
    expect(compared.former.id).toBe(auditIds.before)
    expect(compared.comparison.findings.map(({ turn, before, after }) => [turn, (after ?? before)!.id])).toEqual([['new', 'calendar'], ['still', 'contrast-2'], ['solved', 'menu']])
    expect(compared.comparison.criteria.filter(({ turn }) => turn !== 'same').map(({ criterion, turn }) => [criterion, turn])).toEqual([['dig-wcag-1-4-3', 'still'], ['dig-wcag-2-1-1', 'worse'], ['dig-wcag-4-1-2', 'better']])
    expect(comparedReport(content, reportOf({}, auditIds.before), catalogue, 'gone')!.former.id).toBe(auditIds.now)
    expect(comparedReport({ ...content, walks: content.walks.filter(({ id }) => id !== auditIds.before) }, reportOf(), catalogue)).toBeUndefined()
  })
})

describe('the words', () => {
  it('write the rule of the rate out', () => {
    const { rates } = reportOf({ outcomes: Object.fromEntries(['home-2', 'what-2', 'moment-2', 'done-2', 'header-2'].map((id) => [`${id} dig-wcag-1-2-2`, 'inapplicable' as const])) })
    expect(rateWords(rates.wcag, t)).toBe('15 van de 17 criteria die van toepassing zijn, voldoen.')
    expect(ruleWords(rates.wcag, t)).toContain('Tellen niet mee: 1 niet van toepassing.')
    const open = reportOf({ outcomes: { 'home-2 dig-wcag-1-1-1': 'untested', 'home-2 dig-wcag-1-3-1': 'cannotTell' } }).rates.wcag
    expect(ruleWords(open, t)).toContain('Tellen niet mee: 1 niet getest en 1 niet te zeggen.')
    expect(ruleWords(reportOf().rates.wcag, t)).not.toContain('Tellen niet mee')
  })

  it('round a share down: nothing but all is 100', () => {
    expect([null, 0, 0.996, 1].map((passRate) => percentOf({ passRate }))).toEqual([null, 0, 99, 100])
  })

  it('have the worst as the headline', () => {
    expect(auditHeadline(reportOf(), t)).toBe('Een afspraak maken: 2 groepen geraken niet tot het einde')
    const without = (content: ReturnType<typeof aDossierWithAudits>, keep: (id: string) => boolean) => auditReport({ ...content, findings: content.findings.filter(({ id }) => keep(id)) }, auditIds.now, catalogue)!
    expect(auditHeadline(without(aDossierWithAudits(), (id) => id !== 'calendar'), t)).toBe('2 criteria voldoen niet')
    const elsewhere = aDossierWithAudits()
    expect(auditHeadline(auditReport({ ...elsewhere, findings: elsewhere.findings.map((finding) => (finding.id === 'calendar' ? { ...finding, pages: { 'home-2': true } } : finding)) }, auditIds.now, catalogue)!, t)).toBe('Voor 2 groepen blokkeert er iets')
    const good = { 'moment-2 dig-wcag-1-4-3': 'passed', 'moment-2 dig-wcag-2-1-1': 'passed' } as const
    const none = (outcomes: AuditParts['outcomes']) => auditHeadline(without(aDossierWithAudits({ outcomes: { ...good, ...outcomes } }), (id) => id !== 'calendar' && id !== 'contrast-2'), t)
    expect(none({})).toBe('Alles wat van toepassing is, voldoet')
    expect(none({ 'home-2 dig-wcag-1-1-1': 'untested' })).toBe('Tot nu voldoet alles. Nog 1 criterium te testen')
    expect(auditHeadline(auditReport({ ...aDossierWithAudits(), pageOutcomes: [], findings: [] }, auditIds.now, catalogue)!, t)).toBe('Er is nog niets getest')
  })

  it('say why a result is not final, and how much was asked', () => {
    expect(provisionalWords(reportOf(), t)).toEqual([])
    expect(provisionalWords(reportOf({ isFinished: false, outcomes: { 'home-2 dig-wcag-1-1-1': 'untested' } }), t)).toEqual(['1 criterium is nog open: niet getest of niet te zeggen.', 'De audit is nog niet afgerond.'])
    expect(partWords(reportOf(), t)).toContain('Deze audit vroeg 18 criteria van WCAG 2.2 (lijst: snel).')
  })
})

describe('one sentence for a group', () => {
  const c1 = asks('c1', 'blind', 'deaf')
  const steps = ['Waarvoor', 'Dag en uur', 'Het formulier'].map((title, i) => page(`s${i}`, { title, kind: 'process', process: 'Afspraak', position: i }))
  const said = (parts: Partial<Parameters<typeof anAudit>[0]>, sampled = steps): readonly string[] => {
    const all = { ...Object.fromEntries(sampled.map(({ id }) => [id, { c1: 'passed' as const }])), ...parts.outcomes }
    const scores = pageScores(anAudit({ pages: sampled, ...parts, outcomes: all }), [c1])
    return storyWords(groupStories(scores, processesOf(scores)), t).map(storyText)
  }
  const blind = (level: 'blocks' | 'needs-help' | 'inconvenient', ...at: readonly string[]) => barrier('c1', at, { blind: level })

  it('says where one stops', () => {
    expect(said({ findings: [blind('blocks', 's2')] })).toEqual(['Met een schermlezer: je geraakt niet voorbij stap 3, “Het formulier”.', 'Als je doof bent: we vonden niets dat in de weg staat.'])
    expect(said({ findings: [blind('needs-help', 's1')] })[0]).toBe('Met een schermlezer: enkel met hulp geraak je voorbij stap 2, “Dag en uur”.')
    expect(said({ findings: [blind('inconvenient', 's0')] })[0]).toBe('Met een schermlezer: het lukt, maar het is lastig bij stap 1, “Waarvoor”.')
  })

  it('names the process where there are more, and pages that are no step', () => {
    const more = [...steps, page('b', { title: 'Betalen', kind: 'process', process: 'Betaling', position: 9 })]
    expect(said({ findings: [blind('blocks', 's2')] }, more)[0]).toBe('Met een schermlezer: je geraakt niet voorbij stap 3 van “Afspraak”: “Het formulier”.')
    const loose = ['A', 'B', 'C', 'D', 'E'].map((title) => page(title))
    expect(said({ findings: [blind('blocks', 'A', 'B')] }, loose)[0]).toBe('Met een schermlezer: je geraakt niet verder bij “A” en “B”.')
    expect(said({ findings: [blind('needs-help', 'A', 'B', 'C', 'D', 'E')] }, loose)[0]).toBe('Met een schermlezer: enkel met hulp lukt het bij “A”, “B”, “C” en nog 2 andere.')
    expect(said({ findings: [blind('blocks', 'A'), blind('inconvenient', 's1')] }, [...loose, ...steps])[0]).toBe('Met een schermlezer: je geraakt niet verder bij “A”. Het lukt, maar het is lastig bij stap 2, “Dag en uur”.')
  })

  it('never hides what is open or has no level', () => {
    expect(said({ outcomes: { s0: { c1: 'failed' } } })).toEqual(['Met een schermlezer of als je doof bent: 1 criterium voldoet niet. Hoe erg dat is, is nog niet gekozen.'])
    expect(said({ outcomes: { s0: { c1: 'untested' } } })).toEqual(['Met een schermlezer of als je doof bent: dat weten we nog niet. 1 criterium is nog open.'])
    expect(said({ outcomes: { s0: { c1: 'failed' }, s1: { c1: 'untested' } }, findings: [blind('needs-help', 's0')] })).toEqual([
      'Met een schermlezer: enkel met hulp geraak je voorbij stap 1, “Waarvoor”. Nog 1 criterium is open: het kan slechter zijn.',
      'Als je doof bent: 1 criterium voldoet niet. Hoe erg dat is, is nog niet gekozen. Nog 1 criterium is open: het kan slechter zijn.',
    ])
    expect(said({ outcomes: { s0: { c1: 'failed' }, s1: { c1: 'untested' } }, findings: [blind('blocks', 's1')] })[0]).toBe('Met een schermlezer: je geraakt niet voorbij stap 2, “Dag en uur”. Van nog 1 criterium dat niet voldoet, is het niveau niet gekozen.')
    expect(said({ outcomes: Object.fromEntries(steps.map(({ id }) => [id, { c1: 'inapplicable' as const }])) })).toEqual(['Met een schermlezer of als je doof bent: niets van wat we vroegen, is hier van toepassing.'])
  })
})

describe('a process in words', () => {
  const [process] = reportOf().processes
  it('puts groups together for whom every step is the same', () => {
    const rows = sharedRows(process!)
    expect(rows.map(({ route }) => route.level)).toEqual(['blocks', 'inconvenient', 'good', 'cannot-tell'])
    expect(rows[0]!.groups).toEqual(['blind', 'limited-hand-function'])
    expect(rows.flatMap(({ groups }) => groups)).toHaveLength(process!.rows.length)
    expect(stepNumbers(rows[0]!.route.weakest, process!.steps, t)).toBe('stap 2')
    expect(rowSentence(rows[0]!, process!.steps, t)).toBe('Blind en beperkte handfunctie: blokkeert, door stap 2, “Dag en uur”.')
    expect(rowSentence(rows[2]!, process!.steps, t)).toMatch(/: in orde\.$/)
  })

  it('has the worst as its headline, and says what is not known', () => {
    expect(processHeadline(process!, t)).toEqual({ level: 'blocks', text: 'Blokkeert voor 2 groepen' })
    const open = reportOf({ outcomes: { 'done-2 dig-wcag-4-1-2': 'untested' } }).processes[0]!
    expect(rowSentence(sharedRows(open)[0]!, open.steps, t)).toContain('Nog niet bekend: stap 3.')
    expect(processHeadline({ rows: [] }, t).level).toBe('not-checked')
    expect(processHeadline({ rows: process!.rows.filter(({ route }) => route.level === 'good') }, t)).toEqual({ level: 'good', text: 'Iedereen geraakt tot het einde' })
  })
})
