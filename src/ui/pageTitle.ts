import { onScopeDispose, ref, watchEffect, type Ref } from 'vue'

const title: Ref<string> = ref('')
/** Title of the open page, for the document title and for the announcement after navigation. */
export const pageTitle: Readonly<Ref<string>> = title

/** Names the page: "Knelpunt 7 | Drempelwijs". Reactive, for titles that hold a record's name. */
export function usePageTitle(make: () => string): void {
  let mine = ''
  watchEffect(() => { title.value = mine = make() })
  onScopeDispose(() => { if (title.value === mine) title.value = '' })
}
