/** One pin on a street: the finding is saved at the first thing that is given, and everything after that only adds to it. */
import { computed, ref, shallowRef } from 'vue'
import type { Attachment } from '@/domain/attachment'
import type { Finding, FindingKind } from '@/domain/finding'
import type { Id } from '@/domain/ids'
import type { AnyLevel } from '@/domain/level'
import { nextNumber } from '@/domain/numbering'
import { storedSpot, type Spot } from '@/domain/spot'
import { useStorage } from '@/storage/current'
import { intakePhoto } from '@/storage/photos'
import { announce } from '@/ui/announcer'
import { useText } from '@/ui/useText'
import { useWatched } from '@/ui/useWatched'
import { addPhotos, type PhotosAdded, type PhotoTrouble } from '@/storage/addPhotos'
import { addVoice } from '@/storage/addVoice'
import { askToKeepOnce } from './askToKeepOnce'
import { beginFinding, removeFinding, type Here } from './findingDrafts'
import type { Located } from '@/ui/locate'
import type { Recording } from '@/ui/recording/recording'
import { spotOfPhoto } from './spotOfPhoto'
import { useLocate } from '@/ui/useLocate'

export type CaptureStep = 'photo' | 'voice' | 'level' | 'done' | 'removed'
/** What the page was opened for. */
export interface CaptureOf { readonly dossier: Id; readonly walk: Id | null; readonly kind: FindingKind }

/** What is found on a web page has no place on the map. */
const nowhere: Located = { ok: false, problem: 'unavailable' }

/** A finding that has begun, and the place that is still being looked for. */
interface Begun { readonly finding: Id; readonly located: Promise<Located> }

/** One pin. `isDigital`: it is found in an audit, so neither the device nor the photo is asked for a place. */
export function useCapture(of: CaptureOf, isDigital: () => boolean = () => false) {
  const storage = useStorage()
  const { t } = useText()
  const place = useLocate()
  const step = ref<CaptureStep>('photo')
  const id = ref<Id | null>(null)
  const number = ref(0)
  const kind = ref<FindingKind>(of.kind)
  const isSaved = ref(false)
  const level = ref<AnyLevel | null>(null)
  const progress = ref<{ done: number; total: number } | null>(null)
  const isStopped = ref(false)
  const troubles = shallowRef<readonly PhotoTrouble[]>([])
  const spot = shallowRef<Spot | null>(null)
  let here: Here | undefined
  let fallback: Spot | null = null
  let begun: Promise<Begun> | undefined
  const found = useWatched(
    (listener: (value: { finding: Finding | undefined; attachments: readonly Attachment[] }) => void) => {
      const wanted = id.value
      if (!wanted) { listener({ finding: undefined, attachments: [] }); return () => undefined }
      return storage.watch(async (reads) => ({ finding: await reads.finding(wanted), attachments: await reads.attachmentsOf('finding', wanted) }), listener)
    },
    [id],
  )
  const attachments = computed(() => found.value?.attachments ?? [])
  const name = computed(() => t('finding.numbered', { kind: t(`findingKind.${kind.value}`), number: String(number.value) }))

  /** Begins once: two quick taps are one finding. */
  function begin(): Promise<Begun> {
    begun ??= beginNow()
    return begun
  }
  /** Gives the finding its number and saves it; the place is asked for meanwhile. */
  async function beginNow(): Promise<Begun> {
    const located = isDigital() ? Promise.resolve(nowhere) : place.ask()
    const finding = crypto.randomUUID()
    kind.value = of.kind
    number.value = nextNumber(await storage.reads.findingsWithRemoved(of.dossier))
    id.value = finding
    const saved = await storage.save([beginFinding({ id: finding, dossier: of.dossier, number: number.value, kind: kind.value, walk: of.walk, now: new Date().toISOString(), here })], { label: t('walk.undo.pinned', { name: name.value }) })
    isSaved.value = saved.ok
    if (saved.ok) void askToKeepOnce(storage)
    return { finding, located }
  }
  /** Pins the finding once a place is known, unless somebody gave it one in the meantime. */
  async function pin(finding: Id, located: Promise<Located>, photo: { readonly fresh: boolean; readonly added?: PhotosAdded }): Promise<void> {
    const answer = await located
    if (isDigital()) return
    const proposed = spotOfPhoto({ fix: answer.ok ? answer.spot : fallback, photo: photo.added?.gps ?? null, fresh: photo.fresh, takenAt: photo.added?.takenAt ?? null, now: Date.now() })
    if (!proposed) return
    const stored = await storage.reads.finding(finding)
    if (!stored || stored.spot !== null) return
    await storage.save([{ dossier: of.dossier, kind: 'finding', record: finding, set: { spot: storedSpot(proposed) } }])
    if (id.value === finding) spot.value = proposed
  }

  async function addFiles(files: readonly File[], fresh: boolean): Promise<void> {
    const { finding, located } = await begin()
    step.value = 'level'
    isStopped.value = false
    progress.value = { done: 0, total: files.length }
    const added = await addPhotos(storage, {
      dossier: of.dossier, ownerKind: 'finding', owner: finding, files, position: attachments.value.length, label: t('finding.undo.photo'), intake: intakePhoto,
      onProgress: (done) => { progress.value = { done, total: files.length } }, isStopped: () => isStopped.value,
    })
    progress.value = null
    troubles.value = added.troubles
    if (added.kept > 0) announce(t('finding.photos.kept', { n: added.kept }))
    await pin(finding, located, { fresh, added })
  }
  async function withoutPhoto(): Promise<void> {
    const { finding, located } = await begin()
    step.value = 'level'
    void pin(finding, located, { fresh: true })
  }
  /** Keeps a voice note; false when there is no room for it. The finding itself is saved all the same. */
  async function keepVoice(recording: Recording): Promise<boolean> {
    const { finding, located } = await begin()
    const isKept = await addVoice(storage, { dossier: of.dossier, ownerKind: 'finding', owner: finding, recording, position: attachments.value.length, label: t('finding.undo.voice') })
    if (isKept) step.value = 'level'
    void pin(finding, located, { fresh: true })
    return isKept
  }
  async function pick(chosen: AnyLevel): Promise<void> {
    level.value = chosen
    if (!id.value) return
    const saved = await storage.save([{ dossier: of.dossier, kind: 'finding', record: id.value, set: { level: chosen } }], { label: t('finding.undo.level') })
    isSaved.value = saved.ok
  }
  async function remove(): Promise<void> {
    if (!id.value) return
    const saved = await storage.save(removeFinding({ id: id.value, dossier: of.dossier }, attachments.value, new Date().toISOString()), { label: t('walk.undo.unpinned', { name: name.value }) })
    if (!saved.ok) return
    removedAttachments = attachments.value
    step.value = 'removed'
    announce(t('walk.capture.removed', { name: name.value }))
  }
  let removedAttachments: readonly Attachment[] = []
  async function putBack(): Promise<void> {
    if (!id.value) return
    await storage.save(removeFinding({ id: id.value, dossier: of.dossier }, removedAttachments, null))
    step.value = 'done'
  }
  /** Starts the next one at the same place. */
  function another(): void {
    const finding = found.value?.finding
    here = finding && { spot: null, place: finding.place, address: finding.address, whereWords: finding.whereWords }
    fallback = finding?.spot ?? null
    again()
  }
  function again(): void {
    begun = undefined
    id.value = null
    level.value = null
    spot.value = null
    troubles.value = []
    step.value = 'photo'
  }
  return {
    step, id, kind, name, level, isSaved, progress, troubles, spot, attachments, isLocating: place.isBusy, locateProblem: place.problem,
    finding: computed(() => found.value?.finding), stop: () => { isStopped.value = true }, addFiles, withoutPhoto, keepVoice, pick, remove, putBack, another, again,
  }
}
