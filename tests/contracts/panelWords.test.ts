import { describe, expect, it } from 'vitest'
import { feelings } from '@/domain/score'
import { levels } from '@/domain/level'
import { panelLanguages, type PanelLanguage } from '@/domain/panelLanguage'
import { loadPanelMessages, panelLocales, panelTranslator, type PanelKey, type PanelMessages } from '@/locales/panel'
import { loadSheetMessages } from '@/locales/panelSheet'

const files = Object.keys(import.meta.glob('/src/locales/panel/*.json'))
const sheetFiles = Object.keys(import.meta.glob('/src/locales/panel/sheet/*.json'))
const sheets = Object.fromEntries(await Promise.all(panelLanguages.map(async (language) => [language, await loadSheetMessages(language)] as const))) as Readonly<Record<PanelLanguage, Readonly<Record<string, string>>>>
const all = Object.fromEntries(await Promise.all(panelLanguages.map(async (language) => [language, await loadPanelMessages(language)] as const))) as Readonly<Record<PanelLanguage, PanelMessages>>
const entries = (language: PanelLanguage) => Object.entries(all[language]) as [PanelKey, string][]
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).toSorted()
const words = (text: string) => text.replace(/\{\w+\}/g, 'x').trim().split(/\s+/)

/** Words that are the same in two languages by nature. */
const alike = /^(app|stop|website|tram|telefoon|telefon|pauze|pause|orange|oranje|min|photo|recording|nee|no|non|begin|sms|[{}\w. ]*\{\w+\}( min| \{\w+\})?)$/i

/** Other writing than the language's own; placeholders are taken out first. */
const foreignLetters: Readonly<Record<PanelLanguage, RegExp>> = {
  nl: /[^\p{Script=Latin}\p{Script=Common}]/u, en: /[^\p{Script=Latin}\p{Script=Common}]/u, fr: /[^\p{Script=Latin}\p{Script=Common}]/u, tr: /[^\p{Script=Latin}\p{Script=Common}]/u,
  bg: /[^\p{Script=Cyrillic}\p{Script=Common}]/u, ar: /[^\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u,
}
/** Words that hurt, jargon, and the familiar form where the polite one is used. */
const forbidden: Readonly<Record<PanelLanguage, RegExp>> = {
  nl: /(?<!\p{L})(invalide|mindervalide|gehandicapten?|patiënt|touchpoint|N\.v\.t\.|opslaan|fout opgetreden|u|uw)(?!\p{L})/iu,
  en: /\b(invalid|handicapped|patient|error|N\/A)\b/i,
  fr: /(?<!\p{L})(invalides?|handicapés?|erreur|tu|ton|ta|tes|toi)(?!\p{L})/iu,
  tr: /(?<!\p{L})(sakat|özürlü|hata|sen|sana|senin)(?!\p{L})/iu,
  bg: /(?<!\p{L})(инвалид\p{L}*|грешка|ти|твоят|твоя|теб)(?!\p{L})/iu,
  ar: /معاق|المعاقين|خطأ فادح/u,
}

/** What is wrong with the shape of a text; empty when all is well. */
function flawsOf(text: string, language: PanelLanguage): readonly string[] {
  const flaws: string[] = []
  if (text === '' || text !== text.trim()) flaws.push('empty, or space at an end')
  if (/ {2,}|[\t\n]|["'`]|[–—]|[.,;:?!،؛؟]{2,}/.test(text)) flaws.push('double space or sign, straight quote or dash')
  // French has a space before these, which may not break the line; an ellipsis that says "busy" stands apart everywhere.
  if ((language === 'fr' ? /[^\u00A0(][:;?!]|\s[,.]/ : /\s[,.;:?!،؛؟]/).test(text)) flaws.push('space before punctuation')
  if (foreignLetters[language].test(text.replace(/\{\w+\}/g, ''))) flaws.push('letters of another writing')
  if (language === 'ar' && /[,;]|[^(]\?/.test(text)) flaws.push('punctuation of another writing')
  if (text.includes('|')) flaws.push('plural forms: Arabic has six, and a number stands by itself')
  if (language !== 'ar' && !/^(\p{Lu}|\{|\()/u.test(text)) flaws.push('no capital')
  return flaws
}

it('has one file for each language of the panel, and no other', () => {
  expect(sheetFiles.toSorted()).toEqual(panelLanguages.map((language) => `/src/locales/panel/sheet/${language}.json`).toSorted())
  expect(files.toSorted()).toEqual(panelLanguages.map((language) => `/src/locales/panel/${language}.json`).toSorted())
  expect([...panelLocales].toSorted()).toEqual([...panelLanguages].toSorted())
})

describe.each(panelLanguages.map((language) => [language]))('%s', (language) => {
  it('has every key of Dutch in the same order, with the same placeholders', () => {
    expect(Object.keys(all[language])).toEqual(Object.keys(all.nl))
    for (const [key, text] of entries(language)) expect(placeholders(text), key).toEqual(placeholders(all.nl[key]))
  })

  it('is tidy, in its own writing', () => {
    for (const [key, text] of entries(language)) expect(flawsOf(text, language), key).toEqual([])
  })

  it('keeps its sentences short and its buttons to one breath', () => {
    for (const [key, text] of entries(language)) {
      for (const sentence of text.split(/(?<=[.?!؟:]) /)) expect(words(sentence).length, `${key}: ${sentence}`).toBeLessThanOrEqual(18)
    }
    for (const key of ['app.next', 'app.previous', 'app.pause', 'app.stop', 'app.skipLink'] as const) expect(all[language][key].length, key).toBeLessThanOrEqual(12)
    for (const level of levels) expect(all[language][`level.${level}`].length, level).toBeLessThanOrEqual(34)
  })

  it('calls nobody names, and blames nobody', () => {
    for (const [key, text] of entries(language)) expect(text, key).not.toMatch(forbidden[language])
  })

  it('tells the levels apart, and the faces', () => {
    const shown = [...levels.map((level) => all[language][`level.${level}`]), ...levels.map((level) => all[language][`say.${level}`]), all[language]['level.cannot-tell'], all[language]['level.not-applicable']]
    expect(new Set(shown).size).toBe(shown.length)
    expect(new Set(feelings.map((feeling) => all[language][`feeling.${feeling}`])).size).toBe(feelings.length)
  })

  it('says "how did this go" the same on the first screen and at every link', () => {
    const ask = all[language]['score.ask']
    expect(all[language]['welcome.2'].toLocaleLowerCase(language)).toContain(ask.toLocaleLowerCase(language))
  })

  describe('on paper', () => {
    it('has every key of Dutch in the same order, with the same placeholders', () => {
      expect(Object.keys(sheets[language])).toEqual(Object.keys(sheets.nl))
      for (const [key, text] of Object.entries(sheets[language])) expect(placeholders(text), key).toEqual(placeholders(sheets.nl[key]!))
    })

    it('is tidy, in its own writing, polite, and translated', () => {
      for (const [key, text] of Object.entries(sheets[language])) {
        expect(flawsOf(text, language), `${key}: ${text}`).toEqual([])
        expect(text, key).not.toMatch(forbidden[language])
        if (language !== 'nl' && !alike.test(text)) expect(text, key).not.toBe(sheets.nl[key])
        if (language !== 'nl' && language !== 'en') expect(text, key).not.toBe(sheets.en[key])
      }
    })

    it('asks the same as the screen', () => {
      expect(sheets[language]['what.body']!.toLocaleLowerCase(language)).toContain(all[language]['score.ask'].toLocaleLowerCase(language))
    })
  })

  if (language !== 'nl') {
    it('is really translated', () => {
      for (const [key, text] of entries(language)) {
        if (alike.test(text)) continue
        expect(text, key).not.toBe(all.nl[key])
        if (language !== 'en') expect(text, key).not.toBe(all.en[key])
      }
    })
  }
})

it('writes numbers with the digits of the signs and the paper sheets, in Arabic too', () => {
  expect(panelTranslator('ar', all.ar)('app.step', { n: 6, total: 17 })).toBe('المرحلة 6 من 17')
  expect(panelTranslator('nl', all.nl)('app.step', { n: 6, total: 17 })).toBe('Schakel 6 van 17')
})

it('has no word that no screen and no sheet uses', () => {
  const screens = import.meta.glob<string>('/src/features/panel/*', { eager: true, query: '?raw', import: 'default' })
  const paper = import.meta.glob<string>('/src/exchange/sheet/*', { eager: true, query: '?raw', import: 'default' })
  const unused = (keys: readonly string[], files: Readonly<Record<string, string>>) => {
    const source = Object.values(files).join('\n')
    // `level.${level}` and `consent.${of}.why`.
    const made = [...source.matchAll(/`([a-z][\w.]*\.\$\{\w+(?:\.\w+)*\}[\w.]*)`/g)].map(([, template]) => new RegExp(`^${template!.replaceAll('.', '\\.').replace(/\$\{.*\}/, '[\\w-]+')}$`))
    return keys.filter((key) => !source.includes(`'${key}'`) && !made.some((template) => template.test(key)))
  }
  expect(unused(Object.keys(all.nl), { ...screens, ...paper })).toEqual([])
  expect(unused(Object.keys(sheets.nl), paper)).toEqual([])
})

it('leaves no name open where a value is given', () => {
  for (const language of panelLanguages) {
    const t = panelTranslator(language, all[language])
    for (const [key, text] of entries(language)) expect(t(key, Object.fromEntries(placeholders(text).map((name) => [name, 'X']))), key).not.toMatch(/[{}]/)
  }
})
