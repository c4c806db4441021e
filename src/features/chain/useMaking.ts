import { useRouter } from 'vue-router'
import type { Link } from '@/domain/link'
import type { FindingKind } from '@/domain/finding'
import type { Id } from '@/domain/ids'
import type { Level } from '@/domain/level'
import { newAdvice } from '@/domain/newAdvice'
import { nextNumber } from '@/domain/numbering'
import { findingFromVoices, type VoiceFinding } from '@/domain/voiceFinding'
import { useStorage } from '@/storage/current'
import { announce } from '@/ui/announcer'
import { paths } from '@/ui/paths'
import { useText } from '@/ui/useText'

/** What a person chose for a finding. */
export interface ChosenVoices {
  readonly link: Link
  readonly voices: VoiceFinding['voices']
  readonly kind: FindingKind
  readonly title: string
}

/** From voices to a finding, and from findings to an advice: each in one save. */
export function useMaking() {
  const storage = useStorage()
  const router = useRouter()
  const { t } = useText()
  const asked = new Set<string>()
  let before: Promise<unknown> = Promise.resolve()
  /** One after another, as each takes the next number. The same thing twice is a double tap; something else waits its turn, and is never dropped. */
  function inTurn<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    if (asked.has(what)) return Promise.resolve(undefined)
    asked.add(what)
    const made = before.then(work).finally(() => { asked.delete(what) })
    before = made.catch(() => undefined)
    return made
  }
  return {
    /** A title to begin with: where, and how bad. */
    proposedTitle: (link: Pick<Link, 'title'>, number: number, level: Level): string =>
      t('chain.finding.proposed', { where: link.title.trim() || t('chain.link', { number }), level: t(`level.${level}`).toLowerCase() }),
    /** Makes the finding; its id when it is on the device. */
    makeFinding: (chosen: ChosenVoices): Promise<Id | undefined> => inTurn(`finding ${chosen.link.id}`, async () => {
      const [all, place] = await Promise.all([storage.reads.findingsWithRemoved(chosen.link.dossier), chosen.link.place === null ? undefined : storage.reads.place(chosen.link.place)])
      const id = crypto.randomUUID()
      const number = nextNumber(all)
      const saved = await storage.save([findingFromVoices({ ...chosen, place, id, number, now: new Date().toISOString() })], { label: t('chain.undo.finding', { number }) })
      if (!saved.ok) return undefined
      announce(t('chain.finding.made', { number }))
      return id
    }),
    /** Makes one advice of findings, and goes there. */
    makeAdvice: (dossier: Id, findings: readonly Id[]): Promise<void> => inTurn(`advice ${findings.join(' ')}`, async () => {
      const [record, all, walks, advices] = await Promise.all([storage.reads.dossier(dossier), storage.reads.findings(dossier), storage.reads.walks(dossier), storage.reads.advicesWithRemoved(dossier)])
      const id = crypto.randomUUID()
      const drafts = newAdvice({
        dossier, phase: record?.phase ?? null, findings: all.filter((finding) => findings.includes(finding.id)), walks, advices, id, eventId: crypto.randomUUID(),
        now: new Date().toISOString(), improvementAction: true,
      })
      const saved = await storage.save(drafts, { label: t('advice.undo.made') })
      if (saved.ok) await router.push(paths.advice(dossier, id))
    }).then(() => undefined),
  }
}
