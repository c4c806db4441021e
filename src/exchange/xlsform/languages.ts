/** Languages of a form: `label::Nederlands (nl)`, `label::english`. A code stands for each; without one, the name does. */

const names: Readonly<Record<string, string>> = {
  nederlands: 'nl', dutch: 'nl', vlaams: 'nl', flemish: 'nl', english: 'en', engels: 'en', anglais: 'en', french: 'fr', frans: 'fr', français: 'fr', francais: 'fr', german: 'de', duits: 'de', deutsch: 'de',
  spanish: 'es', spaans: 'es', español: 'es', espanol: 'es', turkish: 'tr', turks: 'tr', türkçe: 'tr', arabic: 'ar', arabisch: 'ar', bulgarian: 'bg', bulgaars: 'bg', chinese: 'zh', chinees: 'zh', portuguese: 'pt', portugees: 'pt',
  italian: 'it', italiaans: 'it', polish: 'pl', pools: 'pl', romanian: 'ro', roemeens: 'ro', ukrainian: 'uk', oekraïens: 'uk', russian: 'ru', russisch: 'ru',
}

/** The code of a language as a form writes it; '' for none. */
export function languageCode(written: string): string {
  const text = written.trim().toLowerCase()
  const said = /\(([a-z]{2,3})(?:[-_][a-z0-9]+)*\)\s*$/.exec(text)?.[1]
  if (said !== undefined) return said
  if (/^[a-z]{2}$/.test(text)) return text
  if (Object.hasOwn(names, text)) return names[text]!
  return text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 40)
}

/** How we write a language in a form: `English (en)`. */
export function languageName(code: string): string {
  if (code === 'nl') return 'Nederlands (nl)'
  if (code === 'en') return 'English (en)'
  const found = Object.entries(names).find(([, other]) => other === code)?.[0]
  return found === undefined ? code : `${found[0]!.toUpperCase()}${found.slice(1)} (${code})`
}
