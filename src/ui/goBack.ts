/** The part of the router that going back needs. */
interface HistoryOwner {
  readonly options: { readonly history: { readonly state: Readonly<Record<string, unknown>> } }
  back(): void
}

/** The address of the page before this one, if it was one of ours. */
export function cameFrom(router: HistoryOwner): string | null {
  const before = router.options.history.state['back']
  return typeof before === 'string' ? before : null
}

/**
 * For a link to the page one came from: goes back in the history instead of forward, so that the page stands where it was left. Set it on
 * the capture phase of the click, before the router sees it.
 */
export function goBack(event: MouseEvent, to: string, router: HistoryOwner): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || cameFrom(router) !== to) return
  event.preventDefault()
  router.back()
}
