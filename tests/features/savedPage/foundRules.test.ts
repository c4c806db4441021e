import { describe, expect, it } from 'vitest'
import type { MachineReport, MachineResult } from '@/domain/machineReport'
import { foundRules } from '@/features/savedPage/foundRules'

const result = (rule: string, outcome: MachineResult['outcome'], wcag: readonly string[], ...selectors: string[]): MachineResult => ({ rule, outcome, wcag, level: null, title: rule, helpUrl: '', nodes: selectors.map((selector) => ({ selector, snippet: '<p>', summary: '' })) })
const report = (width: number, ...results: MachineResult[]): MachineReport => ({ tool: 'drempelwijs', toolName: 'axe-core 4.14.1', url: '', title: '', at: null, width, scriptsRan: false, results })

describe('what axe said at several widths', () => {
  const reports = [report(1280, result('region', 'violation', [], 'a', 'b', 'c'), result('image-alt', 'violation', ['1.1.1'], 'img')), report(390, result('image-alt', 'violation', ['1.1.1'], 'img', 'img.small'), result('color-contrast', 'toCheck', ['1.4.3'], 'p'))]

  it('names a rule and an element once, what WCAG asks first', () => {
    expect(foundRules(reports, 'violation').map(({ rule, widths, nodes }) => [rule, widths, nodes.map(({ selector }) => selector)])).toEqual([['image-alt', [1280, 390], ['img', 'img.small']], ['region', [1280], ['a', 'b', 'c']]])
  })

  it('keeps what is to check apart', () => {
    expect(foundRules(reports, 'toCheck').map(({ rule, widths }) => [rule, widths])).toEqual([['color-contrast', [390]]])
  })
})
