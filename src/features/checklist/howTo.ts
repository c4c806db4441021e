/** Whether "Hoe meet ik dit?" stands open: who needs it at one question, needs it at the next. Kept while the app is open. */
import { ref } from 'vue'

/** True while it is open. */
export const isHowToOpen = ref(false)
