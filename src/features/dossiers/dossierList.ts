/** Which dossiers the home page shows and in which order. */
import { phases, subjectKinds, type Dossier, type Phase, type SubjectKind } from '@/domain/dossier'
import { resultAreas, type ResultArea } from '@/domain/resultArea'

export const dossierOrders = ['changed', 'title'] as const
export type DossierOrder = (typeof dossierOrders)[number]

/** Every empty part lets all through; the parts are combined with "and". */
export interface DossierFilter {
  readonly text: string
  readonly area: ResultArea | null
  readonly phase: Phase | null
  readonly subject: SubjectKind | null
  readonly order: DossierOrder
}

/** A dossier and when it last changed. */
export interface ListedDossier {
  readonly dossier: Dossier
  readonly lastChangeAt: string | null
}

/** True when the filter hides anything. */
export function isNarrowed(filter: DossierFilter): boolean {
  return filter.text.trim() !== '' || filter.area !== null || filter.phase !== null || filter.subject !== null
}

/** Lower case without accents, so that "cafe" finds "Café". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The dossiers that pass, in the chosen order. Every word of the text must occur somewhere. */
export function shownDossiers(all: readonly ListedDossier[], filter: DossierFilter, tag: string): readonly ListedDossier[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean)
  const passing = all.filter(({ dossier }) => {
    if (filter.area && dossier.resultArea !== filter.area) return false
    if (filter.phase && dossier.phase !== filter.phase) return false
    if (filter.subject && dossier.subject !== filter.subject) return false
    const heap = folded(`${dossier.title} ${dossier.intro} ${dossier.clientService} ${dossier.projectLeader}`)
    return words.every((word) => heap.includes(word))
  })
  const collator = new Intl.Collator(tag, { numeric: true, sensitivity: 'base' })
  const byTitle = (a: ListedDossier, b: ListedDossier): number => collator.compare(a.dossier.title, b.dossier.title)
  const byChange = (a: ListedDossier, b: ListedDossier): number => (b.lastChangeAt ?? '').localeCompare(a.lastChangeAt ?? '')
  return passing.sort((a, b) => (filter.order === 'title' ? byTitle(a, b) || byChange(a, b) : byChange(a, b) || byTitle(a, b)))
}

/** Values in an address: whatever a person typed there. */
type Query = Readonly<Record<string, unknown>>

function oneOf<T extends string>(value: unknown, members: readonly T[]): T | null {
  return (members as readonly unknown[]).includes(value) ? (value as T) : null
}

/** The filter that an address carries, so that going back shows the same list. Unknown values are left out. */
export function filterFromQuery(query: Query): DossierFilter {
  return {
    text: typeof query['q'] === 'string' ? query['q'].slice(0, 200) : '',
    area: oneOf(query['area'], resultAreas), phase: oneOf(query['phase'], phases), subject: oneOf(query['subject'], subjectKinds),
    order: oneOf(query['order'], dossierOrders) ?? 'changed',
  }
}

/** The address of a filter; parts that say nothing are left out. */
export function queryOfFilter(filter: DossierFilter): Record<string, string> {
  const query: Record<string, string> = {}
  if (filter.text.trim() !== '') query['q'] = filter.text
  if (filter.area) query['area'] = filter.area
  if (filter.phase) query['phase'] = filter.phase
  if (filter.subject) query['subject'] = filter.subject
  if (filter.order !== 'changed') query['order'] = filter.order
  return query
}
