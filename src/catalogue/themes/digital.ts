import type { Criterion } from '@/domain/criterion'

/** The theme as one chunk. */
export const criteria = Object.values(import.meta.glob<Criterion>('/audits/criteria/digital/*.ts', { eager: true, import: 'default' }))
