/** Words of people of a panel, as a document may quote them: without a name, and only of who agreed. */
import type { Finding } from '@/domain/finding'
import { quoteOf } from '@/domain/leavingChain'
import type { Participant } from '@/domain/participant'
import type { Score } from '@/domain/score'
import { quotedVoices } from '@/domain/voiceFinding'
import type { Context } from '../context'
import type { DocumentNode } from '../model'

/** Somebody's answer. */
export interface Said {
  readonly participant: Participant
  readonly score: Score
}

/** Words, and who put them down: empty where the person did so. */
export interface QuotedWords {
  readonly words: string
  readonly how: string
}

/** Own words and what recordings say, apart from what helpers saw. Sorted by the text, so that the order tells nobody who said it. */
export function quotesOf(said: readonly Said[], { t, voicesOf }: Context): { readonly own: readonly QuotedWords[]; readonly helpers: readonly QuotedWords[] } {
  const own: QuotedWords[] = []
  const helpers: QuotedWords[] = []
  for (const voice of said) {
    if (voice.participant.consentScore !== true || voice.participant.consentVoice !== true) continue
    for (const { words, byHelper } of quoteOf(voice)) own.push({ words, how: byHelper ? t('document.quote.byHelper') : '' })
    for (const { transcript } of voicesOf(voice.score.id)) if (transcript.trim() !== '') own.push({ words: transcript.trim(), how: t('document.quote.recorded') })
    if (voice.score.helperNote.trim() !== '') helpers.push({ words: voice.score.helperNote.trim(), how: '' })
  }
  return { own: own.sort(byWords), helpers: helpers.sort(byWords) }
}

/** The voices that some findings rest on, each as a quote; what a helper saw is named as such and comes after. */
export function voiceQuotes(findings: readonly Finding[], context: Context): readonly DocumentNode[] {
  const { t, content } = context
  const { own, helpers } = quotesOf(quotedVoices(findings, content.scores, content.participants), context)
  return [
    ...own.map(({ words, how }): DocumentNode => ({ kind: 'quote', text: words, source: how === '' ? t('document.quote.panel') : t('document.quote.panel.how', { how }) })),
    ...helpers.map(({ words }): DocumentNode => ({ kind: 'quote', text: words, source: t('document.quote.helperSaw') })),
  ]
}

function byWords(a: QuotedWords, b: QuotedWords): number {
  return a.words < b.words ? -1 : a.words > b.words ? 1 : 0
}
