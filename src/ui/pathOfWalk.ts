import { isAudit } from '@/domain/audit'
import type { Walk } from '@/domain/walk'
import { auditPaths } from './auditPaths'
import { paths } from './paths'

/** The page of a walk: a digital audit has its own. */
export function pathOfWalk(walk: Pick<Walk, 'id' | 'dossier' | 'kind'>): string {
  return isAudit(walk) ? auditPaths.audit(walk.dossier, walk.id) : paths.walk(walk.dossier, walk.id)
}
