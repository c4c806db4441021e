import { describe, expect, it } from 'vitest'
import { applyChange, type Draft } from '@/domain/change'
import { asFinding } from '@/domain/finding'
import { asParticipant } from '@/domain/participant'
import { asScore, scoreIdOf } from '@/domain/score'
import { markDraft, markFollows } from '@/features/panel/mark'
import { markIdOf } from '@/features/panel/markId'
import { filledBy, helpFields, levelFields, scoreDraft, wordsFields } from '@/features/panel/scoreDraft'
import { voiceFor } from '@/features/panel/useReadAloud'

const link = '22222222-2222-4222-8222-000000000001'
const b = asParticipant({ id: '33333333-3333-4333-8333-000000000001', dossier: 'd', stamps: {}, walk: 'w', language: 'tr', groups: { blind: true, 'older-person': true } })
const stored = (...drafts: readonly Draft[]) => drafts.reduce<ReturnType<typeof applyChange>['row'] | undefined>((row, draft, i) => applyChange(row, { ...draft, id: `c${i}`, clock: i + 1, at: '', device: 'x' }).row, undefined)!

describe('an answer', () => {
  const draft = (set: Parameters<typeof scoreDraft>[0]['set'], known?: ReturnType<typeof asScore>) => scoreDraft({ person: b, link, known, now: 'T', set })

  it('says at the first write whose it is and where, and afterwards only what changed', () => {
    const first = draft(levelFields(b, 'good', 'T'))
    expect(first).toMatchObject({ kind: 'score', record: scoreIdOf(link, b.id), set: { createdAt: 'T', deletedAt: null, walk: 'w', link, participant: b.id, level: 'good', answeredAt: 'T', skippedAt: null, fromPaper: false, filledBy: 'self' } })
    expect(draft({ minutes: 5 }, asScore(stored(first))).set).toEqual({ minutes: 5 })
  })

  it('of two people who tap at once on one tablet is one record with the last tap', () => {
    const taps = [draft(levelFields(b, 'good', 'T1')), draft(levelFields(b, 'blocks', 'T2'))]
    expect(new Set(taps.map(({ record }) => record)).size).toBe(1)
    expect(asScore(stored(...taps)).level).toBe('blocks')
  })

  it('after a skip is no skip any more', () => {
    expect(asScore(stored(draft({ skippedAt: 'T' }), draft(levelFields(b, 'needs-help', 'T')))).skippedAt).toBeNull()
  })

  it('names a helper who fills in, and the language of the words', () => {
    const helped = { ...b, helperFills: true }
    expect(levelFields(helped, 'good', 'T')['filledBy']).toBe('helper')
    expect(wordsFields(helped, 'zor')).toEqual({ words: 'zor', language: 'tr', filledBy: 'helper' })
    expect(filledBy(b)).toEqual({ filledBy: 'self' })
  })

  it('about help: nobody and somebody exclude each other', () => {
    expect(helpFields({ staff: true, device: true }, 'nobody', true)).toEqual({ 'helpFrom.nobody': true, 'helpFrom.staff': null, 'helpFrom.device': null })
    expect(helpFields({ nobody: true }, 'staff', true)).toEqual({ 'helpFrom.staff': true, 'helpFrom.nobody': null })
    expect(helpFields({ staff: true, device: true }, 'staff', false)).toEqual({ 'helpFrom.staff': null })
  })
})

describe('a barrier that somebody names', () => {
  const score = asScore({ id: scoreIdOf(link, b.id), dossier: 'd', stamps: {}, walk: 'w', link, participant: b.id, level: 'blocks', words: 'De zuil zegt niets.' })
  const made = markDraft({ kind: 'barrier', number: 7, link: { id: link, title: 'Onthaal', place: 'office' }, person: b, score, now: 'T' })

  it('has the title of the link, the person, their groups at their level, and points to the words instead of copying them', () => {
    const finding = asFinding(stored(made))
    expect(finding).toMatchObject({ kind: 'barrier', number: 7, title: 'Onthaal', link, place: 'office', walk: 'w', participant: b.id, level: 'blocks', levels: { blind: 'blocks', 'older-person': 'blocks' }, voices: { [score.id]: true }, words: '', spot: null })
  })

  it('is the same one at a second tap, and another than the good example', () => {
    expect(markIdOf(score.id, 'barrier')).toBe(made.record)
    expect(markIdOf(score.id, 'good-practice')).not.toBe(made.record)
    expect(made.record).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('without a level claims none', () => {
    const none = markDraft({ kind: 'good-practice', number: 8, link: { id: link, title: 'Onthaal', place: null }, person: b, score: { ...score, level: 'cannot-tell' }, now: 'T' })
    expect(asFinding(stored(none))).toMatchObject({ level: null, levels: {} })
  })

  it('follows when the person changes the level, but not where an officer changed it', () => {
    const finding = asFinding(stored(made, { ...made, set: { 'levels.blind': 'needs-help' } }))
    expect(markFollows(finding, b, 'blocks', 'inconvenient')).toEqual([{ dossier: 'd', kind: 'finding', record: made.record, set: { level: 'inconvenient', 'levels.older-person': 'inconvenient' } }])
    expect(markFollows(asFinding(stored(made)), b, 'blocks', 'not-applicable')[0]!.set).toEqual({ level: null, 'levels.blind': null, 'levels.older-person': null })
    expect(markFollows(asFinding(stored(made, { ...made, set: { level: 'good', 'levels.blind': 'good', 'levels.older-person': 'good' } })), b, 'blocks', 'inconvenient')).toEqual([])
  })
})

describe('a voice to read aloud', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService })
  it('speaks the language of the screen, from the right country and without a network if there is one', () => {
    const voices = [voice('en-US'), voice('nl_NL', false), voice('nl-NL'), voice('nl-BE', false)]
    expect(voiceFor(voices, 'nl')).toBe(voices[3])
    expect(voiceFor(voices.slice(0, 3), 'nl')).toBe(voices[2])
    expect(voiceFor(voices, 'en')?.lang).toBe('en-US')
  })
  it('is none rather than one of another language', () => {
    expect(voiceFor([voice('nl-BE'), voice('en-GB')], 'tr')).toBeUndefined()
    expect(voiceFor([voice('arn-CL')], 'ar')).toBeUndefined()
  })
})
