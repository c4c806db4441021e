/**
 * Speaks to screen readers once, politely: "Knelpunt 7 is bewaard." The app shell renders one live region that stays:
 * a region that is added together with its words is not read by every screen reader.
 */
import { readonly, ref } from 'vue'

const spoken = ref('')
let timer: ReturnType<typeof setTimeout> | undefined

/** The latest announcement, for the live region. */
export const announcement = readonly(spoken)

/** Says something once. Short, and only what a person who sees the screen would notice. The same words twice are spoken twice. */
export function announce(text: string): void {
  clearTimeout(timer)
  spoken.value = ''
  timer = setTimeout(() => { spoken.value = text }, 50)
}
