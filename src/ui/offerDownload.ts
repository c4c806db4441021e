/** Hands a file to the person in the downloads. The object URL lives long enough for slow phones. */
export function offerDownload(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Bytes as a file of a kind. */
export function asFile(bytes: Uint8Array, mediaType: string): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType })
}
