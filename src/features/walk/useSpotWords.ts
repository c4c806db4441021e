import type { Spot } from '@/domain/spot'
import { useText } from '@/ui/useText'

/** A place as words: how it was found and how sure it is. "Gps: tot op 6 m juist", "Gps: tot op 5 km juist". */
export function useSpotWords(): (spot: Spot) => string {
  const { t, number } = useText()
  return (spot) => {
    const source = t(`spotSource.${spot.source}`)
    if (spot.accuracyM === undefined) return source
    const distance = spot.accuracyM >= 1000 ? `${number(Math.round(spot.accuracyM / 100) / 10)} km` : `${number(spot.accuracyM)} m`
    return t('finding.where.accuracy', { source, distance })
  }
}
