import { shallowRef } from 'vue'
import type { Id } from '@/domain/ids'

/** The list that was removed on its own page, for the line "Weg. Zet terug" on the page of all lists. */
export const removedList = shallowRef<{ readonly id: Id; readonly title: string }>()
