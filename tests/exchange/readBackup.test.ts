import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Change } from '@/domain/change'
import { projectContent } from '@/domain/projection'
import { formatById } from '@/exchange'
import { sha256Of } from '@/exchange/backup/shape'
import { readBackup } from '@/exchange/reading/backup'
import { readChanges } from '@/exchange/reading/changes'
import { identify } from '@/exchange/reading/identify'
import { zipLimits } from '@/exchange/reading/zipReader'
import { changesOfDossier, ids, photoHash, sentinel } from '../fixtures/dossier'
import { anExportInput } from '../fixtures/exportInput'
import { tinyJpeg } from '../fixtures/jpeg'

const sound = await formatById('backup')!.write(anExportInput())

/** A backup whose entries are changed first; hashes are made right again unless `keepHashes`. */
async function altered(change: (entries: Record<string, Uint8Array>, manifest: Record<string, unknown>) => void, keepHashes = false): Promise<Uint8Array> {
  const entries: Record<string, Uint8Array> = { ...unzipSync(sound) }
  const manifest = JSON.parse(new TextDecoder().decode(entries['backup.json'])) as Record<string, unknown>
  change(entries, manifest)
  if (!keepHashes) manifest['entries'] = await Promise.all(Object.entries(entries).filter(([name]) => name !== 'backup.json').map(async ([name, bytes]) => ({ name, bytes: bytes.length, sha256: await sha256Of(bytes) })))
  return zipSync({ ...entries, 'backup.json': strToU8(JSON.stringify(manifest)) })
}

const refusal = async (bytes: Uint8Array): Promise<string> => {
  const read = await readBackup(bytes)
  return read.ok ? 'read' : read.problem
}

describe('a rescue file', () => {
  it('comes back whole', async () => {
    const read = await readBackup(sound)
    if (!read.ok) throw new Error(read.problem)
    expect(read.changes).toEqual(changesOfDossier())
    expect([...read.files.keys()]).toEqual([photoHash])
    expect(read.files.get(photoHash)).toEqual(tinyJpeg)
    expect(read.problems).toEqual([{ problem: 'missing-file', detail: 'a'.repeat(64) }])
    expect(projectContent(read.changes, ids.dossier)).toEqual(anExportInput().content)
  })

  it('is also readable without the app, and names no device in its list', () => {
    const entries = unzipSync(sound)
    const text = (name: string): string => new TextDecoder().decode(entries[name])
    expect(text('README.txt')).toContain('Back-up van Drempelwijs')
    expect(text('backup.json')).not.toContain('device')
    const dossier = Object.keys(entries).find((name) => name.startsWith('dossiers/'))!
    expect(dossier).toBe('dossiers/halte-zuid-heen-terug-test-00000000.json')
    expect(text(dossier)).toContain(sentinel)
  })

  it('does not write without changes', async () => {
    const { changes: _changes, ...input } = anExportInput()
    await expect(formatById('backup')!.write(input)).rejects.toThrow(/changes/)
  })
})

describe('a file that is no sound rescue file', () => {
  it('is named for what it is', async () => {
    expect(await refusal(new Uint8Array())).toBe('empty')
    expect(await refusal(strToU8('hello, this is text'))).toBe('not-a-zip')
    expect(await refusal(tinyJpeg)).toBe('not-a-zip')
    expect(await refusal(zipSync({ 'a.txt': strToU8('x') }))).toBe('not-a-backup')
    expect(await refusal(zipSync({ 'backup.json': strToU8('{"format":"other","version":1}') }))).toBe('not-a-backup')
    expect(await refusal(zipSync({ 'backup.json': strToU8('{') }))).toBe('damaged')
    expect(await refusal(await altered((_, manifest) => { manifest['version'] = 2 }))).toBe('newer-version')
  })

  it('is refused at whatever byte it was cut', async () => {
    for (let length = 4; length < sound.length; length += 97) expect(['truncated', 'damaged', 'not-a-zip']).toContain(await refusal(sound.slice(0, length)))
  })

  it('never throws, and never hands on changed data, whatever byte was flipped', async () => {
    for (let at = 0; at < sound.length; at += 53) {
      const flipped = sound.slice()
      flipped[at] = flipped[at]! ^ 0x55
      const read = await readBackup(flipped)
      if (read.ok) expect(read.changes).toEqual(changesOfDossier())
    }
  })

  it('names the entry that does not have its checksum', async () => {
    const read = await readBackup(await altered((entries) => { entries[`files/${photoHash}.jpg`] = tinyJpeg.slice().fill(1, 100, 110) }, true))
    expect(read).toMatchObject({ ok: false, problem: 'damaged', detail: `files/${photoHash}.jpg` })
  })

  it('lists what is missing and what is not on the list', async () => {
    const missing = await readBackup(await altered((entries) => { delete entries[`files/${photoHash}.jpg`] }, true))
    expect(missing).toMatchObject({ ok: true, problems: [{ problem: 'missing-file', detail: `files/${photoHash}.jpg` }, { problem: 'missing-file' }] })
    const extra = await readBackup(await altered((entries) => { entries['virus.exe'] = strToU8('x') }, true))
    expect(extra).toMatchObject({ ok: true, problems: expect.arrayContaining([{ problem: 'unlisted-file', detail: 'virus.exe' }]) as unknown })
  })
})

describe('an attack', () => {
  it.each(['../evil', '/etc/passwd', 'a/../../b', 'a\\b', 'C:evil', 'a\u0000b', './x'])('by the name %j is refused', async (name) => {
    expect(await refusal(zipSync({ [name]: strToU8('x'), 'backup.json': strToU8('{}') }))).toBe('unsafe-name')
  })

  it('by ratio is refused before anything is inflated', async () => {
    expect(await refusal(zipSync({ 'bomb.json': new Uint8Array(30 * 1024 ** 2) }))).toBe('suspicious-ratio')
  })

  it('by number of entries is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: zipLimits.entries + 1 }, (_, i) => [`${i}`, new Uint8Array()]))
    expect(await refusal(zipSync(many, { level: 0 }))).toBe('too-many-entries')
  })

  it('by a size that lies is stopped while inflating', async () => {
    const bomb = zipSync({ 'backup.json': [new Uint8Array(8 * 1024 ** 2), { level: 9 }] })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    const directory = view.getUint32(bomb.length - 22 + 16, true)
    view.setUint32(directory + 24, 1000, true)
    view.setUint32(22, 1000, true)
    expect(await refusal(bomb)).toBe('suspicious-ratio')
  })

  it('by a total that is too large is refused', async () => {
    const zip = zipSync({ a: strToU8('x'.repeat(50)), b: strToU8('y'.repeat(50)) })
    const view = new DataView(zip.buffer, zip.byteOffset)
    view.setUint32(view.getUint32(zip.length - 22 + 16, true) + 24, 0xfffffff0, true)
    expect(['too-large', 'suspicious-ratio']).toContain(await refusal(zip))
  })

  it('by entries that share their bytes is refused', async () => {
    const zip = zipSync({ a: strToU8('xxxxxxxxxx'), b: strToU8('yyyyyyyyyy') })
    const view = new DataView(zip.buffer, zip.byteOffset)
    const first = view.getUint32(zip.length - 22 + 16, true)
    const second = first + 46 + view.getUint16(first + 28, true) + view.getUint16(first + 30, true)
    view.setUint32(second + 42, 0, true)
    expect(await refusal(zip)).toBe('suspicious-ratio')
  })
})

describe('changes from outside', () => {
  const change: Change = changesOfDossier()[4]!
  const reading = (...items: unknown[]): NonNullable<ReturnType<typeof readChanges>> => readChanges(items)!

  it('are taken as they are when they are sound', () => {
    expect(readChanges(changesOfDossier())).toEqual({ changes: changesOfDossier(), problems: [] })
  })

  it('are skipped one by one', () => {
    const read = reading(change, { ...change, clock: -1 }, { ...change, clock: 'x' }, null, 7, { ...change, set: [] }, { ...change, id: '' }, change)
    expect(read.changes.length).toBeGreaterThanOrEqual(2)
    expect(read.problems.map((one) => one.problem)).toContain('unreadable-change')
    expect(read.problems[0]!.detail).toBe('#2 (clock)')
  })

  it('of an unknown kind are named and skipped', () => {
    expect(reading({ ...change, kind: 'weather' })).toEqual({ changes: [], problems: [{ problem: 'unknown-kind', detail: 'weather' }] })
  })

  it.each([
    ['level', 'terrible'], ['levels', { blind: 'nope' }], ['levels', { martian: 'good' }], ['levels.blind', 'nope'], ['levels.martian', 'good'], ['spot', { lat: 173_000, lon: 104_000, source: 'map' }], ['danger', 'yes'],
    ['number', '7'], ['title', 7], ['title.x', 'a'], ['__proto__', { polluted: true }], ['constructor', 'x'], ['id', 'other'], ['measuredValue', 'NaN'],
  ])('lose the field %s with %j', (field, value) => {
    const read = readChanges(JSON.parse(`[${JSON.stringify({ ...change, set: {} }).replace('"set":{}', `"set":{${JSON.stringify(field)}:${JSON.stringify(value)},"words":"blijft"}`)}]`))!
    expect(read.changes[0]!.set).toEqual({ words: 'blijft' })
    // Names that reach a prototype vanish in the schema already; the rest is said.
    expect(read.problems).toHaveLength(field === '__proto__' || field === 'constructor' ? 0 : 1)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('keep a field that a newer app may know, null in any field, and a very long text that is named', () => {
    const read = reading({ ...change, set: { novelty: 1, level: null, words: 'x'.repeat(20_001) } })
    expect(Object.keys(read.changes[0]!.set)).toEqual(['novelty', 'level', 'words'])
    expect(read.problems).toEqual([{ problem: 'long-text', detail: 'finding.words (20001)' }])
  })

  it('are a list or nothing', () => {
    expect(readChanges({})).toBeUndefined()
  })
})

describe('what a file is', () => {
  it('is told by what is in it', async () => {
    const write = (id: string): Promise<Uint8Array> => formatById(id)!.write(anExportInput())
    expect(identify(sound)).toBe('backup')
    expect(identify(await write('geojson'))).toBe('geojson')
    expect(identify(await write('csv-findings'))).toBe('csv-findings')
    expect(identify(await write('csv-places'))).toBe('csv-places')
    expect(identify(await write('docx'))).toBe('zip')
    expect(identify(strToU8('{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Polygon"}}]}'))).toBe('wijken')
    expect(identify(new Uint8Array())).toBe('empty')
    expect(identify(strToU8('   \n'))).toBe('empty')
    expect(identify(tinyJpeg)).toBe('unknown')
  })
})
