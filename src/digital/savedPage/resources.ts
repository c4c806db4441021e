/** Finds a file that came with a page by what the page calls it. Bundled into the script of the frame. */
import type { Resource } from './order'

/** An address as the page means it; as it stands where it cannot be resolved. */
export function absolute(address: string, base: string): string {
  try {
    return new URL(address, base || undefined).href
  } catch {
    return address
  }
}

/** Name of a file in an address: `style.css` of `naam_bestanden/style.css?v=2`. */
export function fileNameOf(address: string): string {
  const path = address.replace(/[?#].*$/, '')
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  try {
    return decodeURIComponent(name).toLowerCase()
  } catch {
    return name.toLowerCase()
  }
}

/** Looks a file up by its whole address, and by its bare name among files that somebody chose. */
export function resourceFinder(resources: readonly Resource[], kind: Resource['kind']): (address: string, base: string) => Resource | undefined {
  const byAddress = new Map<string, Resource>()
  const byName = new Map<string, Resource>()
  for (const resource of resources) {
    if (resource.kind !== kind) continue
    if (!byAddress.has(resource.name)) byAddress.set(resource.name, resource)
    if (!/^[a-z][a-z\d+.-]*:/i.test(resource.name)) byName.set(fileNameOf(resource.name), resource)
  }
  return (address, base) => {
    const plain = address.trim()
    return byAddress.get(plain) ?? byAddress.get(absolute(plain, base)) ?? byName.get(fileNameOf(plain))
  }
}
