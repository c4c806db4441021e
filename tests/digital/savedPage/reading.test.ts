// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { isMhtml, partText, readMhtml } from '@/digital/savedPage/mhtml'
import { addressIn } from '@/digital/savedPage/pageAddress'
import { parsePage } from '@/digital/savedPage/parsedPage'
import { partsOf, readPastedPage, readSavedPage, savedPageLimits, type SavedPage } from '@/digital/savedPage/savedPage'

const bytes = (text: string, charset: BufferEncoding = 'utf8'): Uint8Array => new Uint8Array(Buffer.from(text, charset))
const html = (name: string, text: string) => ({ name, bytes: bytes(text) })
function page(read: ReturnType<typeof readSavedPage>): SavedPage {
  if (!read.ok) throw new Error(read.problem)
  return read.page
}
const problem = (...files: Parameters<typeof readSavedPage>[0]): string => { const read = readSavedPage(files); return read.ok ? 'ok' : read.problem }

/** As Chromium writes it: lines end in CR LF, the style of a style element is a part of its own. */
const saved = [
  'From: <Saved by Blink>', 'Snapshot-Content-Location: https://www.stad.be/afspraak?x=1', 'Subject: =?utf-8?Q?Afspraak?=', 'MIME-Version: 1.0', 'Content-Type: multipart/related;', '\ttype="text/html";', '\tboundary="----MultipartBoundary--abc----"', '', '',
  '------MultipartBoundary--abc----', 'Content-Type: text/html', 'Content-ID: <frame-1@mhtml.blink>', 'Content-Transfer-Encoding: quoted-printable', 'Content-Location: https://www.stad.be/afspraak?x=1', '',
  '<!DOCTYPE html><html lang=3D"nl"><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3DUTF-8"><link rel=3D"stylesheet" href=3D"cid:css-1@mhtml.blink"><ti=', 'tle>Caf=C3=A9</title></head><body><img src=3D"https://www.stad.be/a.png" alt=3D"--- geen grens ---"></body></html>',
  '------MultipartBoundary--abc----', 'Content-Type: text/css', 'Content-Transfer-Encoding: quoted-printable', 'Content-Location: cid:css-1@mhtml.blink', '', '@charset "utf-8"; p { color: red }',
  '------MultipartBoundary--abc----', 'Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-Location: https://www.stad.be/a.png', '', 'iVBORw0K', 'GgoAAA==', '', '------MultipartBoundary--abc------', '',
].join('\r\n')

describe('a page in one file', () => {
  it('has its page, its address, and the files that the page names', () => {
    const read = page(readSavedPage([html('afspraak.mhtml', saved)]))
    expect(read).toMatchObject({ from: 'mhtml', url: 'https://www.stad.be/afspraak?x=1', type: 'text/html', isWhole: true })
    expect(read.source).toContain('<title>Café</title>')
    expect(read.resources).toEqual([
      { name: 'cid:css-1@mhtml.blink', kind: 'style', text: '@charset "utf-8"; p { color: red }' },
      { name: 'https://www.stad.be/a.png', kind: 'image', bytes: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]), mediaType: 'image/png' },
    ])
    expect(parsePage(read)).toMatchObject({ title: 'Café', missingSheets: [], doctype: '<!DOCTYPE html>', isOldFashioned: false })
  })

  it('is told apart by its head, not by its name', () => {
    expect(isMhtml(bytes(saved))).toBe(true)
    expect(isMhtml(bytes('\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n'))).toBe(true)
    expect(isMhtml(bytes('<p>Content-Type: multipart/related</p>'))).toBe(false)
  })

  it('is read as far as it goes where it was cut off, and says so', () => {
    const cut = page(readSavedPage([html('a.mhtml', saved.slice(0, saved.indexOf('</title>')))]))
    expect(cut.isWhole).toBe(false)
    expect(cut.source).toContain('Caf')
    expect(page(readSavedPage([html('a.mhtml', saved.slice(0, saved.indexOf('GgoAAA')))])).resources.map(({ name }) => name)).toContain('https://www.stad.be/a.png')
    expect(problem(html('a.mhtml', saved.slice(0, 200)))).toBe('no-page-inside')
  })

  it('has the page that it begins with, in the letters that the part says', () => {
    const two = Buffer.concat([Buffer.from('Content-Type: multipart/related; boundary=b; start="<two>"\n\n--b\nContent-Type: text/html\nContent-ID: <one>\n\n<p>een\n--b\nContent-Type: text/html; charset=iso-8859-1\nContent-ID: <two>\n\n<p>twee '), Buffer.from([0xe9]), Buffer.from('\n--b--')])
    const read = readMhtml(new Uint8Array(two))!
    expect(partText(read.page)).toBe('<p>twee é')
  })

  it('without an end to its parts, or with endless ones, ends', () => {
    const many = `Content-Type: multipart/related; boundary=b\n\n${'--b\nContent-Type: text/html\n\n<p>\n'.repeat(20_000)}`
    expect(readMhtml(bytes(many))!.parts.length).toBeLessThanOrEqual(5000)
  })
})

describe('what somebody chose', () => {
  it('that is no page is refused with its own reason', () => {
    expect(problem(html('a.html', ''))).toBe('empty')
    expect(problem(html('a.html', ' \n '))).toBe('empty')
    expect(problem(html('a.html', '%PDF-1.7 …'))).toBe('pdf')
    expect(problem({ name: 'a.html', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]) })).toBe('picture')
    expect(problem({ name: 'a.html', bytes: new Uint8Array([1, 2, 0, 4]) })).toBe('not-a-page')
    expect(problem(html('a.html', 'zomaar wat tekst'))).toBe('not-a-page')
    expect(problem(html('a.zip', 'PK\u0003\u0004'))).toBe('archive')
    expect(problem(html('a.html', '<p>een'), html('b.html', '<p>twee'))).toBe('many-pages')
    expect(problem(html('a.css', 'p{}'))).toBe('only-parts')
    expect(problem({ name: 'a.html', bytes: new Uint8Array(savedPageLimits.bytes + 1) })).toBe('too-large')
    const pasted = readPastedPage('  ')
    expect(pasted.ok ? '' : pasted.problem).toBe('empty')
  })

  it('is read in its own letters', () => {
    const of = (content: Uint8Array): string => parsePage(page(readSavedPage([{ name: 'a.html', bytes: content }]))).title
    expect(of(bytes('<meta charset="windows-1252"><title>caf\u00e9</title>', 'latin1'))).toBe('café')
    expect(of(bytes('<title>caf\u00e9</title>', 'latin1'))).toBe('café')
    expect(of(bytes('<title>café</title>'))).toBe('café')
    expect(of(bytes('\ufeff<title>café</title>', 'utf16le'))).toBe('café')
    expect(of(bytes('<meta charset="nonsense-9"><title>café</title>'))).toBe('café')
  })

  it('finds the style sheets that were chosen beside it, by the name of the file', () => {
    const source = '<!doctype html><link rel=stylesheet href="./Stad_bestanden/stijl%20een.css?v=2"><link rel="stylesheet" href="https://elders.be/b.css">'
    const read = page(readSavedPage([html('stad.html', source), html('stijl een.css', '@import "c.css"; p{}')]))
    expect(parsePage(read).missingSheets).toEqual(['c.css', 'https://elders.be/b.css'])
    expect(parsePage({ ...read, resources: [...read.resources, ...partsOf([html('c.css', ''), html('b.css', '')])] }).missingSheets).toEqual([])
  })

  it('of XHTML is read as such, unless it does not hold to its rules', () => {
    expect(page(readSavedPage([html('a.xhtml', '<html xmlns="http://www.w3.org/1999/xhtml"><body><div/></body></html>')])).type).toBe('application/xhtml+xml')
    expect(page(readSavedPage([html('a.xhtml', '<html><body><br></body></html>')])).type).toBe('text/html')
  })
})

describe('the address of a page', () => {
  it('is that of the comment of the browser, else what the page says of itself', () => {
    expect(addressIn('<!-- saved from url=(0028)https://www.stad.be/afspraak -->\n<html>')).toBe('https://www.stad.be/afspraak')
    expect(addressIn('<link href="https://www.stad.be/a?b=1&amp;c=2" rel="canonical">')).toBe('https://www.stad.be/a?b=1&c=2')
    expect(addressIn("<meta property='og:url' content='https://www.stad.be/b'>")).toBe('https://www.stad.be/b')
  })

  it('is never a script or a file', () => {
    expect(addressIn('<link rel=canonical href="javascript:alert(1)"><meta property="og:url" content="file:///etc/passwd">')).toBe('')
    expect(addressIn('<!-- saved from url=(0014)about:internet -->')).toBe('')
  })
})

describe('a page before it is judged', () => {
  it('keeps its doctype, and says when it is drawn as of old', () => {
    const of = (text: string) => parsePage(page(readSavedPage([html('a.html', text)])))
    expect(of('<p>').isOldFashioned).toBe(true)
    expect(of('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><p>').doctype).toBe('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">')
  })

  it('counts what is in a declared shadow tree, and not the template that declares it', () => {
    const { elements } = parsePage(page(readSavedPage([html('a.html', '<!doctype html><div><template shadowrootmode="open"><p><b></b></p></template></div><template><i></i></template>')])))
    // html, head, body, div, template, and p and b in the shadow tree.
    expect(elements).toBe(7)
  })
})
