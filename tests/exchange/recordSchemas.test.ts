import { describe, expect, it } from 'vitest'
import { recordKinds } from '@/domain/change'
import { libraryKinds } from '@/domain/library'
import { dossiersIn, projectContent } from '@/domain/projection'
import { formatById } from '@/exchange'
import exampleContent from '@/exchange/example'
import { readBackup } from '@/exchange/reading/backup'
import { fits, recordSchemas } from '@/exchange/reading/recordSchemas'
import { loadMessages, translator } from '@/locales'
import { catalogue } from '../fixtures/catalogue'

const { changes, files } = await exampleContent()

describe('the fields of records', () => {
  it('take every change of the example, which has every kind', () => {
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(recordKinds.filter((kind) => !(libraryKinds as readonly string[]).includes(kind))))
    for (const { kind, set } of changes) for (const [field, value] of Object.entries(set)) expect(fits(kind, field, value), `${kind}.${field}`).toBe(true)
  })

  it.each([
    ['link', 'channel', 'pigeon'], ['link', 'titles.xx', 'a'], ['link', 'amenities.toilet', 'yes'], ['link', 'position', Number.NaN], ['link', 'spot', { lat: 91, lon: 0, source: 'map' }],
    ['participant', 'letter', 'AB'], ['participant', 'letter', 'é'], ['participant', 'groups.nobody', true], ['participant', 'groups.blind', 'good'], ['participant', 'consentVoice', 'yes'], ['participant', 'language', 'de'],
    ['score', 'level', 'fine'], ['score', 'helpFrom.dog', true], ['score', 'feeling', 'meh'], ['score', 'filledBy', 'nobody'], ['score', 'minutes', 'ten'], ['finding', 'voices.x', false], ['walk', 'copiedFrom', ''],
  ] as const)('refuse %s.%s = %o', (kind, field, value) => expect(fits(kind, field, value)).toBe(false))

  it('take null everywhere, and a field that a newer version knows', () => {
    for (const kind of recordKinds) for (const field of Object.keys(recordSchemas[kind])) expect(fits(kind, field, null)).toBe(true)
    expect(fits('score', 'smell', 'roses')).toBe(true)
  })

  it('come back whole from a rescue file: links, participants and scores too', async () => {
    const content = projectContent(changes, dossiersIn(changes)[0]!)!
    const t = translator('nl', await loadMessages('nl'))
    const bytes = await formatById('backup')!.write({ catalogue, content, changes, files: async (sha256) => files.get(sha256), locale: 'nl', t, madeAt: '2026-11-26T09:00:00.000Z', wijken: [], order: 'hand' })
    const read = await readBackup(bytes)
    if (!read.ok) throw new Error(read.problem)
    expect(read.problems).toEqual([])
    const back = projectContent(read.changes, content.dossier.id)!
    expect(back).toEqual(content)
    expect([back.links.length, back.participants.length, back.scores.length]).toEqual([14, 19, content.scores.length])
  })
})
