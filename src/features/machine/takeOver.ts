/** Takes a plan over in one save, so that one "Maak ongedaan" takes all of it back: pictures first, since a row never points to nothing. */
import { base64Bytes } from '@/digital/reports/base64'
import type { ReportPicture } from '@/digital/reports/readOwnFile'
import type { Draft } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { beginAttachment } from '@/storage/beginAttachment'
import type { PhotoIntake } from '@/storage/photos'
import type { Storage } from '@/storage/storage'

/** Pictures of one finding: the first few show what it is. */
const mostOfFinding = 3

/** What is taken over. */
export interface TakingOver {
  readonly dossier: Id
  readonly drafts: readonly Draft[]
  readonly pictures: readonly ReportPicture[]
  readonly ownerOf: (report: number, rule: string, selector: string) => Id | undefined
  /** Alternative text of a picture of an element. */
  readonly alt: (picture: ReportPicture) => string
  readonly label: string
  readonly now: string
  readonly intake: (file: File) => Promise<PhotoIntake>
  readonly onProgress?: (done: number, total: number) => void
}

/** Saves; says how many pictures could not be kept. */
export async function takeOver(storage: Pick<Storage, 'files' | 'save'>, { dossier, drafts, pictures, ownerOf, alt, label, now, intake, onProgress }: TakingOver): Promise<{ readonly ok: boolean; readonly lost: number }> {
  const counts = new Map<Id, number>()
  const wanted = pictures.flatMap((picture) => {
    const owner = ownerOf(picture.report, picture.rule, picture.selector)
    const count = owner === undefined ? mostOfFinding : counts.get(owner) ?? 0
    if (owner === undefined || count >= mostOfFinding) return []
    counts.set(owner, count + 1)
    return [{ picture, owner, position: count }]
  })
  const attached: Draft[] = []
  let lost = 0
  for (const [i, { picture, owner, position }] of wanted.entries()) {
    onProgress?.(i, wanted.length)
    const bytes = base64Bytes(picture.base64)
    const taken = bytes && await intake(new File([bytes], picture.rule, { type: picture.mediaType }))
    const put = taken?.ok ? await storage.files.put(taken.bytes) : undefined
    if (!taken?.ok || !put?.ok) { lost += 1; continue }
    attached.push(beginAttachment({ id: crypto.randomUUID(), dossier, ownerKind: 'finding', owner, now, position, set: {
      kind: 'photo', sha256: put.sha256, mediaType: taken.mediaType, bytes: taken.bytes.length, width: taken.width, height: taken.height, takenAt: null, cleared: false, redacted: false, alt: alt(picture),
    } }))
  }
  const saved = await storage.save([...drafts, ...attached], { label })
  return { ok: saved.ok, lost }
}
