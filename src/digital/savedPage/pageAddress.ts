/** Where a saved page was on the web, as far as its source says. */

const web = /^https?:\/\/[^\s"'<>]+$/i

function attributeIn(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replaceAll('&amp;', '&').trim()
}

/** The comment that browsers write when they save (`saved from url`), else the address that the page gives itself. Empty for none. */
export function addressIn(source: string): string {
  const head = source.slice(0, 200_000)
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head)?.[1] ?? /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(head)?.[1]
  if (saved && web.test(saved)) return saved
  for (const [tag] of head.matchAll(/<link\s[^>]*>/gi)) if (attributeIn(tag, 'rel').toLowerCase() === 'canonical' && web.test(attributeIn(tag, 'href'))) return attributeIn(tag, 'href')
  for (const [tag] of head.matchAll(/<meta\s[^>]*>/gi)) if (attributeIn(tag, 'property').toLowerCase() === 'og:url' && web.test(attributeIn(tag, 'content'))) return attributeIn(tag, 'content')
  return ''
}
