/** Taking over, and taking back. */
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { ReportPicture } from '@/digital/reports/readOwnFile'
import type { Draft } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { useStorage } from '@/storage/current'
import { announce } from '@/ui/announcer'
import { useText } from '@/ui/useText'
import { takeOver } from './takeOver'

/** What a preview hands over when somebody says yes. */
export interface Taken {
  readonly drafts: readonly Draft[]
  readonly pictures: readonly ReportPicture[]
  readonly ownerOf: (report: number, rule: string, selector: string) => Id | undefined
  readonly findings: readonly { readonly id: Id; readonly title: string }[]
  readonly gained: number
  readonly toCheck: number
  readonly pages: number
  readonly outcomes: number
}

/** What a page shows of it. */
export interface Taking {
  readonly step: Readonly<Ref<'no' | 'busy' | 'failed'>>
  readonly taken: Readonly<ShallowRef<Taken | undefined>>
  /** Pictures that could not be kept. */
  readonly lost: Readonly<Ref<number>>
  take(what: Taken): Promise<boolean>
  forget(): void
}

/** One taking over at a time. */
export function useTaking(dossier: () => Id): Taking {
  const storage = useStorage()
  const { t } = useText()
  const step = ref<'no' | 'busy' | 'failed'>('no')
  const taken = shallowRef<Taken>()
  const lost = ref(0)
  async function take(what: Taken): Promise<boolean> {
    if (step.value === 'busy') return false
    step.value = 'busy'
    const { intakePhoto } = await import('@/storage/photos')
    const result = await takeOver(storage, {
      dossier: dossier(), drafts: what.drafts, pictures: what.pictures, ownerOf: what.ownerOf, alt: ({ rule, selector }) => t('machine.picture.alt', { rule, selector: selector.slice(0, 120) }),
      label: t('machine.undo.label'), now: new Date().toISOString(), intake: intakePhoto,
    })
    step.value = result.ok ? 'no' : 'failed'
    if (!result.ok) return false
    lost.value = result.lost
    taken.value = what
    announce(t('machine.taken.said', { n: what.findings.length }))
    return true
  }
  return { step, taken, lost, take, forget: () => { taken.value = undefined; step.value = 'no' } }
}
