/**
 * A form as XForm XML (ODK XForms 1.0): what ODK itself makes of the spreadsheet. Written for one purpose first, that the reference engine can judge our
 * forms; it is also what ODK Collect takes without a server. Only what `toForm` and common forms use is written: what this cannot say is left out and named.
 */
import { firstLabel, isYes, type Form, type FormCells, type FormRow } from './form'
import { languageName } from './languages'
import { xmlText } from './xmlScan'

/** An XForm, and types that it leaves out. */
export interface MadeXform { readonly xml: string; readonly leftOut: readonly string[] }

interface Control { readonly element: string; readonly type?: string; readonly mediaType?: string; readonly readonly?: true; readonly preload?: readonly [string, string] }
const controls: Readonly<Record<string, Control>> = {
  text: { element: 'input', type: 'string' }, integer: { element: 'input', type: 'int' }, decimal: { element: 'input', type: 'decimal' }, range: { element: 'range', type: 'int' },
  date: { element: 'input', type: 'date' }, time: { element: 'input', type: 'time' }, dateTime: { element: 'input', type: 'dateTime' }, barcode: { element: 'input', type: 'barcode' }, note: { element: 'input', type: 'string', readonly: true },
  acknowledge: { element: 'trigger', type: 'string' }, image: { element: 'upload', type: 'binary', mediaType: 'image/*' }, audio: { element: 'upload', type: 'binary', mediaType: 'audio/*' }, video: { element: 'upload', type: 'binary', mediaType: 'video/*' },
  file: { element: 'upload', type: 'binary', mediaType: 'application/*' }, geopoint: { element: 'input', type: 'geopoint' }, geotrace: { element: 'input', type: 'geotrace' }, geoshape: { element: 'input', type: 'geoshape' },
  select_one: { element: 'select1', type: 'string' }, select_multiple: { element: 'select', type: 'string' }, rank: { element: 'odk:rank', type: 'odk:rank' }, calculate: { element: '', type: 'string' }, hidden: { element: '', type: 'string' },
  start: { element: '', type: 'dateTime', preload: ['timestamp', 'start'] }, end: { element: '', type: 'dateTime', preload: ['timestamp', 'end'] }, today: { element: '', type: 'date', preload: ['date', 'today'] },
  deviceid: { element: '', type: 'string', preload: ['property', 'deviceid'] }, phonenumber: { element: '', type: 'string', preload: ['property', 'phonenumber'] }, username: { element: '', type: 'string', preload: ['property', 'username'] },
}

/** Writes the XForm. */
export function xformOf(form: Form, fallbackTitle = 'form'): MadeXform {
  const setting = (name: string): string => form.settings.get(name)?.text ?? ''
  const title = [...form.settings].find(([key]) => key.startsWith('form_title'))?.[1].text ?? (setting('form_id') || fallbackTitle)
  const id = setting('form_id') || fallbackTitle
  const version = setting('version')
  const paths = new Map<string, { readonly path: string; readonly repeats: readonly string[] }>()
  const texts = new Map<string, ReadonlyMap<string, string>>()
  const leftOut = new Set<string>()
  const languages = form.languages.length > 0 ? form.languages : ['']
  const instance: string[] = []
  const binds: string[] = []
  const body: string[] = []
  const lists = new Set<string>()
  walk(0, form.rows.length, '/data', [], (row, path, repeats) => { if (row.name !== '') paths.set(row.name, { path, repeats }) })

  function walk(from: number, to: number, at: string, repeats: readonly string[], see: (row: FormRow, path: string, repeats: readonly string[]) => void): void {
    for (let i = from; i < to; i++) {
      const row = form.rows[i]!
      const { kind } = row.type
      if (kind === 'group-end' || kind === 'repeat-end') continue
      const path = `${at}/${row.name}`
      const inner = kind === 'repeat' ? [...repeats, path] : repeats
      see(row, path, inner)
      if ((kind === 'group' || kind === 'repeat') && row.end !== undefined) {
        walk(i + 1, row.end, path, inner, see)
        i = row.end
      }
    }
  }
  /** `${name}` as a path: absolute, or from the row itself where both stand in one repeat, so that each turn looks at its own answers. */
  function expressed(text: string, path: string, repeats: readonly string[]): string {
    return text.replace(/\$\{\s*(?:last-saved#)?([^{}\s]+)\s*\}/g, (whole, name: string) => {
      const target = paths.get(name)
      if (!target) return whole
      const shared = target.repeats.at(-1)
      return shared !== undefined && repeats.includes(shared) ? ` ${'../'.repeat(path.slice(shared.length).split('/').length - 1)}${target.path.slice(shared.length + 1)} ` : ` ${target.path} `
    })
  }
  /** Words of a row: where there are several languages, by reference. */
  function worded(base: string, cells: FormCells, key: string, path: string, repeats: readonly string[]): string {
    const words = new Map(languages.flatMap((language) => { const cell = cells.get(`${base}::${language}`); return cell ? [[language, cell.text] as const] : [] }))
    if (words.size === 0) return ''
    if (languages.length > 1) { texts.set(key, new Map(languages.map((language) => [language, output(words.get(language) ?? [...words.values()][0]!, path, repeats)]))); return ` ref="jr:itext('${key}')"/>` }
    return `>${output([...words.values()][0]!, path, repeats)}`
  }
  function output(text: string, path: string, repeats: readonly string[]): string {
    return xmlText(text).replace(/\$\{\s*([^{}\s]+)\s*\}/g, (whole, name: string) => (paths.has(name) ? `<output value="${expressed(`\${${name}}`, path, repeats).trim()}"/>` : whole))
  }
  function element(name: string, base: string, cells: FormCells, path: string, repeats: readonly string[], attributes = ''): string {
    const words = worded(base, cells, `${path}:${name}${attributes === '' ? '' : '-more'}`, path, repeats)
    return words === '' ? '' : words.endsWith('/>') ? `<${name}${attributes}${words}` : `<${name}${attributes}${words}</${name}>`
  }

  function write(from: number, to: number, at: string, repeats: readonly string[], indent: string[]): void {
    for (let i = from; i < to; i++) {
      const row = form.rows[i]!
      const { kind, type } = row.type
      if (kind === 'group-end' || kind === 'repeat-end') continue
      const path = `${at}/${row.name}`
      const { cells } = row
      const label = element('label', 'label', cells, path, repeats)
      const look = cells.has('appearance') ? ` appearance="${xmlText(cells.get('appearance')!.text)}"` : ''
      if (kind === 'group' || kind === 'repeat') {
        const inner = kind === 'repeat' ? [...repeats, path] : repeats
        instance.push(`<${row.name}${kind === 'repeat' ? ' jr:template=""' : ''}>`)
        const relevant = cells.get('relevant')
        if (relevant) binds.push(`<bind nodeset="${path}" relevant="${xmlText(expressed(relevant.text, path, repeats))}"/>`)
        indent.push(`<group ref="${path}"${look}>${label}${kind === 'repeat' ? `<repeat nodeset="${path}">` : ''}`)
        write(i + 1, row.end ?? i + 1, path, inner, indent)
        indent.push(`${kind === 'repeat' ? '</repeat>' : ''}</group>`)
        instance.push(`</${row.name}>`)
        i = row.end ?? i
        continue
      }
      const control: Control | undefined = kind === 'unknown' || kind === 'select-file' ? undefined : controls[type]
      if (!control) { leftOut.add(type); instance.push(`<${row.name}/>`); binds.push(`<bind nodeset="${path}" type="string"/>`); continue }
      const value = cells.get('default')?.text
      instance.push(value === undefined || kind === 'calculate' ? `<${row.name}/>` : `<${row.name}>${xmlText(value)}</${row.name}>`)
      binds.push(bindOf(row, path, repeats, control))
      if (control.element === '') continue
      const items = control.element.startsWith('select') || kind === 'rank' ? itemset(row, path, repeats) : ''
      const range = kind === 'range' ? [...(cells.get('parameters')?.text ?? '').matchAll(/\b(start|end|step)\s*=\s*(-?[\d.]+)/g)].map(([, name, text]) => ` ${name}="${text}"`).join('') : ''
      const hint = element('hint', 'hint', cells, path, repeats)
      const guidance = languages.length > 0 ? guidanceOf(row, path, repeats, hint) : hint
      indent.push(`<${control.element} ref="${path}"${look}${control.mediaType ? ` mediatype="${control.mediaType}"` : ''}${range}>${label}${guidance}${items}</${control.element}>`)
      if (row.type.orOther) {
        const other = `${path}_other`
        instance.push(`<${row.name}_other/>`)
        binds.push(`<bind nodeset="${other}" type="string" relevant="selected(${path}, 'other')"/>`)
        indent.push(`<input ref="${other}"><label>Specify other.</label></input>`)
      }
    }
  }
  /** A guidance hint is a second form of the words of the hint (ODK XForms, `form="guidance"`). */
  function guidanceOf(row: FormRow, path: string, repeats: readonly string[], hint: string): string {
    if (![...row.cells.keys()].some((key) => key.startsWith('guidance_hint::'))) return hint
    const key = `${path}:hint`
    const both = new Map(languages.map((language) => {
      const plain = row.cells.get(`hint::${language}`)?.text
      const more = row.cells.get(`guidance_hint::${language}`)?.text
      return [language, `${plain === undefined ? '' : `<value>${output(plain, path, repeats)}</value>`}${more === undefined ? '' : `<value form="guidance">${output(more, path, repeats)}</value>`}`]
    }))
    texts.set(key, both)
    return `<hint ref="jr:itext('${key}')"/>`
  }
  function itemset(row: FormRow, path: string, repeats: readonly string[]): string {
    const list = row.type.list
    if (list === undefined || !form.lists.has(list)) return ''
    lists.add(list)
    const filter = row.cells.get('choice_filter')
    return `<itemset nodeset="instance('${xmlText(list)}')/root/item${filter ? `[${xmlText(expressed(filter.text, path, repeats))}]` : ''}"><value ref="name"/><label ref="${languages.length > 1 ? 'jr:itext(itextId)' : 'label'}"/></itemset>`
  }
  function bindOf({ cells, type }: FormRow, path: string, repeats: readonly string[], control: Control): string {
    const attribute = (name: string, key: string): string => { const cell = cells.get(key); return cell ? ` ${name}="${xmlText(expressed(cell.text, path, repeats))}"` : '' }
    const yes = (name: string, key: string): string => (isYes(cells.get(key)?.text) ? ` ${name}="true()"` : '')
    const message = worded('constraint_message', cells, `${path}:constraint`, path, repeats)
    const said = message === '' ? '' : message.endsWith('/>') ? ` jr:constraintMsg="jr:itext('${path}:constraint')"` : ` jr:constraintMsg="${message.slice(1).replace(/<output[^>]*>/g, '…')}"`
    const isDecimalRange = type.kind === 'range' && /[.]/.test(cells.get('parameters')?.text ?? '')
    return `<bind nodeset="${path}" type="${isDecimalRange ? 'decimal' : control.type}"${control.readonly ? ' readonly="true()"' : yes('readonly', 'readonly')}${yes('required', 'required')}${attribute('relevant', 'relevant')}${attribute('constraint', 'constraint')}${said}${attribute('calculate', 'calculation')}${control.preload ? ` jr:preload="${control.preload[0]}" jr:preloadParams="${control.preload[1]}"` : ''}/>`
  }

  write(0, form.rows.length, '/data', [], body)
  const secondary = [...lists].map((list) => {
    const choices = form.lists.get(list)!
    const other = form.rows.some(({ type }) => type.list === list && type.orOther) && !choices.some(({ name }) => name === 'other')
    const items = [...choices.map(({ name, cells }) => ({ name, cells })), ...(other ? [{ name: 'other', cells: new Map([[`label::${languages[0]}`, { text: 'Other', header: '' }]]) as FormCells }] : [])].map(({ name, cells }, i) => {
      const key = `${list}-${i}`
      if (languages.length > 1) texts.set(key, new Map(languages.map((language) => [language, xmlText(cells.get(`label::${language}`)?.text ?? (firstLabel(cells) || name))])))
      const extra = [...cells].filter(([column]) => /^[a-z_][\w.-]*$/i.test(column) && !['list_name', 'name'].includes(column)).map(([column, { text }]) => `<${column}>${xmlText(text)}</${column}>`).join('')
      return `<item><name>${xmlText(name)}</name>${languages.length > 1 ? `<itextId>${xmlText(key)}</itextId>` : `<label>${xmlText(firstLabel(cells) || name)}</label>`}${extra}</item>`
    })
    return `<instance id="${xmlText(list)}"><root>${items.join('')}</root></instance>`
  })
  const itext = texts.size === 0 ? '' : `<itext>${languages.map((language, i) => `<translation lang="${xmlText(language === '' ? 'default' : languageName(language))}"${i === 0 ? ' default="true()"' : ''}>${[...texts].map(([key, words]) => { const text = words.get(language) ?? ''; return `<text id="${xmlText(key)}">${text.startsWith('<value') ? text : `<value>${text}</value>`}</text>` }).join('')}</translation>`).join('')}</itext>`
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms" xmlns:orx="http://openrosa.org/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><h:head><h:title>${xmlText(title)}</h:title><model odk:xforms-version="1.0.0">${itext}<instance><data id="${xmlText(id)}"${version === '' ? '' : ` version="${xmlText(version)}"`}>${instance.join('')}<meta><instanceID/></meta></data></instance>${secondary.join('')}${binds.join('\n')}<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/></model></h:head><h:body>${body.join('\n')}</h:body></h:html>
`
  return { xml, leftOut: [...leftOut] }
}

