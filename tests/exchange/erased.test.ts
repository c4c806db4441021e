/** Erasing somebody of a panel, in every output: as if they had never been there. And nothing that they did not agree to share, anywhere. */
import { describe, expect, it } from 'vitest'
import type { Change } from '@/domain/change'
import type { DossierContent } from '@/domain/dossierContent'
import { participantErasure } from '@/domain/participantErasure'
import { dossiersIn, projectContent } from '@/domain/projection'
import { formats, type ExportInput, type Format } from '@/exchange'
import exampleContent from '@/exchange/example'
import { linkAgainIds, linkIds, participantAgainIds, participantIds, walkIds } from '@/exchange/example/ids'
import { loadMessages, translator } from '@/locales'
import { catalogue } from '../fixtures/catalogue'

const { changes, files } = await exampleContent()
const dossier = dossiersIn(changes)[0]!
const t = translator('nl', await loadMessages('nl'))

/** What a writer gets from some changes. */
function inputOf(some: readonly Change[], parts: Partial<ExportInput> = {}): ExportInput {
  return { catalogue, content: projectContent(some, dossier)!, changes: some, files: async (sha256) => files.get(sha256), locale: 'nl', t, madeAt: '2026-11-26T09:00:00.000Z', wijken: [], order: 'hand', ...parts }
}

/** The changes after an erasure: those of the records gone, the rest mended. */
function erased(some: readonly Change[], participant: string): readonly Change[] {
  const content = projectContent(some, dossier)!
  const { records, corrections } = participantErasure(content, participant)
  const gone = new Set(records.map(({ record }) => record))
  return [...some.filter(({ record }) => !gone.has(record)), ...corrections.map((draft, i): Change => ({ ...draft, id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, clock: 1_000_000 + i, at: '2026-11-26T08:00:00.000Z', device: 'd' }))]
}

/** The changes of somebody who never came: their records were never made, and what others made never named them. */
function never(some: readonly Change[], participant: string): readonly Change[] {
  const content = projectContent(some, dossier)!
  const scores = new Set(content.scores.filter((score) => score.participant === participant).map(({ id }) => id))
  const findings = new Set(content.findings.filter((finding) => finding.participant === participant).map(({ id }) => id))
  return some.filter(({ record }) => record !== participant && !scores.has(record) && !findings.has(record)).map((change) => ({
    ...change, set: Object.fromEntries(Object.entries(change.set).filter(([field]) => !scores.has(field.replace(/^voices\./, '')) && !findings.has(field.replace(/^(findings|evidence)\./, '')))),
  }))
}

const written = formats.filter(({ audience }) => audience !== 'backup')
/** Whose levels stand in no finding that others have a say in: of these, nobody has to be asked what the finding would have been without them. */
const people = [['with a helper and alone in a group', participantIds.b], ['who pinned a finding', participantIds.e], ['who refused to be quoted', participantIds.f], ['who wrote on paper', participantIds.g], ['of the second walk', participantAgainIds.d]] as const

describe.each(people)('somebody %s', (_, participant) => {
  const after = erased(changes, participant)
  it('leaves no trace in the changes', () => {
    expect(JSON.stringify(after)).not.toContain(participant)
    for (const link of [...Object.values(linkIds), ...Object.values(linkAgainIds)]) expect(projectContent(after, dossier)!.scores.some((score) => score.link === link && score.participant === participant)).toBe(false)
  })

  it.each(written.map((format) => [format.id, format] as const))('erased is never having been there: %s', async (_id, format) => {
    for (const walk of [walkIds.process, walkIds.again]) {
      const bytes = await format.write(inputOf(after, { walk }))
      expect(Buffer.from(bytes).equals(Buffer.from(await format.write(inputOf(withLevels(never(changes, participant), projectContent(after, dossier)!), { walk }))))).toBe(true)
      if (format.audience !== 'walk') break
    }
  }, 120_000)
})

/** Levels of findings that somebody's scores gave: what a person would have chosen without them is what the others said. */
function withLevels(some: readonly Change[], { findings }: DossierContent): readonly Change[] {
  const mended = new Map(findings.map((finding) => [finding.id, finding]))
  return some.map((change) => {
    const finding = change.kind === 'finding' ? mended.get(change.record) : undefined
    if (!finding || Object.keys(finding.voices).length === 0) return change
    return { ...change, set: Object.fromEntries(Object.entries(change.set).filter(([field]) => !field.startsWith('levels.') && field !== 'level').concat([['levels', { ...finding.levels }], ['level', finding.level]])) } as Change
  })
}

describe('what people did not agree to', () => {
  const content = projectContent(changes, dossier)!
  const silent = content.participants.filter((person) => person.consentScore !== true || person.consentVoice !== true).map(({ id }) => id)
  const words = content.scores.filter((score) => silent.includes(score.participant)).flatMap((score) => [score.words, score.helperNote]).filter((text) => text !== '')
  const agreed = content.scores.find(({ words: said }) => said === 'Alleen geraak ik daar niet op.')!

  it('is there to be kept back', () => expect(words.length).toBeGreaterThan(8))

  it.each(readable(written).map((format) => [format.id, format] as const))('stands in no %s', async (_id, format) => {
    for (const walk of [walkIds.process, walkIds.again]) {
      const text = new TextDecoder().decode(await format.write(inputOf(changes, { walk })))
      for (const one of words) expect(text).not.toContain(one)
      if (format.audience === 'walk' || format.audience === 'open') expect(text).not.toContain(agreed.words)
    }
  })

  it('while a document quotes who did agree', async () => {
    const html = new TextDecoder().decode(await formats.find(({ id }) => id === 'html')!.write(inputOf(changes)))
    expect(html).toContain(agreed.words)
    expect(html).toContain('Wat de helper zag')
    for (const { letter } of content.participants) expect(html).not.toMatch(new RegExp(`(Blauw|Groen|Geel|Rood|Paars|Oranje|Bruin|Wit) ${letter}\\b`))
  })

  it('nor once they take it back', async () => {
    const back = [...changes, { id: 'x', clock: 1_000_000, at: '2026-11-26T08:00:00.000Z', device: 'd', dossier, kind: 'participant' as const, record: agreed.participant, set: { consentVoice: false } }]
    for (const format of readable(written)) expect(new TextDecoder().decode(await format.write(inputOf(back, { walk: walkIds.process })))).not.toContain(agreed.words)
  })
})

/** Formats whose bytes can be read as text. */
function readable(some: readonly Format[]): readonly Format[] {
  return some.filter(({ extension }) => ['.html', '.svg', '.csv', '.geojson'].includes(extension))
}
