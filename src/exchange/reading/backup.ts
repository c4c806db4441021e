/** Reading a rescue file back. Nothing of it is used unless the file as a whole is sound. */
import * as v from 'valibot'
import type { Change } from '@/domain/change'
import { backupFormat, backupVersion, entryNames, sha256Of, type Manifest } from '../backup/shape'
import { readChanges } from './changes'
import { refused, type ReadProblem, type Refused } from './problem'
import { openZip, type OpenZip } from './zipReader'

/** What a sound rescue file holds. */
export interface ReadBackup {
  readonly ok: true
  readonly manifest: Manifest
  readonly changes: readonly Change[]
  /** Photos and voice notes by SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** What was left out, and why. */
  readonly problems: readonly ReadProblem[]
}

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit))
const manifestSchema = v.object({
  format: v.literal(backupFormat), version: v.literal(backupVersion), madeAt: text(40), appVersion: v.fallback(text(40), ''), changes: v.fallback(v.number(), 0), missing: v.fallback(v.array(text(64)), []),
  dossiers: v.fallback(v.array(v.object({ id: text(100), title: v.fallback(v.string(), ''), example: v.fallback(v.boolean(), false), findings: v.fallback(v.number(), 0), advices: v.fallback(v.number(), 0) })), []),
  entries: v.array(v.object({ name: text(255), bytes: v.number(), sha256: text(64) })),
})

/** Reads a rescue file. Never throws: what is wrong comes back as a problem. */
export async function readBackup(bytes: Uint8Array): Promise<ReadBackup | Refused> {
  try {
    const zip = openZip(bytes)
    return zip.ok ? await contentOf(zip) : zip
  } catch {
    return refused('damaged', 'zip')
  }
}

async function contentOf(zip: OpenZip): Promise<ReadBackup | Refused> {
  const manifest = await manifestOf(zip)
  if ('ok' in manifest) return manifest
  const listed = new Map(manifest.entries.map((entry) => [entry.name, entry]))
  if (!listed.has(entryNames.changes)) return refused('damaged', entryNames.changes)
  const problems: ReadProblem[] = []
  const files = new Map<string, Uint8Array>()
  let changes: readonly Change[] = []
  for (const { name, sha256 } of listed.values()) {
    const entry = zip.entries.get(name)
    if (!entry) {
      if (name === entryNames.changes) return refused('damaged', name)
      problems.push({ problem: 'missing-file', detail: name })
      continue
    }
    const read = await zip.read(entry)
    if (!read.ok) return read
    if ((await sha256Of(read.bytes)) !== sha256) return refused('damaged', name)
    if (name.startsWith(entryNames.files)) files.set(sha256, read.bytes)
    if (name === entryNames.changes) {
      const parsed = readChanges(parsedJson(read.bytes))
      if (!parsed) return refused('damaged', name)
      changes = parsed.changes
      problems.push(...parsed.problems)
    }
  }
  for (const name of zip.entries.keys()) if (!listed.has(name) && name !== entryNames.manifest && !name.endsWith('/')) problems.push({ problem: 'unlisted-file', detail: name })
  for (const sha256 of manifest.missing) problems.push({ problem: 'missing-file', detail: sha256 })
  return { ok: true, manifest, changes, files, problems }
}

async function manifestOf(zip: OpenZip): Promise<Manifest | Refused> {
  const entry = zip.entries.get(entryNames.manifest)
  if (!entry) return refused('not-a-backup')
  const read = await zip.read(entry)
  if (!read.ok) return read
  const value = parsedJson(read.bytes)
  if (value === undefined) return refused('damaged', entryNames.manifest)
  const kind = v.safeParse(v.object({ format: v.literal(backupFormat), version: v.number() }), value)
  if (!kind.success) return refused('not-a-backup')
  if (kind.output.version > backupVersion) return refused('newer-version', String(kind.output.version))
  const parsed = v.safeParse(manifestSchema, value)
  return parsed.success ? parsed.output : refused('damaged', entryNames.manifest)
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
