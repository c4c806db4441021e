import type { Criterion } from '@/domain/criterion'

/** What helps to measure by hand. */
export const instruments = ['contrast', 'spacing'] as const
export type Instrument = (typeof instruments)[number]

const byNumber: Readonly<Record<string, Instrument>> = { '1.4.3': 'contrast', '1.4.11': 'contrast', '1.4.12': 'spacing' }

/** The instrument for a criterion; undefined where there is none. */
export function instrumentOf({ wcag }: Pick<Criterion, 'wcag'>): Instrument | undefined {
  return wcag && byNumber[wcag.number]
}
