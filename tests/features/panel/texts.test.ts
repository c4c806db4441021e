import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { panelLanguages } from '@/domain/panelLanguage'
import { loadPanelMessages, panelLocales, panelTranslator } from '@/locales/panel'

const folder = resolve(import.meta.dirname, '../../../src/features/panel')

describe('the words of the panel screens', () => {
  it('are there for every language that a participant can have, and for no other', () => expect([...panelLocales].sort()).toEqual([...panelLanguages].sort()))

  it('are all used: a key that no screen names would load on a phone in the street for nothing', async () => {
    const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
    // A key made of a part and a member of a closed set: `level.${level}`. That each member is there, the types check.
    const families = [...text.matchAll(/`([a-z][\w.]*\.)\$\{/gi)].map((match) => match[1]!)
    expect(Object.keys(await loadPanelMessages('nl')).filter((key) => !text.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)))).toEqual([])
  })

  it('have numbers with the digits of the signs and the paper sheets, in Arabic too', async () => {
    expect(panelTranslator('ar', await loadPanelMessages('ar'))('app.step', { n: 6, total: 17 })).toMatch(/6\D*17/)
  })

  it('keep what is filled in as it is', () => {
    const messages = { 'app.person': '{colour} {letter}' } as Parameters<typeof panelTranslator>[1]
    expect(panelTranslator('nl', messages)('app.person', { colour: 'Blauw', letter: '{colour}' })).toBe('Blauw {colour}')
  })
})
