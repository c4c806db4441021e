import { describe, expect, it } from 'vitest'
import { gapsOf, toComplete } from '@/domain/completeness'
import { aContent, aFinding, anAdvice, anAttachment } from './builders'

describe('nog aan te vullen', () => {
  it('a finding of one photo lacks everything and is still a finding', () => expect(gapsOf(aFinding({ number: 1 }))).toEqual(['title', 'level', 'groups', 'where']))
  it('a good example needs no level', () => expect(gapsOf(aFinding({ kind: 'good-practice', title: 'Bank', levels: { 'older-person': 'good' }, whereWords: 'aan de halte' }))).toEqual([]))
  it('words for the place are as good as a pin', () => expect(gapsOf(aFinding({ title: 'a', level: 'blocks', levels: { blind: 'blocks' }, whereWords: 'tussen halte en zebrapad' }))).toEqual([]))
  it('the link of a route is a place', () => expect(gapsOf(aFinding({ title: 'a', level: 'blocks', levels: { blind: 'blocks' }, link: 'l' }))).toEqual([]))
  it('what is found on a web page needs no place on the map: a page or a selector says where', () => {
    const whole = { title: 'a', level: 'blocks', levels: { blind: 'blocks' } } as const
    expect([gapsOf(aFinding({ ...whole, pages: { p: true } })), gapsOf(aFinding({ ...whole, selector: '#zoek' })), gapsOf(aFinding({ ...whole, selector: ' ' }))]).toEqual([[], [], ['where']])
  })
  it('lists photos without description, barriers without advice and unfinished advices', () => {
    const finding = aFinding({ title: 'a', level: 'blocks', levels: { blind: 'blocks' }, whereWords: 'x' })
    const other = aFinding({ title: 'b', level: 'blocks', levels: { blind: 'blocks' }, whereWords: 'x' })
    const result = toComplete(aContent({ findings: [finding, other], attachments: [anAttachment({ owner: finding.id }), anAttachment({ owner: finding.id, alt: 'Een rand' })], advices: [anAdvice({ what: 'Verlaag', findings: { [finding.id]: true } })] }))
    expect(result.photos).toHaveLength(1)
    expect(result.unanswered.map(({ id }) => id)).toEqual([other.id])
    expect(result.advices[0]?.gaps).toEqual(['why', 'addressee', 'effort'])
  })
})
