/** What comes of opening a file as a text. Each refusal has a message `reading.file.<refusal>`, each remark `reading.remark.<remark>`. */
import type { ReadingText } from '@/domain/reading/text'

/** Why a file is not read. What was on the screen stays as it was. */
export const textRefusals = ['empty', 'no-text', 'too-large', 'pdf', 'rtf', 'old-word', 'picture', 'other', 'damaged', 'encrypted'] as const
export type TextRefusal = (typeof textRefusals)[number]

/** What a person should know about a file that was read. */
export const textRemarks = ['encoding', 'broken-letters', 'shortened', 'no-styles'] as const
export type TextRemark = (typeof textRemarks)[number]

/** The kinds of file that are read. */
export type TextKind = 'txt' | 'md' | 'html' | 'docx' | 'odt'

/** A text from a file, or why not. */
export type TextFile =
  | { readonly ok: true; readonly kind: TextKind; readonly text: ReadingText; readonly remarks: readonly TextRemark[] }
  | { readonly ok: false; readonly refusal: TextRefusal }

/** Largest file that is opened. */
export const largestFile = 10 * 1024 ** 2
