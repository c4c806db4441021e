import type { Wijk } from '@/domain/wijk'

/** The neighbourhoods as this device keeps them; what is not of that shape is left out. */
export function wijkenFrom(value: unknown): readonly Wijk[] {
  if (!Array.isArray(value)) return []
  return (value as readonly unknown[]).filter((item): item is Wijk => {
    const wijk = item as Partial<Wijk> | null
    return typeof wijk === 'object' && wijk !== null && typeof wijk.code === 'string' && typeof wijk.name === 'string' && Array.isArray(wijk.areas)
      && wijk.areas.every((area) => Array.isArray((area as Partial<typeof area> | null)?.outer) && Array.isArray(area.holes))
  })
}
