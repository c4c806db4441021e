/** What both audits of the website found, invented. The same cause has the same name in both, so that they can be compared. */
import { findingIds, samplePageBeforeIds as before, samplePageIds as now, walkIds } from './ids'
import type { Written } from './written'

type Fields = Written<'finding'>['fields']

const contrast: Fields = {
  kind: 'barrier', title: 'Lichtgrijze letters op wit', level: 'inconvenient', levels: { 'low-vision': 'inconvenient', 'older-person': 'inconvenient' },
  words: 'De dagen die nog vrij zijn, staan in lichtgrijs op wit. Het contrast is 2,6 op 1. Dat moet minstens 4,5 op 1 zijn.', suggestion: 'Kies donkere letters voor de dagen die nog vrij zijn.',
  criterion: 'dig-wcag-1-4-3', criterionRevision: 1, selector: '.kalender .vrij', snippet: '<td class="vrij">12</td>', cause: 'axe:color-contrast:voorbeeld-1',
}
const label: Fields = {
  kind: 'barrier', title: 'Het veld voor je rijksregisternummer heeft geen naam', level: 'needs-help', levels: { blind: 'needs-help', deafblind: 'needs-help' },
  words: 'Een schermlezer zegt enkel “invoerveld”. Het woord “Rijksregisternummer” staat erboven, maar hangt niet vast aan het veld.', suggestion: 'Maak van het woord een echt label van het veld.',
  criterion: 'dig-wcag-4-1-2', criterionRevision: 1, selector: '#rrn', snippet: '<input id="rrn" type="text">', cause: 'axe:label:voorbeeld-2',
}

export const auditFindings: readonly Written<'finding'>[] = [
  {
    id: findingIds.icon, change: 'ea652bb1-6068-43f9-8a5d-87d26da68143', at: '2026-11-23T09:05:00.000Z',
    fields: {
      kind: 'barrier', number: 23, walk: walkIds.webBefore, title: 'De menuknop heeft geen naam', level: 'needs-help', levels: { blind: 'needs-help', deafblind: 'needs-help' },
      words: 'Op de knop staan drie streepjes en geen woord. Een schermlezer zegt enkel “knop”.', suggestion: 'Zet het woord “Menu” op de knop.', criterion: 'dig-wcag-4-1-2', criterionRevision: 1,
      pages: { [before.header]: true }, selector: '.menu-knop', snippet: '<button class="menu-knop"><svg>', cause: 'axe:button-name:voorbeeld-3', observedAt: '2026-11-23T09:05:00.000Z',
    },
  },
  { id: findingIds.contrastBefore, change: 'ea0c3ae3-e547-4d19-91c1-dddde1a58084', at: '2026-11-23T09:20:00.000Z', fields: { ...contrast, number: 24, walk: walkIds.webBefore, pages: { [before.moment]: true }, observedAt: '2026-11-23T09:20:00.000Z' } },
  { id: findingIds.labelBefore, change: 'a8ecaeb8-766f-418d-bc1a-1d47b07ad6d9', at: '2026-11-23T09:40:00.000Z', fields: { ...label, number: 25, walk: walkIds.webBefore, pages: { [before.details]: true }, observedAt: '2026-11-23T09:40:00.000Z' } },
  { id: findingIds.contrast, change: '80cd5551-bdc3-4a9f-828b-c1192456067f', at: '2026-11-25T08:40:00.000Z', fields: { ...contrast, number: 26, walk: walkIds.web, pages: { [now.moment]: true, [now.search]: true }, observedAt: '2026-11-25T08:40:00.000Z' } },
  { id: findingIds.label, change: 'f97b7245-c7b4-4601-b900-406f82682aaa', at: '2026-11-25T08:41:00.000Z', fields: { ...label, number: 27, walk: walkIds.web, pages: { [now.details]: true }, observedAt: '2026-11-25T08:41:00.000Z' } },
  {
    id: findingIds.calendar, change: '7a3118be-935c-4da3-a214-38bddb851c97', at: '2026-11-25T09:30:00.000Z',
    fields: {
      kind: 'barrier', number: 28, walk: walkIds.web, title: 'De kalender werkt niet met het toetsenbord', level: 'blocks', levels: { blind: 'blocks', 'limited-hand-function': 'blocks' },
      words: 'Met Tab kom je in de kalender, maar de pijltjes en Enter doen niets. Wie geen muis gebruikt, kan geen dag kiezen en dus geen afspraak maken.',
      suggestion: 'Gebruik een gewone lijst met dagen, of maak elke dag een knop.', criterion: 'dig-wcag-2-1-1', criterionRevision: 1, pages: { [now.moment]: true }, selector: '.kalender', observedAt: '2026-11-25T09:30:00.000Z',
    },
  },
]
