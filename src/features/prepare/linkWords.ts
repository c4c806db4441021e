/** What a link takes and misses, in words. */
import { amenities, type Link } from '@/domain/link'
import { linkGaps } from '@/domain/routeReadiness'
import type { Translate } from '@/locales'

/** The name of a link; one without a title says so. */
export function linkName(link: Pick<Link, 'title'>, t: Translate): string {
  return link.title.trim() || t('route.link.unnamed')
}

/** What a link takes: time, metres, whether one must, what is on the way. */
export function linkFacts(link: Link, t: Translate): readonly string[] {
  return [
    t(`channel.${link.channel}`),
    link.minutes === null ? '' : t('route.minutes', { n: link.minutes }),
    link.lengthM === null ? '' : t('route.metres', { n: link.lengthM }),
    link.optional ? t('route.link.isOptional') : '',
    link.equalAlternative ? t('route.link.hasAlternative') : '',
    ...amenities.filter((amenity) => link.amenities[amenity]).map((amenity) => t(`amenity.${amenity}`)),
  ].filter(Boolean)
}

/** What is still to fill in, as one sentence; empty when nothing is. */
export function linkGapWords(link: Link, t: Translate): string {
  const gaps = linkGaps(link)
  return gaps.length === 0 ? '' : t('route.link.gaps', { what: gaps.map((gap) => t(`route.gap.${gap}`)).join(', ') })
}
