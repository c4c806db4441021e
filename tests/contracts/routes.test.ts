import { describe, expect, it } from 'vitest'
import { linksOfTemplate, routeTemplateById, routeTemplates } from '@/catalogue/routes'
import { channels, type Channel } from '@/domain/channel'
import { amenities } from '@/domain/link'
import { panelLanguages, type PanelLanguage } from '@/domain/panelLanguage'
import type { RouteTemplate } from '@/domain/routeTemplate'
import { routeWalkKinds } from '@/domain/walk'

interface Words { readonly title: string; readonly toTry: string }
interface RouteWords { readonly title?: string; readonly purpose?: string; readonly links: Readonly<Record<string, Words>> }

const written = Object.entries(import.meta.glob<RouteTemplate>('/audits/routes/*.ts', { eager: true, import: 'default' }))
const wordFiles = import.meta.glob<Readonly<Record<string, RouteWords>>>('/audits/translations/routes/*.json', { eager: true, import: 'default' })
const otherLanguages = panelLanguages.filter((language) => language !== 'nl')
const wordsIn = (language: PanelLanguage) => wordFiles[`/audits/translations/routes/${language}.json`]!
const words = (text: string) => text.trim().split(/\s+/)
const sentences = (text: string) => text.split(/(?<=[.?!؟]) /)

/** Routes that whoever prepares a walk may count on. */
const promised = ['evening-safety-walk', 'reach-event', 'read-letter', 'request-document', 'stop-to-building', 'visit-museum', 'website-and-call']

/** What a text may not say: a word that hurts, or one that takes for granted that somebody walks, sees, hears, stands or does it alone. */
const forbidden: Readonly<Record<PanelLanguage, RegExp>> = {
  nl: /(?<!\p{L})(invalide|mindervalide|gehandicapten?|patiënt|lijdt|gewoonweg|loop|loopt|lopen|wandel|stap|sta|kijk|kijken|zie|bekijk|luister|hoor|jezelf redden|gemakkelijk|eenvoudig|gewoon even)(?!\p{L})/iu,
  en: /\b(invalid|handicapped|suffers?|patient|walk|stand|step|look at|watch|see|listen|hear|easily|simply|just)\b/i,
  fr: /(?<!\p{L})(invalides?|handicapés?|marchez|regardez|voyez|écoutez|entendez|debout|simplement|facilement|tu|ton|ta|tes)(?!\p{L})/iu,
  tr: /(?<!\p{L})(sakat|özürlü|yürüyün|bakın|dinleyin|duyun|ayakta|kolayca|sen|sana|senin)(?!\p{L})/iu,
  bg: /(?<!\p{L})(инвалид\p{L}*|вървете|ходете|гледайте|вижте|слушайте|чуйте|лесно|ти|твоят|твоя)(?!\p{L})/iu,
  ar: /معاق|المعاقين|امشِ|امش |انظر|شاهد|استمع|بسهولة/u,
}
/** One letter of the writing that a text must have, and none of a writing that it may not have. */
const ownLetters: Readonly<Record<PanelLanguage, RegExp>> = { nl: /\p{Script=Latin}/u, en: /\p{Script=Latin}/u, fr: /\p{Script=Latin}/u, tr: /\p{Script=Latin}/u, bg: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u }
const foreignLetters: Readonly<Record<PanelLanguage, RegExp>> = {
  nl: /[^\p{Script=Latin}\p{Script=Common}]/u, en: /[^\p{Script=Latin}\p{Script=Common}]/u, fr: /[^\p{Script=Latin}\p{Script=Common}]/u, tr: /[^\p{Script=Latin}\p{Script=Common}]/u,
  // SMS is written so in Bulgarian.
  bg: /(?!SMS)[^\p{Script=Cyrillic}\p{Script=Common}SM]/u, ar: /[^\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u,
}

/** What is wrong with the shape of a text; empty when all is well. French has its own space before a colon. */
function flawsOf(text: string, language: PanelLanguage): readonly string[] {
  const flaws: string[] = []
  if (text !== text.trim() || text === '') flaws.push('empty, or space at an end')
  if (/ {2,}|[\t\n]/.test(text)) flaws.push('double space')
  if (/\s[,.;?!،؛؟]/.test(text) || (language === 'fr' ? /[^\u00A0]:/ : /\s:/).test(text)) flaws.push('space before punctuation')
  if (/[.,;:?!،؛؟]{2,}/.test(text)) flaws.push('double punctuation')
  if (/["'`]/.test(text)) flaws.push('straight quote')
  if (/[–—…]/.test(text)) flaws.push('dash or ellipsis')
  if (/[{}|<>]/.test(text)) flaws.push('a sign of code')
  if (language === 'ar' && /[,;?]/.test(text)) flaws.push('punctuation of another writing')
  if (!ownLetters[language].test(text)) flaws.push('another writing')
  if (foreignLetters[language].test(text)) flaws.push('letters of another writing')
  if (language !== 'ar' && !/^\p{Lu}/u.test(text)) flaws.push('no capital')
  return flaws
}

it('knows every file: one template for each, named by its id', () => {
  expect(written.map(([file]) => file).toSorted()).toEqual(routeTemplates.map(({ id }) => `/audits/routes/${id}.ts`).toSorted())
  expect(routeTemplates.map(({ id }) => id)).toEqual(expect.arrayContaining(promised))
  for (const field of ['id', 'title', 'purpose'] as const) expect(new Set(routeTemplates.map((template) => template[field])).size).toBe(routeTemplates.length)
})

it('has a template for every kind of walk that has a route', () => {
  expect(new Set(routeTemplates.map(({ kind }) => kind))).toEqual(new Set(routeWalkKinds))
})

it('has a file of words for every panel language but Dutch, and no other', () => {
  expect(Object.keys(wordFiles).toSorted()).toEqual(otherLanguages.map((language) => `/audits/translations/routes/${language}.json`).toSorted())
})

it('has no words for a template that is not there', () => {
  for (const language of otherLanguages) expect(Object.keys(wordsIn(language)).toSorted(), language).toEqual(routeTemplates.map(({ id }) => id).toSorted())
})

describe.each(written.map(([, template]) => [template.id, template] as const))('%s', (id, template) => {
  const { links } = template

  it('is found by its id', () => {
    expect(routeTemplateById(id)?.id).toBe(id)
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(routeWalkKinds).toContain(template.kind)
  })

  it('says what it is and what one learns from it, each in one line', () => {
    expect(flawsOf(template.title, 'nl')).toEqual([])
    expect(template.title).not.toMatch(/[.?!]$/)
    expect(flawsOf(template.purpose, 'nl')).toEqual([])
    expect(template.purpose).toMatch(/^\p{Lu}[^.?!]*\.$/u)
    expect(words(template.purpose).length).toBeLessThanOrEqual(28)
  })

  it('has six to ten links, each with its own key and its own title', () => {
    expect(links.length).toBeGreaterThanOrEqual(6)
    expect(links.length).toBeLessThanOrEqual(10)
    for (const { key } of links) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(new Set(links.map(({ key }) => key)).size).toBe(links.length)
    expect(new Set(links.map(({ title }) => title)).size).toBe(links.length)
  })

  it('runs over at least three channels, unless it is one letter', () => {
    const used = new Set<Channel>(links.map(({ channel }) => channel))
    for (const channel of used) expect(channels).toContain(channel)
    if (template.kind === 'reading-group') expect([...used]).toEqual(['letter'])
    else expect(used.size).toBeGreaterThanOrEqual(3)
  })

  it('gives each link a time, and metres only where one moves', () => {
    for (const { key, channel, minutes, lengthM, amenities: onTheWay } of links as RouteTemplate['links']) {
      expect(Number.isInteger(minutes) && minutes! >= 1 && minutes! <= 30, key).toBe(true)
      expect(lengthM === undefined || (Number.isInteger(lengthM) && lengthM > 0 && lengthM <= 500), key).toBe(true)
      if (channel === 'web' || channel === 'phone' || channel === 'letter') expect(lengthM, key).toBeUndefined()
      if (channel === 'transport') expect(lengthM, key).toBeDefined()
      for (const amenity of onTheWay ?? []) expect(amenities).toContain(amenity)
    }
  })

  it('leaves a link out only where nobody has to pass: never the toilet or a place to rest', () => {
    for (const link of links as RouteTemplate['links']) {
      if (link.amenities?.length) expect(link.optional ?? false, link.key).toBe(false)
      expect(link.equalAlternative, `${link.key}: only who knows the place can say so`).toBeUndefined()
    }
    expect((links as RouteTemplate['links']).filter(({ optional }) => optional).length).toBeLessThanOrEqual(2)
  })

  it('has short titles and, in each task, one or two short Dutch sentences', () => {
    for (const { title, toTry } of links) {
      expect(words(title).length, title).toBeLessThanOrEqual(4)
      expect(sentences(toTry).length, toTry).toBeLessThanOrEqual(2)
    }
  })

  it('comes out of the catalogue with all its links, in every panel language', () => {
    const ready = routeTemplateById(id)!
    expect(ready.links).toEqual(linksOfTemplate(template))
    expect(ready.links.map(({ titles: _titles, tries: _tries, ...link }) => link)).toEqual(links)
    for (const { key, titles, tries } of ready.links) {
      // Dutch is the link's own title, which a facilitator changes: a copy under `nl` would hide the change.
      expect(Object.keys(titles!).toSorted(), key).toEqual(otherLanguages.toSorted())
      expect(Object.keys(tries!).toSorted(), key).toEqual(otherLanguages.toSorted())
      for (const language of otherLanguages) expect({ title: titles![language], toTry: tries![language] }).toEqual(wordsIn(language)[id]!.links[key])
    }
    expect(ready.english).toEqual({ title: wordsIn('en')[id]!.title, purpose: wordsIn('en')[id]!.purpose })
  })

  it('has an English title and purpose in the same shape', () => {
    const { title, purpose } = wordsIn('en')[id]!
    expect(flawsOf(title!, 'en')).toEqual([])
    expect(title).not.toBe(template.title)
    expect(title).not.toMatch(/[.?!]$/)
    expect(flawsOf(purpose!, 'en')).toEqual([])
    expect(purpose).toMatch(/^\p{Lu}[^.?!]*\.$/u)
  })

  describe.each(panelLanguages.map((language) => [language]))('in %s', (language) => {
    const dutch: Readonly<Record<string, Words>> = Object.fromEntries(links.map(({ key, title, toTry }) => [key, { title, toTry }]))
    const translated = language === 'nl' ? dutch : (wordsIn(language)[id]?.links ?? {})

    it('has the words of every link, in the same order and nothing more', () => {
      expect(Object.keys(translated)).toEqual(links.map(({ key }) => key))
      for (const text of Object.values(translated)) expect(Object.keys(text)).toEqual(['title', 'toTry'])
    })

    it('is tidy, in its own writing', () => {
      for (const { title, toTry } of Object.values(translated)) {
        expect(flawsOf(title, language), title).toEqual([])
        expect(flawsOf(toTry, language), toTry).toEqual([])
        expect(title).not.toMatch(/[.?!؟]$/)
        expect(toTry).toMatch(/[.؟]$/)
      }
    })

    it('is short enough to hear once and do', () => {
      for (const { title, toTry } of Object.values(translated)) {
        expect(words(title).length, title).toBeLessThanOrEqual(5)
        expect(title.length, title).toBeLessThanOrEqual(32)
        expect(sentences(toTry).length, toTry).toBeLessThanOrEqual(3)
        for (const sentence of sentences(toTry)) expect(words(sentence).length, sentence).toBeLessThanOrEqual(20)
        expect(toTry.length, toTry).toBeLessThanOrEqual(140)
      }
    })

    it('takes no body, sense or skill for granted, and calls nobody names', () => {
      for (const { title, toTry } of Object.values(translated)) expect(`${title}. ${toTry}`).not.toMatch(forbidden[language])
    })

    it('offers another way than reading by oneself', () => {
      const orBySomebody: Readonly<Record<PanelLanguage, RegExp>> = { nl: /, of laat (hem|het) voorlezen/, en: /, or have it read to you/, fr: /, ou demandez à quelqu’un de vous l[ea] lire/, tr: / ya da birine okutun/, bg: / или помолете някого да ви го прочете/, ar: /، أو طلب قراءته?ا? من شخص آخر/ }
      for (const { key, toTry } of links) if (/(^|\. )Lees /.test(toTry)) expect(translated[key]!.toTry).toMatch(orBySomebody[language])
    })

    if (language !== 'nl') {
      it('is really translated', () => {
        for (const [key, { title, toTry }] of Object.entries(translated)) {
          expect(toTry).not.toBe(dutch[key]!.toTry)
          // "Toilet" is Dutch and English.
          if (title !== 'Toilet' || language !== 'en') expect(title, key).not.toBe(dutch[key]!.title)
          if (language !== 'en') expect(title, key).not.toBe(wordsIn('en')[id]!.links[key]!.title)
        }
      })
    }
  })
})

it('says the same thing in the same words, in every language', () => {
  for (const language of otherLanguages) {
    const seen = new Map<string, string>()
    for (const [, { id, links }] of written) {
      for (const { key, toTry } of links) {
        const translation = wordsIn(language)[id]!.links[key]!.toTry
        expect(seen.get(toTry) ?? translation, `${language} ${id} ${key}`).toBe(translation)
        seen.set(toTry, translation)
      }
    }
  }
})

it('speaks politely and the same everywhere: vous, siz and вие', () => {
  const everyTask = (language: PanelLanguage) => Object.values(wordsIn(language)).flatMap(({ links }) => Object.values(links).flatMap(({ toTry }) => sentences(toTry)))
  for (const sentence of everyTask('fr')) expect(sentence).toMatch(/\p{L}+ez([ ,.-]|$)|^(Dites|Faites) /u)
  for (const sentence of everyTask('tr')) expect(sentence).toMatch(/\p{L}*([ıiuü]n|[ıiuü]nız)(\.|, düşünün\.)$|: .+\.$/u)
  for (const sentence of everyTask('bg')) expect(sentence).toMatch(/\p{L}+те(?!\p{L})/u)
})
