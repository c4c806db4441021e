/** Speaks to screen readers once, politely: "Knelpunt 7 is bewaard." The app shell renders the live region. */
import { readonly, ref } from 'vue'

const spoken = ref('')
const turn = ref(0)

/** The latest announcement, for the live region. */
export const announcement = readonly(spoken)
/** Rises with each announcement, so that the same words twice are spoken twice. */
export const announcementTurn = readonly(turn)

/** Says something once. Short, and only what a person who sees the screen would notice. */
export function announce(text: string): void {
  spoken.value = text
  turn.value += 1
}
