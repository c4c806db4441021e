/** Checklists, presences and norms: small, and the same whichever theme is loaded. */
import type { Checklist } from '@/domain/criterion'
import type { Norm } from '@/domain/norm'
import type { Presence } from '@/domain/presence'

/** Every checklist of the catalogue. */
export const checklists: readonly Checklist[] = Object.values(import.meta.glob<Checklist>('/audits/checklists/*.ts', { eager: true, import: 'default' }))
/** Every presence. */
export const presences: readonly Presence[] = Object.values(import.meta.glob<Presence>('/audits/presences/*.ts', { eager: true, import: 'default' }))
/** Every norm. */
export const norms: readonly Norm[] = Object.values(import.meta.glob<Norm>('/audits/norms/*.ts', { eager: true, import: 'default' }))
