/** SHA-256 of what a report says, in lower-case hex: the same report twice is known by it, whatever its file is called. */
export async function digestOf(report: unknown): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(report)))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
