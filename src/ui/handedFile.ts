/** A file chosen on one page and opened on the next: a file cannot travel in an address. Taken once, then forgotten. */
let waiting: File | undefined

/** Keeps a file for the page that opens now. */
export function handFile(file: File): void {
  waiting = file
}

/** The file that the previous page chose, if any. */
export function takeHandedFile(): File | undefined {
  const file = waiting
  waiting = undefined
  return file
}
