/** What a tool left open on one page, invented. */
import { samplePageBeforeIds, samplePageIds, toolReportIds, walkIds } from './ids'
import type { Written } from './written'

const page = { tool: 'axe', toolName: 'axe-core 4.14.1', url: 'https://afspraken.voorbeeldstad.example/afspraak/moment', width: 1280, scriptsRan: true, passed: ['document-title', 'html-has-lang', 'html-lang-valid', 'bypass', 'button-name', 'image-alt'] } as const

export const toolReports: readonly Written<'toolReport'>[] = [
  {
    id: toolReportIds.momentBefore, change: 'f82eef1a-129e-4c3b-b682-e4a069ccad9c', at: '2026-11-23T09:19:00.000Z',
    fields: { ...page, walk: walkIds.webBefore, page: samplePageBeforeIds.moment, ranAt: '2026-11-23T09:15:00.000Z', digest: '2d7fa26a25b4436cb6da561562d703352d7fa26a25b4436cb6da561562d70335', violations: 1, toCheck: [] },
  },
  {
    id: toolReportIds.moment, change: '5a6f53f8-20a0-4da2-ad0b-5b8d16eea086', at: '2026-11-25T08:39:00.000Z',
    fields: {
      ...page, walk: walkIds.web, page: samplePageIds.moment, ranAt: '2026-11-25T08:35:00.000Z', digest: '5b1d5dddcb0b49ad98518ea613281cea5b1d5dddcb0b49ad98518ea613281cea', violations: 1,
      toCheck: [{ rule: 'color-contrast', criteria: ['dig-wcag-1-4-3'], title: 'Elements must meet minimum color contrast ratio thresholds', helpUrl: 'https://dequeuniversity.com/rules/axe/4.14/color-contrast', selectors: ['.banner h1', '.banner p'], count: 2 }],
    },
  },
]
