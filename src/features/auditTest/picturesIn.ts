/** The pictures among what was pasted or dropped. They are judged by their bytes afterwards, whatever they are called. */
export function picturesIn(data: Pick<DataTransfer, 'files'> | null): readonly File[] {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
}

/** The pictures of a paste. Where one types, and text came along (as from a word processor), the text is what was meant. */
export function pastedPictures({ clipboardData, target }: Pick<ClipboardEvent, 'clipboardData' | 'target'>): readonly File[] {
  const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isTyping && clipboardData?.getData('text/plain') ? [] : picturesIn(clipboardData)
}
