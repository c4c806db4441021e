/** How far the rules reach that are cited: which works, which buildings, which sizes. Each statement says where it stands and how sure it is. */
import type { Source, SourceStatus } from '@/domain/criterion'
import type { Project } from '@/domain/project'
import { strong, text, type DocumentNode, type Inlines } from '../document/model'
import type { Asked, SpecificationSource } from './asked'

/** Ids of the norms that these statements are about. */
const ordinance = 'verordening-toegankelijkheid'
const streets = 'bouwverordening-voetgangers'

/** A statement: its words are `specification.reach.<id>`. */
interface Statement {
  readonly id: 'works' | 'area' | 'small' | 'finished' | 'handle' | 'existing' | 'reform' | 'toilet' | 'derogation' | 'streets' | 'housing' | 'rooms'
  readonly status: SourceStatus
  readonly norm: typeof ordinance | typeof streets
  readonly clause?: string
  readonly applies: (about: { readonly project: Project; readonly asked: readonly Asked[]; readonly cites: (norm: string, clause?: RegExp) => boolean }) => boolean
}

const underOrdinance: Statement['applies'] = ({ project, cites }) => project.rules.includes('ordinance') || (cites(ordinance) && !project.rules.includes('housing'))

const statements: readonly Statement[] = [
  { id: 'works', status: 'law', norm: ordinance, clause: 'art. 3', applies: underOrdinance },
  { id: 'existing', status: 'law', norm: ordinance, clause: 'art. 3', applies: underOrdinance },
  { id: 'area', status: 'law', norm: ordinance, clause: 'art. 3', applies: underOrdinance },
  { id: 'small', status: 'to-verify', norm: ordinance, applies: underOrdinance },
  { id: 'finished', status: 'law', norm: ordinance, applies: underOrdinance },
  { id: 'handle', status: 'law', norm: ordinance, clause: 'art. 25', applies: ({ asked }) => asked.some(({ criterion }) => criterion.id === 'bld-door-side') },
  { id: 'toilet', status: 'law', norm: ordinance, clause: 'art. 30-31', applies: ({ cites, asked }) => cites(ordinance, /art\. 3[01]\b/) && asked.some(({ criterion }) => criterion.theme === 'toilets' || criterion.theme === 'gender-sanitary' || criterion.theme === 'buildings' || criterion.theme === 'shops') },
  { id: 'derogation', status: 'law', norm: ordinance, clause: 'art. 33-34', applies: underOrdinance },
  { id: 'reform', status: 'to-verify', norm: ordinance, applies: ({ cites }) => cites(ordinance) },
  { id: 'streets', status: 'law', norm: streets, applies: ({ project, cites }) => project.rules.includes('streets') || cites(streets) },
  { id: 'housing', status: 'to-verify', norm: ordinance, applies: ({ project }) => project.rules.includes('housing') },
  { id: 'rooms', status: 'law', norm: ordinance, clause: 'art. 5', applies: ({ project }) => project.rules.includes('housing') },
]

/** The statements that hold for what is asked; empty where none does. */
export function reachSection({ project, catalogue, t }: SpecificationSource, asked: readonly Asked[]): readonly DocumentNode[] {
  const documentOf = (norm: string): string => catalogue.norms.find(({ id }) => id === norm)?.document ?? norm
  const cited: readonly Source[] = asked.flatMap(({ criterion }) => criterion.sources)
  const cites = (norm: string, clause = /(?:)/): boolean => cited.some((one) => one.document === documentOf(norm) && clause.test(one.clause ?? ''))
  const here = statements.filter(({ applies }) => applies({ project, asked, cites }))
  if (here.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('specification.reach.title') },
    {
      kind: 'list', ordered: false, items: here.map(({ id, status, norm, clause }): Inlines => [
        strong(t(`specification.reach.${id}.title`)), text(` ${t(`specification.reach.${id}`)} `), { kind: 'source', status, word: t(`source.${status}`) }, text(` ${[documentOf(norm), ...(clause === undefined ? [] : [clause])].join(', ')}`),
      ]),
    },
  ]
}
