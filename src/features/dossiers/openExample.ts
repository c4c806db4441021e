/** The example dossier: put on the device once, then only opened. */
import type { Id } from '@/domain/ids'
import type { SaveProblem, Storage } from '@/storage/storage'

/** Where the example is now, or why it could not be put on the device. */
export type ExampleOpened = { readonly ok: true; readonly dossier: Id } | { readonly ok: false; readonly problem: SaveProblem | 'missing' }

/**
 * Makes sure that the example is on the device and says which dossier it is. An example that a person changed stays as
 * it is; one that they removed comes back.
 */
export async function openExample(storage: Pick<Storage, 'reads' | 'restore' | 'save'>): Promise<ExampleOpened> {
  const here = (await storage.reads.dossiers()).find((dossier) => dossier.example)
  if (here) return { ok: true, dossier: here.id }
  let content
  try {
    content = await (await import('@/exchange/example')).default()
  } catch {
    return { ok: false, problem: 'missing' }
  }
  const first = content.changes.find((change) => change.kind === 'dossier')
  if (!first) return { ok: false, problem: 'missing' }
  const restored = await storage.restore(content)
  if (!restored.ok) return { ok: false, problem: restored.problem }
  const dossier = await storage.reads.dossier(first.record)
  if (dossier && dossier.deletedAt !== null) {
    const saved = await storage.save([{ dossier: first.record, kind: 'dossier', record: first.record, set: { deletedAt: null } }])
    if (!saved.ok) return { ok: false, problem: saved.problem }
  }
  return { ok: true, dossier: first.record }
}
