import { isAudit } from '@/domain/audit'
import type { Walk } from '@/domain/walk'
import { paths } from './paths'

/** The page of a walk: a digital audit has its own. */
export function pathOfWalk(walk: Pick<Walk, 'id' | 'dossier' | 'kind'>): string {
  return isAudit(walk) ? paths.audit(walk.dossier, walk.id) : paths.walk(walk.dossier, walk.id)
}
