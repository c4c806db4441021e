/** What the bar at the top says on the page that is open. A page sets it; it is cleared when the page goes. */
import { onScopeDispose, shallowRef, watchEffect, type ShallowRef } from 'vue'

/** Content of the bar. */
export interface TopBarContent {
  /** Where the back link leads, and its word. Left out on the home page. */
  readonly back?: { readonly to: string; readonly label: string }
  /** "Vraag 9 van 28" and what it is about. */
  readonly where?: { readonly strong: string; readonly soft?: string }
  /** Ribs: how many steps there are, how many are done, and which is now (from 1). */
  readonly ribs?: { readonly total: number; readonly done: readonly boolean[]; readonly here: number; readonly label: string }
  /** True on the walk screens: the page stands on one surface and needs no rail. */
  readonly walk?: boolean
}

const content: ShallowRef<TopBarContent> = shallowRef({})
/** What the open page asked for. */
export const topBar: Readonly<ShallowRef<TopBarContent>> = content

/** Sets the bar for as long as the calling page lives; reactive. */
export function useTopBar(make: () => TopBarContent): void {
  let mine: TopBarContent | undefined
  watchEffect(() => { content.value = mine = make() })
  onScopeDispose(() => { if (content.value === mine) content.value = {} })
}
