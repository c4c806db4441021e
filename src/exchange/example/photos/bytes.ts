/** Where the pictures come from: a fetch in the browser; the disk where there is no page (command line, tests). */
import type { PhotoName } from '../photos'

const urls = import.meta.glob<string>('./*.jpg', { query: '?url', import: 'default', eager: true })
const here = import.meta.url

/** The bytes of one picture. */
export async function photoBytes(name: PhotoName): Promise<Uint8Array<ArrayBuffer>> {
  const url = urls[`./${name}`]
  if (url === undefined) throw new Error(`The picture ${name} of the example is missing.`)
  if (import.meta.env.SSR || here.startsWith('file:')) return fromDisk(name)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The picture ${name} of the example could not be read (${response.status}).`)
  return new Uint8Array(await response.arrayBuffer())
}

/** Read beside this very file. The module's name stays out of sight of the bundler: a page has no disk. */
async function fromDisk(name: PhotoName): Promise<Uint8Array<ArrayBuffer>> {
  const fileSystem = 'node:fs/promises'
  const { readFile } = (await import(/* @vite-ignore */ fileSystem)) as typeof import('node:fs/promises')
  return new Uint8Array(await readFile(new URL(name, here)))
}
