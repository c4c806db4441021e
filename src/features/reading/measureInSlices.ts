/** Measures without holding the screen up: a few milliseconds of work, then the browser may draw and listen. */
import type { ReadingLists } from '@/domain/reading/lists'
import { measuring, type Reading } from '@/domain/reading/measure'
import type { ReadingText, TextLanguage } from '@/domain/reading/text'

/** Longest that we work in one go, in milliseconds. */
const slice = 12

/** Measures; undefined where `isStale` said on the way that nobody waits for it any more. */
export async function measureInSlices(source: ReadingText, language: TextLanguage, lists: ReadingLists, isStale: () => boolean, onProgress: (share: number) => void = () => undefined): Promise<Reading | undefined> {
  const steps = measuring(source, language, lists)
  for (;;) {
    const until = performance.now() + slice
    while (performance.now() < until) {
      const step = steps.next()
      if (step.done === true) return step.value
      onProgress(step.value)
    }
    await new Promise((resolve) => { setTimeout(resolve) })
    if (isStale()) return undefined
  }
}
