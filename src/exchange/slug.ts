/** A title as it can stand in a file name: lower-case ASCII, digits and hyphens, 48 characters at most. */
export function slugOf(title: string): string {
  const plain = title.toWellFormed().slice(0, 200).normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 48).replace(/^-+|-+$/g, '')
  return plain === '' ? 'dossier' : plain
}
