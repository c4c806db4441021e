import fc from '../../fixtures/property'
import { describe, expect, it } from 'vitest'
import { applyChange, type Row } from '@/domain/change'
import { asScore, feelings, scoreIdOf, type Score } from '@/domain/score'
import { isFromScreen, saysTheSame, sheetDraft, takenOver, type SheetRow } from '@/features/facilitate/sheetAnswer'
import { choiceKeys, choiceOf, feelingKeys, meaningOf, minutesFrom, sheetChoices } from '@/features/facilitate/sheetKeys'
import { aParticipant, aScore } from '../../domain/builders'

const press = (key: string, modifier: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...modifier })
const now = '2026-11-22T09:00:00.000Z'
const anna = aParticipant({ language: 'tr' })
const owner = { participant: anna, filledBy: 'self' } as const
/** Writes a draft as storage would. */
const written = (draft: ReturnType<typeof sheetDraft>, row?: Row): Score => asScore(applyChange(row, { ...draft, id: 'c', clock: 9, at: now, device: 'd' }).row)

describe('the keys', () => {
  it('are one each, within their own control', () => {
    expect(new Set(Object.values(choiceKeys)).size).toBe(sheetChoices.length)
    expect(new Set(Object.values(feelingKeys)).size).toBe(feelings.length)
  })

  it('mean what stands on the screen, in either case', () => {
    expect(['1', '2', '3', '4', '0', '-', 'S'].map((key) => meaningOf(choiceKeys, press(key)))).toEqual(['good', 'inconvenient', 'needs-help', 'blocks', 'cannot-tell', 'not-applicable', 'skipped'])
    expect(['g', 'Z', 's'].map((key) => meaningOf(feelingKeys, press(key)))).toEqual(['good', 'mixed', 'bad'])
  })

  it('leave other keys, and those of the browser, alone', () => {
    for (const key of ['5', 'Tab', 'ArrowDown', 'Enter', 'x']) expect(meaningOf(choiceKeys, press(key))).toBeUndefined()
    expect(meaningOf(choiceKeys, press('s', { ctrlKey: true }))).toBeUndefined()
    expect(meaningOf(choiceKeys, press('1', { altKey: true }))).toBeUndefined()
  })

  it('read back what they wrote', () => {
    for (const choice of sheetChoices) expect(choiceOf(written(sheetDraft(owner, 'link-1', { choice }, undefined, now)))).toBe(choice)
    expect(choiceOf(undefined)).toBeNull()
  })
})

describe('minutes', () => {
  it('take a comma, a point and the word; refuse what is no number', () => {
    expect(['5', '2,5', '2.5', '12 min', '', '  '].map(minutesFrom)).toEqual([5, 2.5, 2.5, 12, null, null])
    for (const text of ['vijf', '-3', '1:30', '99999', '5 uur']) expect(minutesFrom(text)).toBeUndefined()
  })
})

describe('a row of a sheet', () => {
  it('is saved as from paper, by whom the sheet says, under the one id of that person at that link', () => {
    const draft = sheetDraft({ participant: anna, filledBy: 'helper' }, 'link-1', { choice: 'blocks', words: 'Kapı ağır' }, undefined, now)
    expect(draft.record).toBe(scoreIdOf('link-1', anna.id))
    expect(written(draft)).toMatchObject({ level: 'blocks', words: 'Kapı ağır', language: 'tr', fromPaper: true, filledBy: 'helper', walk: 'walk-1', link: 'link-1', participant: anna.id, answeredAt: now, deletedAt: null })
  })

  it('writes only what was typed', () => {
    expect(Object.keys(sheetDraft(owner, 'link-1', { minutes: 4 }, aScore(), now).set).sort()).toEqual(['answeredAt', 'filledBy', 'fromPaper', 'minutes'])
  })

  it('takes a skip back with a level, and a level with a skip', () => {
    expect(sheetDraft(owner, 'l', { choice: 'skipped' }, aScore(), now).set).toMatchObject({ level: null, skippedAt: now })
    expect(sheetDraft(owner, 'l', { choice: 'good' }, aScore(), now).set).toMatchObject({ level: 'good', skippedAt: null })
  })

  it('never lets a helper’s note into the words', () => {
    const said = written(sheetDraft(owner, 'l', { helperNote: 'Zocht lang' }, undefined, now))
    expect([said.words, said.helperNote]).toEqual(['', 'Zocht lang'])
  })
})

describe('somebody who already answered on a screen', () => {
  const onScreen = aScore({ level: 'good', words: 'Vlot', minutes: 3 })

  it('is recognised; what came from paper, and nothing at all, is not', () => {
    expect(isFromScreen(onScreen)).toBe(true)
    expect(isFromScreen(aScore({ skippedAt: now }))).toBe(true)
    expect(isFromScreen(aScore({ helperNote: 'Wat de helper zag' }))).toBe(true)
    expect(isFromScreen({ ...onScreen, fromPaper: true })).toBe(false)
    expect(isFromScreen(aScore())).toBe(false)
    expect(isFromScreen(undefined)).toBe(false)
  })

  it('is not asked about where the sheet says the same', () => {
    expect(saysTheSame({ choice: 'good' }, onScreen)).toBe(true)
    expect(saysTheSame({ choice: 'good', words: ' Vlot ' }, onScreen)).toBe(true)
    expect(saysTheSame({ choice: 'good', words: 'Traag' }, onScreen)).toBe(false)
    expect(saysTheSame({ choice: 'blocks' }, onScreen)).toBe(false)
    expect(saysTheSame({ minutes: 9 }, onScreen)).toBe(false)
  })

  it('keeps what the sheet leaves empty, whatever the sheet says', () => {
    const rows = fc.record({
      choice: fc.option(fc.constantFrom(...sheetChoices)), words: fc.constantFrom('', '  ', 'Anders'), helperNote: fc.constantFrom('', 'Gezien'),
      feeling: fc.option(fc.constantFrom(...feelings)), minutes: fc.option(fc.nat(60)),
    }, { requiredKeys: [] })
    fc.assert(fc.property(rows, (row) => {
      const before = { ...onScreen, stamps: {}, helperNote: 'Van de helper', feeling: 'bad' }
      const after = written(sheetDraft(owner, 'l', takenOver(row as SheetRow), onScreen, now), before)
      if (row.choice == null) expect(after.level).toBe('good')
      if (!row.words?.trim()) expect(after.words).toBe('Vlot')
      if (!row.helperNote) expect(after.helperNote).toBe('Van de helper')
      if (row.feeling == null) expect(after.feeling).toBe('bad')
      if (row.minutes == null) expect(after.minutes).toBe(3)
      expect(after.fromPaper).toBe(true)
    }))
  })
})
