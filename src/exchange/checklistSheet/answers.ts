/** Boxes and lines for each kind of answer, and for the three ways of not answering, which are never taken for a good answer. */
import type { Criterion, CriterionText } from '@/domain/criterion'
import { levels, unknownLevels } from '@/domain/level'
import type { Unit } from '@/domain/unit'
import type { Translate } from '@/locales'
import { text, type Choice, type DocumentNode } from '../document/model'

const plain = (word: string, meaning = ''): Choice => ({ mark: null, word, meaning })

const measured = (unit: Unit, t: Translate): string => (unit === 'count' ? t('printList.count.title') : unit === ':1' ? t('printList.measure.ratio') : unit === 'words' ? t('printList.measure.words') : t('printList.measure', { unit: t(`unit.${unit}`) }))

/** What somebody fills in. */
export function answerNodes({ answer }: Criterion, words: CriterionText, t: Translate): readonly DocumentNode[] {
  const unknown: DocumentNode = { kind: 'choices', keep: true, legend: '', layout: 'across', options: unknownLevels.map((level): Choice => ({ mark: { kind: 'level', level }, word: t(`level.${level}`), meaning: '' })) }
  const boxes = (options: readonly Choice[], layout: 'rows' | 'across'): DocumentNode => ({ kind: 'choices', keep: true, legend: '', layout, options })
  const named = (options: readonly { readonly id: string; readonly label: string }[]): readonly Choice[] => options.map(({ id, label }) => plain(words.options?.[id] ?? label))
  switch (answer.kind) {
    case 'yes-no': return [boxes([plain(t('document.answer.yes')), plain(t('document.answer.no'))], 'across'), unknown]
    case 'measure':
    case 'count': return [{ kind: 'writingLines', keep: true, tone: 'own', title: measured(answer.unit, t), hint: '', lines: 1 }, unknown]
    case 'choice': return [boxes(named(answer.options), 'rows'), unknown]
    case 'choices': return [{ kind: 'paragraph', keep: true, inlines: [text(t('printList.several'))] }, boxes(named(answer.options), 'rows'), unknown]
    case 'text': return [{ kind: 'writingLines', keep: true, tone: 'own', title: t('printList.words'), hint: '', lines: 4 }, unknown]
    case 'level': return [boxes(levels.map((level): Choice => ({ mark: { kind: 'level', level }, word: t(`level.${level}`), meaning: t(`level.say.${level}`) })), 'rows'), unknown]
    default: return answer satisfies never
  }
}
