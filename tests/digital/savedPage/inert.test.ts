// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { asWritten, makeInert, muted, muteMark, openShadows } from '@/digital/savedPage/inert'
import { isRefreshBarrier } from '@/digital/savedPage/refresh'
import { importsOf, sheetsOf, withoutFetching } from '@/digital/savedPage/sheets'

function inert(source: string) {
  const mark = muteMark()
  const page = new DOMParser().parseFromString(muted(source, mark), 'text/html')
  const shadows = openShadows(page)
  return { page, shadows, made: makeInert(page, shadows, mark), html: page.documentElement.outerHTML, mark }
}

describe('a page that is made harmless', () => {
  it('has nothing left that runs, fetches or leads away', () => {
    const { html, made, page } = inert(`<base href="https://elders.be/"><meta http-equiv="refresh" content="3"><meta http-equiv="Content-Security-Policy" content="script-src 'none'"><link rel=preconnect href="https://elders.be">
      <script src="https://elders.be/x.js">alert(1)</script><svg onload="alert(2)"><script href="x.js">alert(3)</script></svg><body onload=alert(4)><iframe src="https://elders.be" srcdoc="<script>alert(5)</script>"></iframe><a href="#" ping="https://elders.be" ONCLICK="alert(6)">x</a><input autofocus>`)
    expect(html).not.toMatch(/\s(src|srcdoc|http-equiv|ping|autofocus|on\w+)=/i)
    expect(html).not.toMatch(/alert\([13]\)/)
    expect(page.querySelector('base')!.hasAttribute('href')).toBe(false)
    expect(page.querySelector('link')!.hasAttribute('href')).toBe(false)
    expect(made).toMatchObject({ scripts: 2, frames: 1 })
    expect(made.refreshes.map(({ content }) => content)).toEqual(['3'])
  })

  it('keeps as many elements, with the words and the styles that it had', () => {
    const source = '<p style="color: red" title="een style=x">in de tekst: onclick= en style=</p><!-- style=a --><textarea> onload=x</textarea>'
    const { page, mark } = inert(source)
    const plain = new DOMParser().parseFromString(source, 'text/html')
    expect(page.querySelectorAll('*')).toHaveLength(plain.querySelectorAll('*').length)
    expect(page.querySelector('p')!.textContent).toBe('in de tekst: onclick= en style=')
    expect(page.querySelector('p')!.title).toBe('een style=x')
    expect(page.querySelector('p')!.style.color).toBe('red')
    expect(page.querySelector('textarea')!.value).toBe(' onload=x')
    expect(page.documentElement.outerHTML).not.toContain(mark)
  })

  it('cannot hide from it behind a form with fields named as methods', () => {
    const { page } = inert('<form onsubmit="alert(1)" style="color: red"><input name="getAttribute"><input name="setAttribute"><input name="removeAttribute"><input name="attributes"><input name="localName"></form>')
    const form = page.querySelector('form')!
    expect(Element.prototype.getAttribute.call(form, 'onsubmit')).toBeNull()
    expect(Element.prototype.getAttribute.call(form, 'data-was-onsubmit')).toBe('alert(1)')
  })

  it('cannot hide what axe needs of the document, and keeps the names that hide nothing', () => {
    const { page } = inert('<img name="querySelectorAll" alt=""><form name="body"></form><img name="logo" alt=""><object id="head"></object><input name="title">')
    expect([...page.body.children].map((element) => element.getAttribute('name') ?? element.id)).toEqual(['', '', 'logo', '', 'title'])
  })

  it('draws from itself only', () => {
    const { page } = inert('<svg><use href="#a"></use><use href="https://elders.be/x.svg#a"></use></svg>')
    expect([...page.querySelectorAll('use')].map((use) => use.getAttribute('href'))).toEqual(['#a', null])
  })

  it('is harmless in its declared shadow trees too', () => {
    const { shadows } = inert('<div><template shadowrootmode="open"><b onclick="x()"></b><p><template shadowrootmode="open"><iframe src="y"></iframe></template></p></template></div>')
    expect(shadows).toHaveLength(2)
    expect(shadows[0]!.querySelector('b')!.getAttributeNames()).toEqual(['data-was-onclick'])
    expect(shadows[1]!.querySelector('iframe')!.getAttributeNames()).toEqual(['data-was-src'])
  })

  it('is reported in its own words', () => {
    const names = new Map([['blob:null/1-2#logo.png', 'beelden/logo.png']])
    expect(asWritten('<img data-was-onerror="x" src="blob:null/1-2#logo.png">', names)).toBe('<img onerror="x" src="beelden/logo.png">')
    expect(asWritten('img[src$="#logo.png"]', names)).toBe('img[src$="logo.png"]')
  })
})

describe('a page that loads anew by itself', () => {
  it.each([['0', false], ['0; url=x', false], ['1', true], ['20;url=/x', true], ['72000', true], ['72001', false], ['', false], ['soon', false], ['-1', false]])('after "%s": %s', (content, wrong) => {
    expect(isRefreshBarrier(content)).toBe(wrong)
  })
})

describe('the style sheets of a page', () => {
  const of = (source: string, files: Readonly<Record<string, string>> = {}) => sheetsOf(new DOMParser().parseFromString(source, 'text/html'), 'https://s.be/', (address) => (files[address] === undefined ? undefined : { css: files[address], base: 'https://s.be/' }))

  it('come in the order of the page, with when they count', () => {
    expect(of('<style media="print">a{}</style><link rel=stylesheet href=x.css media="(min-width: 1px)"><style>b{}</style>', { 'x.css': 'x{}' }).sheets)
      .toEqual([{ css: 'a{}', media: 'print' }, { css: 'x{}', media: '(min-width: 1px)' }, { css: 'b{}', media: '' }])
  })

  it('take what they import along, before themselves, and name what is missing', () => {
    const { sheets, missing } = of('<style>@charset "utf-8"; @import url("x.css") screen; @import \'weg.css\'; a{}</style>', { 'x.css': '@import "x.css"; x{}' })
    expect(sheets.at(-1)!.css.trim()).toBe('a{}')
    expect(sheets[0]).toMatchObject({ media: expect.stringContaining('screen') as string })
    expect(missing).toContain('weg.css')
  })

  it('that are not for now, or no styles, are left out', () => {
    expect(of('<link rel="alternate stylesheet" href=x.css><link rel=stylesheet disabled href=x.css><style type="text/less">a{}</style>', { 'x.css': '' })).toEqual({ sheets: [], missing: [] })
  })

  it('fetch nothing, and keep that there is an image', () => {
    expect(withoutFetching('a{background:url( "https://e.be/x.png" ) red;b:url(x.png);c:url(data:image/png;base64,AA==)}')).toBe('a{background:url("about:invalid") red;b:url("about:invalid");c:url(data:image/png;base64,AA==)}')
  })

  it('reads imports only where they may stand', () => {
    expect(importsOf('/* x */ @import "a.css"; p{} @import "b.css";').imports).toEqual([{ address: 'a.css', media: '' }])
  })
})
