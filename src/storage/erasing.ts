/** Erasing, here and because another tab said so: rare, and so a chunk of its own. */
import type { Draft } from '@/domain/change'
import type { Id } from '@/domain/ids'
import type { Copies } from './copies'
import { erase, type EraseNeeds } from './erase'
import { eraseParticipant, removeLate } from './eraseParticipant'
import { filesIn } from './belongings'
import { removeFiles } from './files'
import type { Forgotten } from './forgotten'
import type { Lane } from './lane'
import { problemOf } from './problem'
import type { ErasureReport, Files, ParticipantErasureReport, SaveProblem } from './storage'
import type { Message } from './tabs'

/** Keeps saves and other tabs out of an erasure. */
interface Guards {
  readonly lane: Lane
  readonly forgotten: Forgotten
  readonly copies: Copies
  readonly upkeep: <T>(task: () => Promise<T>) => Promise<T>
}
type Erased<R> = { readonly ok: true; readonly report: R } | { readonly ok: false; readonly problem: SaveProblem }

/** Erases a dossier. */
export function eraseDossier(guards: Guards, needs: EraseNeeds, dossier: Id): Promise<Erased<ErasureReport>> {
  return alone(guards, () => erase(needs, dossier))
}

/** Erases one participant. */
export function eraseOne(guards: Guards, needs: EraseNeeds, dossier: Id, participant: Id): Promise<Erased<ParticipantErasureReport>> {
  return alone(guards, () => eraseParticipant(needs, dossier, participant))
}

/** Erases with no save in between, and room made where it is short. */
async function alone<R>({ lane, copies, upkeep }: Guards, task: () => Promise<R>): Promise<Erased<R>> {
  let report: R | undefined
  const attempt = async (): Promise<SaveProblem | null> => {
    if (copies.stopped) return 'closed'
    try {
      report = await task()
      return null
    } catch (error) {
      return problemOf(error)
    }
  }
  const problem = await upkeep(() => lane.run(() => copies.withRoom(attempt)))
  return report && problem === null ? { ok: true, report } : { ok: false, problem: problem ?? 'failed' }
}

/** Removes the files that refused drafts point to: they came before their rows. */
export function removeFilesOf(files: Pick<Files, 'remove'>, drafts: readonly Draft[]): Promise<number> {
  return removeFiles(files, filesIn(drafts))
}

/** Another tab erased something: this one drops what it has of it, and answers. */
export function hearErasure({ lane, forgotten }: Guards, needs: EraseNeeds, message: Extract<Message, { readonly type: 'erase' | 'eraseParticipant' }>): Promise<void> {
  const { clock, journal, tabs, files, unsaved, forgetDossier, forgetRecords } = needs
  return lane.run(async () => {
    const { number } = message
    const file = journal?.ownName ?? null
    if (message.type === 'erase') {
      forgetDossier(message.dossier)
      // Also what this tab wrote before it heard of it.
      await journal?.dropOwn({ dossier: message.dossier, upTo: Math.max(message.upTo, clock.latest) })
      tabs.send({ type: 'erased', number, file })
      return
    }
    const { stone, corrected } = message
    const waiting = unsaved()
    forgetRecords(stone.records, corrected)
    await journal?.dropOwn(stone)
    tabs.send({ type: 'erased', number, file })
    await removeFiles(files, filesIn(waiting.filter((change) => forgotten.covers(change))))
    await removeLate(needs, stone.participant)
  })
}
