/**
 * A number of addresses, spread over a site: each part (the first folder of the path) gets its turn before any gets a second, and within
 * a part they lie evenly apart. The same list gives the same choice.
 */
export function spread(addresses: readonly string[], count: number): string[] {
  const parts = new Map<string, string[]>()
  for (const address of [...new Set(addresses)].sort()) {
    const part = new URL(address).pathname.split('/')[1] ?? ''
    parts.set(part, [...(parts.get(part) ?? []), address])
  }
  // The home page first, then large parts before small ones.
  const groups = [...parts].sort(([a, of], [b, other]) => Number(a !== '') - Number(b !== '') || other.length - of.length || (a < b ? -1 : 1)).map(([, members]) => members)
  const turns = groups.map(() => 0)
  let left = Math.min(count, groups.reduce((sum, { length }) => sum + length, 0))
  while (left > 0) {
    for (const [i, members] of groups.entries()) {
      if (left === 0) break
      if (turns[i]! >= members.length) continue
      turns[i]! += 1
      left -= 1
    }
  }
  return groups.flatMap((members, i) => Array.from({ length: turns[i]! }, (_, n) => members[Math.floor((n * members.length) / turns[i]!)]!))
}
