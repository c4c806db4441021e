/** The result of a dossier in words: on a card, and as the headline of its overview. */
import { useText } from '@/ui/useText'
import type { WorstLine } from './dossierFacts'

/** Sentences about the worst that people meet. */
export interface ResultWords {
  /** "Blokkeert voor 3 groepen". */
  levelForGroups(worst: WorstLine): string
  /** "2 knelpunten blokkeren, voor 4 groepen." */
  headline(worst: WorstLine): string
}

/** The sentences in the language of the interface. */
export function useResultWords(): ResultWords {
  const { t } = useText()
  return {
    levelForGroups: (worst) => {
      const level = t(`level.${worst.level}`)
      if (worst.groups.includes('everybody')) return t('dossier.result.levelEverybody', { level })
      return worst.groups.length === 0 ? level : t('dossier.result.levelGroups', { level, n: worst.groups.length })
    },
    headline: (worst) => {
      const what = t(`dossier.result.${worst.level}`, { n: worst.findings })
      if (worst.groups.includes('everybody')) return t('dossier.result.everybody', { what })
      return worst.groups.length === 0 ? t('dossier.result.nobodyYet', { what }) : t('dossier.result.groups', { what, n: worst.groups.length })
    },
  }
}
