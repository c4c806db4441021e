import { describe, expect, it } from 'vitest'
import { asRecord } from '@/domain/asRecord'
import { applyChange, type Change, type Draft, type Row } from '@/domain/change'
import type { Link } from '@/domain/link'
import type { Participant } from '@/domain/participant'
import type { RouteTemplate } from '@/domain/routeTemplate'
import { fits } from '@/exchange/reading/recordSchemas'
import { emptyWalk, walkAsCopy, walkFromTemplate, type WalkStart } from '@/features/prepare/newWalk'
import { aLink, anAttachment, aParticipant, aWalk } from '../../domain/builders'

const start = (): WalkStart => {
  let n = 0
  return { dossier: 'd', kind: 'process-walk', title: 'Naar de balie', date: '2026-12-01', now: '2026-11-26T10:00:00.000Z', newId: () => `new-${++n}` }
}
/** What the drafts make, as storage would. */
function rowsOf(drafts: readonly Draft[]): readonly { readonly kind: Draft['kind']; readonly row: Row }[] {
  return drafts.map((draft, i) => ({ kind: draft.kind, row: applyChange(undefined, { ...draft, id: `c${i}`, clock: i + 1, at: '', device: 'x' } as Change).row }))
}
const linksIn = (drafts: readonly Draft[]): readonly Link[] => rowsOf(drafts).filter(({ kind }) => kind === 'link').map(({ row }) => asRecord.link(row))
const peopleIn = (drafts: readonly Draft[]): readonly Participant[] => rowsOf(drafts).filter(({ kind }) => kind === 'participant').map(({ row }) => asRecord.participant(row))

const template: RouteTemplate = {
  id: 't', kind: 'process-walk', title: 'Een document aanvragen', purpose: 'p',
  links: [
    { key: 'a', title: 'Bellen', channel: 'phone', toTry: 'Vraag de openingsuren', titles: { tr: 'Telefon' }, tries: { tr: 'Sor' }, minutes: 5 },
    { key: 'b', title: 'Plein', channel: 'onsite', toTry: 'Steek over', lengthM: 180, optional: true, equalAlternative: true, alternative: 'langs de brug', amenities: ['seats', 'water'] },
  ],
}

describe('a walk from scratch', () => {
  it('is one record, of its kind, with its name and day', () => {
    const { walk, drafts } = emptyWalk(start())
    expect(drafts).toEqual([{ dossier: 'd', kind: 'walk', record: walk, set: { createdAt: '2026-11-26T10:00:00.000Z', deletedAt: null, kind: 'process-walk', title: 'Naar de balie', date: '2026-12-01', copiedFrom: null } }])
  })
})

describe('a walk from a template', () => {
  const { walk, drafts } = walkFromTemplate(start(), template)
  it('has its links in order, with all that the template says and its translations not read yet', () => {
    expect(linksIn(drafts)).toMatchObject([
      { walk, position: 1, title: 'Bellen', channel: 'phone', toTry: 'Vraag de openingsuren', titles: { tr: 'Telefon' }, tries: { tr: 'Sor' }, minutes: 5, lengthM: null, optional: false, translationsRead: {}, sameAs: null },
      { walk, position: 2, title: 'Plein', lengthM: 180, minutes: null, optional: true, equalAlternative: true, alternative: 'langs de brug', amenities: { seats: true, water: true } },
    ])
  })
  it('writes maps entry by entry and nothing that a back-up would refuse', () => {
    expect(drafts.flatMap(({ set }) => Object.keys(set)).filter((field) => ['titles', 'tries', 'amenities'].includes(field))).toEqual([])
    expect(drafts.flatMap((draft) => Object.entries(draft.set).filter(([field, value]) => !fits(draft.kind, field, value)))).toEqual([])
  })
})

describe('a copy of an earlier walk', () => {
  const first = aLink({ position: 4, title: 'Bellen', evidence: { f: true }, talkNote: 'druk', titles: { ar: 'هاتف' }, translationsRead: { ar: true }, addedOnTheWay: true })
  const merged = aLink({ position: 4.5, mergedInto: first.id })
  const last = aLink({ position: 9, title: 'Balie', sameAs: 'oldest', place: 'p', spot: { lat: 51, lon: 3.7, source: 'gps', accuracyM: 8 }, amenities: { seats: true } })
  const person = aParticipant({
    colour: 'red', letter: 'C', groups: { blind: true, 'older-person': true }, adjustments: { guide: true }, arranged: { guide: true }, adjustmentNote: 'gids', language: 'tr', helperFills: true,
    leftAt: '2026-10-01T10:00:00.000Z', consentAt: '2026-10-01T09:00:00.000Z',
  })
  const picture = anAttachment({ ownerKind: 'link', owner: last.id, sha256: 'a'.repeat(64), alt: 'Balie', cleared: true })
  const other = anAttachment({ ownerKind: 'finding', owner: last.id })
  const source = { walk: aWalk({ title: 'Eerste' }), links: [last, merged, first], participants: [person], attachments: [picture, other] }
  const { drafts } = walkAsCopy(start(), source, true)

  it('knows which walk it repeats, and each link knows the first one of its kind', () => {
    expect(drafts[0]).toMatchObject({ kind: 'walk', set: { copiedFrom: source.walk.id } })
    expect(linksIn(drafts).map(({ title, position, sameAs }) => ({ title, position, sameAs }))).toEqual([{ title: 'Bellen', position: 1, sameAs: first.id }, { title: 'Balie', position: 2, sameAs: 'oldest' }])
  })
  it('takes over where it is and what is there, not what was found or noted', () => {
    expect(linksIn(drafts)[1]).toMatchObject({ place: 'p', spot: { lat: 51, lon: 3.7, source: 'gps', accuracyM: 8 }, amenities: { seats: true } })
    expect(linksIn(drafts)[0]).toMatchObject({ evidence: {}, talkNote: '', addedOnTheWay: false, translationsRead: { ar: true } })
  })
  it('shows the same picture under the new link, from the same file', () => {
    const photos = rowsOf(drafts).filter(({ kind }) => kind === 'attachment').map(({ row }) => asRecord.attachment(row))
    expect(photos).toMatchObject([{ ownerKind: 'link', owner: linksIn(drafts)[1]!.id, sha256: picture.sha256, alt: 'Balie', cleared: true }])
  })
  it('asks everybody anew, and arranges anew', () => {
    expect(peopleIn(drafts)).toMatchObject([{
      colour: 'red', letter: 'C', groups: { blind: true, 'older-person': true }, adjustments: { guide: true }, arranged: {}, adjustmentNote: 'gids', language: 'tr', helperFills: true,
      consentScore: null, consentPhoto: null, consentVoice: null, consentAt: null, leftAt: null,
    }])
    expect(peopleIn(drafts)[0]!.id).not.toBe(person.id)
  })
  it('leaves the participants where they are unless somebody asks', () => {
    expect(peopleIn(walkAsCopy(start(), source, false).drafts)).toEqual([])
  })
  it('writes nothing that a back-up would refuse', () => {
    expect(drafts.flatMap((draft) => Object.entries(draft.set).filter(([field, value]) => !fits(draft.kind, field, value)))).toEqual([])
  })
})
