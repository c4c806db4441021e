/** Where the findings are: a sketch, and the same in a table for whoever does not see it. */
import { titleOfFinding, type Context } from '../context'
import { own, text, type DocumentNode } from '../model'
import { pinSketch } from './pinSketch'

/** The sketch and the list of all findings. Empty where there are no findings. */
export function sketchSection(context: Context): readonly DocumentNode[] {
  const { content, t, headline, level, findingNumber, whereOf, wijken } = context
  if (content.findings.length === 0) return []
  const pins = content.findings.flatMap((finding) => (finding.spot ? [{ point: finding.spot, level: headline(finding), label: findingNumber(finding.id) }] : []))
  return [
    { kind: 'heading', level: 2, text: t('document.sketch.title') },
    pins.length === 0
      ? { kind: 'paragraph', inlines: [text(t('document.sketch.none'))] }
      : {
          kind: 'figure', alt: t('document.sketch.alt', { n: pins.length }), caption: t('document.sketch.caption'), missing: '',
          picture: { kind: 'sketch', sketch: pinSketch(pins, wijken, { north: t('document.sketch.north'), metres: (n) => t('document.map.scale', { n }) }) },
        },
    {
      kind: 'table', caption: t('document.sketch.table'),
      columns: [{ text: t('document.advices.number'), share: 0.7 }, { text: t('document.sketch.finding'), share: 3.5 }, { text: t('document.advices.level'), share: 2.9 }, { text: t('document.sketch.where'), share: 3.4 }],
      rows: content.findings.map((finding) => {
        const where = whereOf(finding)
        return { header: [text(findingNumber(finding.id))], cells: [[own(titleOfFinding(finding, t))], [level(headline(finding))], [where === '' ? text(t('document.where.none')) : own(where)]] }
      }),
    },
  ]
}
