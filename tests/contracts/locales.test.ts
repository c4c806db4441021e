import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isLocale, loadMessages, localeIds, translator, type MessageKey } from '@/locales'
import { loadPanelMessages } from '@/locales/panel'

const root = resolve(import.meta.dirname, '../../src')
const placeholders = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort()

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : /\.(ts|vue)$/.test(entry.name) ? [path] : []
  })
}

describe('every language', () => {
  it('is a folder, and every folder is a language, but that of the panel screens', () => {
    const folders = readdirSync(join(root, 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'panel').map((entry) => entry.name)
    expect(folders.sort()).toEqual([...localeIds].sort())
    expect(folders.every(isLocale)).toBe(true)
  })

  it.each(localeIds.map((id) => [id]))('%s has the same keys as Dutch, with the same placeholders and plural forms', async (id) => {
    const dutch = await loadMessages('nl')
    const other = await loadMessages(id)
    expect(Object.keys(other).sort()).toEqual(Object.keys(dutch).sort())
    for (const [key, text] of Object.entries(dutch)) {
      const translated = other[key as MessageKey] ?? ''
      expect(translated.trim(), key).not.toBe('')
      expect(placeholders(translated), key).toEqual(placeholders(text))
      expect(translated.split('|').length, key).toBe(text.split('|').length)
    }
  })

  it.each(localeIds.map((id) => [id]))('%s has no key twice in two sections', (id) => {
    const seen = new Map<string, string>()
    const folder = join(root, 'locales', id)
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      for (const key of Object.keys(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object)) {
        expect(seen.get(key), `${key} in ${name}`).toBeUndefined()
        seen.set(key, name)
      }
    }
  })

  it('knows every key that the source names literally', async () => {
    const dutch = await loadMessages('nl')
    const panel = await loadPanelMessages('nl')
    const missing: string[] = []
    for (const file of sources(root)) {
      // The panel screens have their own words, and may name the interface's nowhere.
      const known: Readonly<Record<string, string>> = file.startsWith(join(root, 'features/panel')) ? panel : dutch
      for (const match of readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([a-zA-Z][\w.%/-]*)'/g)) {
        if (known[match[1]!] === undefined) missing.push(`${file.replace(root, 'src')}: ${match[1]}`)
      }
    }
    expect(missing).toEqual([])
  })

  it('avoids words that hurt or accuse', async () => {
    const forbidden = /\b(invalide|mindervalide|gehandicapten|in overtreding)\b/i
    for (const id of localeIds) {
      for (const [key, text] of Object.entries(await loadMessages(id))) {
        if (/geen overtreding|nooit .*overtreding|niet .*in overtreding/i.test(text)) continue
        expect(text, `${id} ${key}`).not.toMatch(forbidden)
      }
    }
  })

  it('writes one and many by the rule of the language', async () => {
    const t = translator('nl', { 'app.restored.title': '{n} wijziging|{n} wijzigingen' })
    expect(t('app.restored.title', { n: 1 })).toBe('1 wijziging')
    expect(t('app.restored.title', { n: 1200 })).toBe('1.200 wijzigingen')
  })
})
