import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../fixtures/catalogue'
import { isAnyLevel, isLevel, levels, type AnyLevel } from '@/domain/level'
import { asRecord } from '@/domain/asRecord'
import { breaksOf, chainOf } from '@/domain/chain'
import { compareChains } from '@/domain/chainCompare'
import { applyChange, recordKinds, type Change, type Row } from '@/domain/change'
import { libraryKinds } from '@/domain/library'
import { gapsOf, gapsOfAdvice, toComplete } from '@/domain/completeness'
import type { DossierContent } from '@/domain/dossierContent'
import { headlineLevel } from '@/domain/finding'
import { adviceStatus, adviceStatuses } from '@/domain/followUp'
import { leavingChain } from '@/domain/leavingChain'
import { pseudonymsTwice } from '@/domain/pseudonym'
import { priorityOf } from '@/domain/priority'
import { feelings, scoreIdOf } from '@/domain/score'
import { distanceM, type LatLon } from '@/domain/spot'
import { isUserGroup } from '@/domain/userGroup'
import { judge } from '@/domain/verdict'
import exampleContent from '@/exchange/example'
import { linkIds, walkIds } from '@/exchange/example/ids'

/** Settles changes to records, as storage does. */
function settled(changes: readonly Change[]): DossierContent {
  const rows = new Map<string, { kind: Change['kind']; row: Row }>()
  for (const change of changes) rows.set(change.record, { kind: change.kind, row: applyChange(rows.get(change.record)?.row, change).row })
  const of = <K extends Change['kind']>(kind: K) => [...rows.values()].filter((entry) => entry.kind === kind).map((entry) => asRecord[kind](entry.row))
  return {
    dossier: of('dossier')[0]!, places: of('place'), walks: of('walk'), findings: of('finding').sort((a, b) => a.number - b.number), attachments: of('attachment'),
    answers: of('answer'), advices: of('advice').sort((a, b) => a.position - b.position), followUps: of('followUp'), links: of('link'), removedLinks: [], participants: of('participant'), scores: of('score'), samplePages: of('samplePage'), pageOutcomes: of('pageOutcome'), toolReports: of('toolReport'),
  }
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

let changes: Change[]
let files: Map<string, Uint8Array<ArrayBuffer>>
let content: DossierContent

beforeAll(async () => {
  ({ changes, files } = await exampleContent())
  content = settled(changes)
})

describe('the example dossier', () => {
  it('says that it is an example', () => {
    expect(content.dossier).toMatchObject({ title: 'Naar het Stadskantoor', example: true })
    expect(content.dossier.intro).toContain('voorbeeld')
  })

  it('has enough of everything to show the app', () => {
    expect(content.places.length).toBeGreaterThanOrEqual(3)
    expect(content.walks.map((walk) => walk.kind)).toEqual(['site-visit', 'site-visit', 'process-walk', 'process-walk', 'digital-audit', 'site-visit', 'digital-audit'])
    expect(content.walks.filter((walk) => walk.finishedAt === null).map(({ id }) => id)).toEqual([walkIds.web])
    expect(content.walks[0]!.date).toBe('2026-10-03')
    expect(content.findings).toHaveLength(28)
    expect(content.findings.map((finding) => finding.number)).toEqual(Array.from({ length: 28 }, (_, i) => i + 1))
    expect(content.findings.filter((finding) => finding.kind === 'good-practice')).toHaveLength(4)
    expect(content.findings.filter((finding) => finding.danger)).toHaveLength(2)
    expect(content.findings.filter((finding) => gapsOf(finding).length > 0)).toHaveLength(2)
    expect(content.findings.filter((finding) => finding.spot === null && finding.whereWords !== '').length).toBeGreaterThanOrEqual(3)
    expect(content.findings.filter((finding) => finding.measuredValue !== null && finding.measuredUnit !== null && finding.criterion !== null).length).toBeGreaterThanOrEqual(8)
    expect(content.answers.filter((answer) => answer.checklist === 'streets-core')).toHaveLength(14)
    expect(content.answers.filter((answer) => answer.checklist === 'buildings-core').map(({ walk }) => walk)).toEqual([...Array<string>(12).fill(walkIds.inside), ...Array<string>(28).fill(walkIds.recheck)])
    expect(content.answers.filter((answer) => answer.checklist === 'toilets-core' && answer.walk === walkIds.recheck)).toHaveLength(14)
    expect(new Set(content.answers.map((answer) => answer.outcome))).toEqual(new Set(['value', 'not-applicable', 'not-checked', 'cannot-tell']))
    expect(content.advices).toHaveLength(8)
    expect(content.attachments.length).toBeGreaterThanOrEqual(10)
  })

  it('shows every level and many groups', () => {
    const headlines = new Set<AnyLevel>(content.findings.map(headlineLevel))
    for (const level of [...levels, 'cannot-tell'] as const) expect(headlines, level).toContain(level)
    const groups = new Set(content.findings.flatMap((finding) => Object.keys(finding.levels)))
    expect(groups.size).toBeGreaterThanOrEqual(10)
    for (const group of groups) expect(isUserGroup(group), group).toBe(true)
    for (const finding of content.findings) for (const level of Object.values(finding.levels)) expect(isAnyLevel(level)).toBe(true)
  })

  it('lies on the real square', () => {
    const square: LatLon = { lat: 51.0479, lon: 3.7311 }
    const points = [...content.places, ...content.findings].flatMap((record) => (record.spot ? [record.spot] : []))
    expect(points.length).toBeGreaterThanOrEqual(16)
    for (const point of points) {
      expect(point.lat).toBeGreaterThan(50.98)
      expect(point.lat).toBeLessThan(51.19)
      expect(point.lon).toBeGreaterThan(3.57)
      expect(point.lon).toBeLessThan(3.85)
      expect(distanceM(square, point)).toBeLessThan(350)
    }
  })

  it('points only to what is there', () => {
    const ids = (records: readonly { readonly id: string }[]) => new Set(records.map((record) => record.id))
    const places = ids(content.places)
    const walks = ids(content.walks)
    const answers = new Map(content.answers.map((answer) => [answer.id, answer]))
    const owners = { finding: ids(content.findings), answer: ids(content.answers), place: places, walk: walks, score: ids(content.scores), link: ids(content.links) }
    for (const finding of content.findings) {
      if (Object.keys(finding.pages).length > 0) for (const page of Object.keys(finding.pages)) expect(content.samplePages.find(({ id }) => id === page)?.walk).toBe(finding.walk)
      else if (finding.link === null) expect(places).toContain(finding.place)
      else expect(owners.link).toContain(finding.link)
      expect(walks).toContain(finding.walk)
      for (const voice of Object.keys(finding.voices)) expect(owners.score).toContain(voice)
      if (finding.participant !== null) expect(ids(content.participants)).toContain(finding.participant)
      if (finding.answer === null) continue
      expect(answers.get(finding.answer)).toMatchObject({ criterion: finding.criterion, walk: finding.walk })
      const answered = answers.get(finding.answer)!
      if (finding.measuredValue !== null && typeof answered.value === 'number') expect(answered).toMatchObject({ value: finding.measuredValue, unit: finding.measuredUnit })
    }
    for (const answer of content.answers) {
      expect(places).toContain(answer.place)
      expect(walks).toContain(answer.walk)
    }
    const links = ids(content.links)
    for (const page of content.samplePages) {
      expect(walks).toContain(page.walk)
      if (page.link !== null) expect(links).toContain(page.link)
      for (const part of Object.keys(page.shares)) expect(content.samplePages.find(({ id }) => id === part)).toMatchObject({ kind: 'shared', walk: page.walk })
    }
    for (const record of [...content.pageOutcomes, ...content.toolReports]) expect(content.samplePages.find(({ id }) => id === record.page)?.walk).toBe(record.walk)
    for (const attachment of content.attachments) expect(owners[attachment.ownerKind]).toContain(attachment.owner)
    for (const advice of content.advices) for (const finding of Object.keys(advice.findings)) expect(owners.finding).toContain(finding)
    for (const event of content.followUps) expect(ids(content.advices)).toContain(event.advice)
    for (const change of changes) expect(change.dossier).toBe(content.dossier.id)
  })

  it('has two walks of one route, with a panel that is heard in full and one that is not', () => {
    const judge = (): undefined => undefined
    const [first, again] = [walkIds.process, walkIds.again].map((walk) => chainOf(content, walk, judge)!)
    expect(first!.links.map((link) => link.title)).toEqual(['Brief lezen', 'Afspraak maken op de website', 'Halte Gent-Zuid', 'Plein oversteken', 'Ingang', 'Onthaal', 'Balie'])
    expect(new Set(first!.links.map((link) => link.channel))).toEqual(new Set(['letter', 'web', 'transport', 'onsite', 'desk']))
    expect(breaksOf(first!).map((link) => first!.links.indexOf(link) + 1)).toEqual([1, 4, 6])
    expect(first!.rows.filter((row) => row.heard > 0).map(({ group, route }) => [group, route.level, ...route.weakest.map((link) => link.position)])).toEqual([
      ['wheelchair-manual', 'blocks', 4], ['blind', 'blocks', 6], ['hard-of-hearing', 'needs-help', 7], ['low-literacy', 'blocks', 1], ['other-language', 'needs-help', 1, 6], ['older-person', 'needs-help', 2, 7],
    ])
    expect([first!.heard.length, first!.leftOut.length]).toEqual([9, 1])
    const cell = first!.rows.find(({ group }) => group === 'wheelchair-manual')!.cells[4]!
    expect(cell.spread && new Set(cell.voices.filter(({ score }) => score.words !== '').map(({ level }) => level)).size).toBe(2)
    expect(first!.rows.find(({ group }) => group === 'blind')!.route.capped.map(({ id }) => id)).toEqual([linkIds.stop])
    expect(leavingChain(first!).rows.map(({ who, participants }) => [who.kind === 'group' ? who.group : who.kind, participants])).toEqual([['low-literacy', 3], ['wheelchair-manual', 3], ['others', 3]])
    const { pairs, onlyBefore } = compareChains(first!, again!)
    const shiftsOf = (group: string): readonly string[] => pairs.map((pair) => pair.groups.find((one) => one.group === group)!.shift)
    expect(pairs.every(({ before, after }) => after!.sameAs === before!.id)).toBe(true)
    expect(shiftsOf('wheelchair-manual')).toEqual(['same', 'unknown-after', 'same', 'stronger', 'weaker', 'same', 'same'])
    expect(onlyBefore).toEqual(['blind'])
  })

  it('has scores of every sort, each under its own id', () => {
    for (const score of content.scores) expect(score.id).toBe(scoreIdOf(score.link, score.participant))
    expect(new Set(content.scores.flatMap(({ level }) => level ?? []))).toEqual(new Set([...levels, 'cannot-tell', 'not-applicable']))
    expect(content.scores.some(({ skippedAt }) => skippedAt !== null)).toBe(true)
    expect(content.scores.filter(({ fromPaper }) => fromPaper).length).toBeGreaterThan(5)
    expect(content.scores.filter(({ filledBy }) => filledBy === 'helper')).toHaveLength(7)
    expect(new Set(content.scores.flatMap(({ feeling }) => feeling ?? []))).toEqual(new Set(feelings))
    expect(content.participants.map((person) => person.consentVoice)).toEqual(expect.arrayContaining([true, false, null]))
    expect(pseudonymsTwice(content.participants)).toEqual(new Set())
    for (const link of content.links) for (const language of ['en', 'fr', 'tr', 'bg', 'ar'] as const) for (const words of [link.titles[language], link.tries[language]]) expect(words, `${link.title} ${language}`).toMatch(/\S/)
  })

  it('has advices that are ready, each at another point of their life', () => {
    for (const advice of content.advices) {
      expect(gapsOfAdvice(advice)).toEqual([])
      expect(advice.basis).not.toBeNull()
      expect(advice.phase).not.toBeNull()
      expect(advice.linkWeight).not.toBeNull()
      expect(advice.answerBy).toMatch(/^2026-\d\d-\d\d$/)
    }
    expect(content.advices.map((advice) => advice.position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(content.advices.map((advice) => advice.number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const statuses = content.advices.map((advice) => adviceStatus(content.followUps.filter((event) => event.advice === advice.id)))
    expect(new Set(statuses)).toEqual(new Set(adviceStatuses.filter((status) => status !== 'done')))
    for (const event of content.followUps) {
      if (event.event === 'partly-done' || event.event === 'planned') expect(event.until).not.toBeNull()
      if (event.event === 'not-done') expect(event.note).toContain('omdat')
    }
    const overruled = content.advices.filter((advice) => advice.priorityOverride !== null)
    expect(overruled).toHaveLength(1)
    expect(overruled[0]!.priorityReason).not.toBe('')
    expect(priorityOf(overruled[0]!, content.findings.filter((finding) => overruled[0]!.findings[finding.id])).computed).not.toBe(overruled[0]!.priorityOverride)
    expect(toComplete(content).unanswered.length).toBeGreaterThan(0)
  })

  it('has pictures that are what their rows say', () => {
    expect(files.size).toBe(content.attachments.length)
    for (const attachment of content.attachments) {
      const bytes = files.get(attachment.sha256)!
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(attachment.sha256)
      expect(bytes.byteLength).toBe(attachment.bytes)
      expect(bytes.byteLength).toBeLessThan(60_000)
      // A small file would be put in the code as a data address, which the page may not fetch.
      expect(bytes.byteLength).toBeGreaterThan(8_192)
      expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
      expect([attachment.width, attachment.height, attachment.mediaType]).toEqual([1200, 900, 'image/jpeg'])
    }
    expect(content.attachments.filter((attachment) => attachment.alt === '')).toHaveLength(1)
    expect(content.attachments.filter((attachment) => attachment.cleared)).toHaveLength(2)
    for (const { alt } of content.attachments) if (alt !== '') expect(alt).toMatch(/^Tekening: .{30,}\.$/)
  })

  it('settles to the same records in any order, from fixed changes', () => {
    const byId = (given: DossierContent) => Object.values(given).flat().sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1))
    expect(byId(settled([...changes].reverse()))).toEqual(byId(content))
    expect(new Set(changes.map((change) => change.kind))).toEqual(new Set(recordKinds.filter((kind) => !(libraryKinds as readonly string[]).includes(kind))))
    expect(new Set(changes.map((change) => change.id)).size).toBe(changes.length)
    expect(new Set(changes.map((change) => change.device)).size).toBe(1)
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    for (const change of changes) {
      expect(change.id).toMatch(uuid)
      if (change.kind !== 'score') expect(change.record).toMatch(uuid)
      expect(Number.isSafeInteger(change.clock) && change.clock > 0, `clock ${change.clock}`).toBe(true)
      expect(new Date(change.at).toISOString()).toBe(change.at)
    }
    for (const list of [content.places, content.walks, content.findings, content.attachments, content.answers, content.advices, content.followUps, content.links, content.participants, content.scores]) {
      for (const record of list) expect(record).toMatchObject({ createdAt: expect.stringMatching(/^2026-/), deletedAt: null })
    }
  })

  it('reads well: no double spaces, no loose ends', () => {
    for (const text of textsIn(changes.map((change) => change.set))) {
      expect(text).not.toMatch(/\s\s/)
      expect(text).toBe(text.trim())
      expect(text).not.toContain('@@')
    }
    for (const advice of content.advices) expect(advice.what).toMatch(/^[A-Z][a-z]+ /)
  })

  describe('against the catalogue', () => {
    it('answers every question in the way in which it is asked', () => {
      for (const answer of content.answers) {
        const criterion = catalogue.criterion(answer.criterion)
        expect(criterion, answer.criterion).toBeDefined()
        if (!criterion || answer.outcome !== 'value') continue
        const { answer: spec } = criterion
        const fits = spec.kind === 'yes-no' ? typeof answer.value === 'boolean'
          : spec.kind === 'measure' || spec.kind === 'count' ? typeof answer.value === 'number' && answer.unit === spec.unit
            : spec.kind === 'choice' ? spec.options.some((option) => option.id === answer.value)
              : isLevel(answer.value)
        expect(fits, `${answer.criterion}: ${String(answer.value)} ${answer.unit ?? ''} as ${spec.kind}`).toBe(true)
        const suggested = judge(spec, answer.value!)?.level
        if (suggested && answer.level && answer.level !== suggested) expect(answer.levelReason, `${answer.criterion}: ${answer.level}, suggested ${suggested}`).not.toBe('')
      }
    })

    it('gives measured findings the level that their figure suggests', () => {
      for (const finding of content.findings) {
        if (finding.criterion === null) continue
        const criterion = catalogue.criterion(finding.criterion)
        expect(criterion, finding.criterion).toBeDefined()
        if (!criterion || finding.measuredValue === null) continue
        if (criterion.answer.kind === 'measure') expect(finding.measuredUnit, finding.title).toBe(criterion.answer.unit)
        const verdict = judge(criterion.answer, finding.measuredValue)
        if (verdict) expect(verdict.meets, finding.title).toBe(finding.kind === 'good-practice')
        if (verdict?.level) expect(headlineLevel(finding), finding.title).toBe(verdict.level)
      }
    })

    it('asks only what is in the lists', () => {
      for (const answer of content.answers) expect(catalogue.checklist(answer.checklist)?.criteria, answer.checklist).toContain(answer.criterion)
    })
  })
})
