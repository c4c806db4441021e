import type { Criterion, CriterionText } from '@/domain/criterion'
import type { AnswerValue } from '@/domain/verdict'

/** What every answer control is given. It emits `answer` with a value, or null where a field was emptied. */
export interface AnswerInputProps {
  criterion: Criterion
  text: CriterionText
  /** The question as shown: the accessible name of the control. */
  label: string
  /** Unique on the page, for radio buttons. */
  name: string
  value: AnswerValue | null
  /** In a table: smaller, beside other columns. */
  compact?: boolean
}

/** What every answer control says. */
export interface AnswerInputEmits {
  answer: [value: AnswerValue | null]
}
