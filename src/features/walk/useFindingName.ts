import type { Finding } from '@/domain/finding'
import { useText } from '@/ui/useText'

/** What to call a finding before it has a title: its subject and measure ("Stoeprand van 7 cm"), its words, or its kind. */
export function useFindingName(): (finding: Finding) => string {
  const { t, number } = useText()
  return (finding) => {
    if (finding.title.trim()) return finding.title
    if (finding.subject) {
      const subject = t(`findingSubject.${finding.subject}`)
      return finding.measuredValue !== null && finding.measuredUnit
        ? t('finding.name.measured', { subject, value: number(finding.measuredValue), unit: t(`unit.${finding.measuredUnit}`) })
        : subject
    }
    const words = finding.words.trim().split('\n')[0] ?? ''
    return words ? (words.length > 60 ? `${words.slice(0, 58).trimEnd()} …` : words) : t(`findingKind.${finding.kind}`)
  }
}
