/** What a browser says of itself, in the words of a set-up. A proposal: a person corrects it. */
export function deviceWords(userAgent: string): { readonly device: string; readonly browser: string } {
  const version = (pattern: RegExp): string => pattern.exec(userAgent)?.[1] ?? ''
  const browsers: readonly (readonly [string, RegExp])[] = [
    ['Edge', /Edg(?:A|iOS)?\/(\d+)/], ['Samsung Internet', /SamsungBrowser\/(\d+)/], ['Opera', /OPR\/(\d+)/], ['Firefox', /(?:Firefox|FxiOS)\/(\d+)/],
    ['Chrome', /(?:Chrome|CriOS)\/(\d+)/], ['Safari', /Version\/(\d+(?:\.\d+)?).*Safari/],
  ]
  const devices: readonly (readonly [string, RegExp])[] = [
    ['iPhone', /iPhone/], ['iPad', /iPad/], ['Android', /Android(?: \d+)?/], ['Chromebook', /CrOS/], ['Windows', /Windows/], ['Mac', /Macintosh|Mac OS X/], ['Linux', /Linux/],
  ]
  const browser = browsers.find(([, pattern]) => pattern.test(userAgent))
  const device = devices.find(([, pattern]) => pattern.test(userAgent))
  return { device: device ? device[0] : '', browser: browser ? `${browser[0]} ${version(browser[1])}`.trim() : '' }
}
