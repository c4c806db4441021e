/** The words that taking over writes into records, in the language of the interface. */
import type { ReportWords } from '@/domain/reportPlan'
import type { LocaleId, Translate } from '@/locales'

/** The title of a rule in Dutch, where there is one. */
export type RuleTitle = (rule: string) => string | undefined

/** Words for records. Our titles of rules are Dutch; in another language the tool's own title stands. */
export function reportWords(t: Translate, locale: LocaleId, dutchTitle: RuleTitle): ReportWords {
  return {
    title: ({ rule, title, criterion }) => (locale === 'nl' ? dutchTitle(rule) ?? criterion?.title ?? title : dutchTitle(rule) === undefined ? criterion?.title ?? title : title),
    found: ({ tool, count, pages, summary, isAdvice }) => [
      t(pages > 1 ? 'machine.words.foundOnMore' : 'machine.words.found', { tool, n: count, pages }), ...(isAdvice ? [t('machine.words.advice')] : []),
      ...(summary === '' ? [] : [`${t('machine.words.says')} ${summary.replace(/\s+/g, ' ').slice(0, 600)}`]),
    ].join('\n'),
    outcome: ({ tool, title }) => t('machine.words.outcome', { tool, title }),
  }
}
