/** Which rules of axe are run, the same in the app, by command and by bookmarklet. No imports: it is bundled into scripts that run in a page. */

/** Rules for WCAG 2.2 A and AA and good practices beyond; no experiments, no AAA. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] as const

/** Options of `axe.run`: elements are named only where something is wrong or undecided, which is most of the time saved. */
export function axeOptions(): { runOnly: { type: 'tag'; values: string[] }; rules: Record<string, { enabled: boolean }>; resultTypes: ('violations' | 'incomplete')[] } {
  return { runOnly: { type: 'tag', values: [...axeTags] }, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations', 'incomplete'] }
}
