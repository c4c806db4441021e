/** The document as one web page (HTML Living Standard): no scripts, nothing from outside, readable on screen and on paper. */
import { directionOf, panelLanguageTags } from '@/domain/panelLanguage'
import type { DocumentNode, DossierDocument, Inline, Inlines, NodeOf, Step } from '../document/model'
import { channelPictogram, feelingFace } from '../document/pictograms'
import { levelMark, type SketchItem } from '../document/sketch'
import type { FileSource } from '../format'
import { base64, isPicture } from '../pictures'
import { escaped, isolated, safeHref, withoutDirections } from './escape'
import { style } from './style'
import { svgOf } from './svg'

/** Writes the page. Photos that are not on this device are named as missing. */
export async function htmlOf(document: DossierDocument, files: FileSource): Promise<string> {
  const body: string[] = []
  for (const node of document.nodes) body.push(await block(node, files))
  const title = escaped(withoutDirections(document.title))
  const mark = document.example === null ? '' : `<p class="example-mark">${escaped(document.example)}</p>`
  return `<!doctype html>
<html lang="${panelLanguageTags[document.language]}"${directionOf(document.language) === 'rtl' ? ' dir="rtl"' : ''}${classOf(document.print !== 'normal' && document.print, document.onePage && 'one-page')}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="generator" content="Drempelwijs">
<title>${title} | ${escaped(document.kind)}${document.example === null ? '' : ` (${escaped(document.example)})`}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#inhoud">${escaped(document.words.skip)}</a>
<header><div class="head"><p>Drempelwijs</p><p>${escaped(document.kind)}</p></div>${mark}</header>
<main id="inhoud" tabindex="-1">
${body.join('\n')}
</main>
<footer class="foot"><p>${title}</p><p>${escaped(document.madeOn)}</p></footer>
</body>
</html>
`
}

async function block(node: DocumentNode, files: FileSource): Promise<string> {
  switch (node.kind) {
    case 'heading': return `<h${node.level}${node.id === undefined ? '' : ` id="${escaped(node.id)}"`}>${node.own ? isolated(node.text) : escaped(node.text)}</h${node.level}>`
    case 'paragraph': return `<p${classOf(node.style, node.keep && 'keep')}>${inlinesOf(node.inlines)}</p>`
    case 'list': return `<${node.ordered ? 'ol' : 'ul'}>${node.items.map((item) => `<li>${inlinesOf(item)}</li>`).join('')}</${node.ordered ? 'ol' : 'ul'}>`
    case 'definitions': return node.items.length === 0 ? '' : `<dl>${node.items.map(({ term, value }) => `<div><dt>${escaped(term)}</dt><dd>${inlinesOf(value)}</dd></div>`).join('')}</dl>`
    case 'table': return table(node)
    case 'figure': return figure(node, files)
    case 'levelLine': return `<p class="level-line">${levelOf(node.level, node.word)}<span>${escaped(node.text)}</span></p>`
    case 'quote': return `<figure class="quote"><blockquote><p>${isolated(node.text)}</p></blockquote><figcaption>${escaped(node.source)}</figcaption></figure>`
    case 'note': return `<div class="note note-${node.tone}" role="note"><p><strong>${escaped(node.title)}</strong> ${inlinesOf(node.inlines)}</p></div>`
    case 'answerBox': return `<div class="answer"><p><strong>${escaped(node.title)}</strong></p><ul>${node.options.map((option) => `<li>${escaped(option)}</li>`).join('')}</ul></div>`
    case 'linkHead': return `<div class="link-head"><h2><span class="pill">${node.number}</span> ${isolated(node.title)}</h2><p>${pictogram(channelPictogram(node.channel, 0, 0, 24))}<span>${escaped(node.channelWord)} · ${escaped(node.progress)}</span></p></div>`
    case 'choices': return choices(node)
    case 'writingLines': return `<div class="writing writing-${node.tone}${node.keep ? ' keep' : ''}"><p><strong>${escaped(node.title)}</strong></p>${node.hint === '' ? '' : `<p class="small">${escaped(node.hint)}</p>`}${'<div class="rule"></div>'.repeat(node.lines)}</div>`
    case 'steps': return `<ol class="steps">${node.items.map(step).join('')}</ol>`
    case 'pageBreak': return '<hr class="break">'
    default: return node satisfies never
  }
}

function classOf(...names: readonly (string | false | undefined)[]): string {
  const here = names.filter(Boolean)
  return here.length === 0 ? '' : ` class="${here.join(' ')}"`
}

function inlinesOf(inlines: Inlines): string {
  return inlines.map(inlineOf).join('')
}

function inlineOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text': {
      if (inline.fill) return `<mark>${escaped(inline.text)}</mark>`
      const words = inline.own ? isolated(inline.text) : escaped(inline.text)
      const leaning = inline.em ? `<em>${words}</em>` : words
      return inline.strong ? `<strong>${leaning}</strong>` : leaning
    }
    case 'link': {
      const href = safeHref(inline.href)
      return href === undefined ? isolated(inline.text) : `<a href="${escaped(href)}" rel="noreferrer">${isolated(inline.text)}</a>`
    }
    case 'level': return levelOf(inline.level, inline.word)
    case 'source': return `<span class="source source-${inline.status}">${escaped(inline.word)}</span>`
    default: return inline satisfies never
  }
}

function pictogram(items: readonly SketchItem[]): string {
  return svgOf({ width: 24, height: 24, items }, ' class="pictogram" aria-hidden="true"')
}

function choices({ legend, layout, options, keep }: NodeOf<'choices'>): string {
  const items = options.map(({ mark, word, meaning }) => {
    const shape = mark === null ? '' : pictogram(mark.kind === 'level' ? levelMark(mark.level, 0, 0, 24) : feelingFace(mark.feeling, 0, 0, 24))
    return `<li><span class="box"></span>${shape}<span><strong>${escaped(word)}${meaning === '' ? '' : '.'}</strong>${meaning === '' ? '' : ` ${escaped(meaning)}`}</span></li>`
  })
  return `<div class="choices choices-${layout}${keep ? ' keep' : ''}">${legend === '' ? '' : `<p class="legend"><strong>${escaped(legend)}</strong></p>`}<ul>${items.join('')}</ul></div>`
}

function step({ number, channel, channelWord, title, level, word, text: sentence }: Step): string {
  return `<li><span class="pill">${number}</span><div><p><strong>${isolated(title)}</strong> <span class="over">${pictogram(channelPictogram(channel, 0, 0, 24))}${escaped(channelWord)}</span></p><p>${levelOf(level, `${word}.`)} ${escaped(sentence)}</p></div></li>`
}

function levelOf(level: Extract<Inline, { kind: 'level' }>['level'], word: string): string {
  return `<span class="level level-${level}">${svgOf({ width: 24, height: 24, items: levelMark(level, 0, 0, 24) }, ' class="mark" aria-hidden="true"')}<span>${escaped(word)}</span></span>`
}

function table({ caption, columns, rows }: NodeOf<'table'>): string {
  const total = columns.reduce((sum, column) => sum + column.share, 0)
  const cols = columns.map((column) => `<col class="w${Math.max(1, Math.min(20, Math.round((column.share / total) * 20)))}">`).join('')
  const side = (i: number): string => (columns[i]?.numeric ? ' class="num"' : '')
  const head = columns.map((column, i) => `<th scope="col"${side(i)}>${escaped(column.text)}</th>`).join('')
  const body = rows.map((row) => `<tr><th scope="row">${inlinesOf(row.header)}</th>${row.cells.map((cell, i) => `<td${side(i + 1)}>${inlinesOf(cell)}</td>`).join('')}</tr>`).join('\n')
  return `<div class="wide" role="region" aria-label="${escaped(withoutDirections(caption))}" tabindex="0"><table><caption>${isolated(caption)}</caption><colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`
}

/** The class for a part of the width, in steps of a twentieth. */
function widthOf(share: number | undefined): string | undefined {
  return share === undefined ? undefined : `w${Math.max(1, Math.min(20, Math.round(share * 20)))}`
}

async function figure({ picture, alt, caption, missing, share, keep }: NodeOf<'figure'>, files: FileSource): Promise<string> {
  if (picture.kind === 'sketch') return `<figure${classOf('sketch', widthOf(share), keep && 'keep')}>${svgOf(picture.sketch, ` role="img" aria-label="${escaped(alt)}"`)}<figcaption>${escaped(caption)}</figcaption></figure>`
  const bytes = await files(picture.sha256)
  const type = bytes && isPicture(bytes)
  if (!bytes || !type) return `<p class="missing">${escaped(missing)} ${isolated(caption)}</p>`
  const size = picture.width !== null && picture.height !== null ? ` width="${Number(picture.width)}" height="${Number(picture.height)}"` : ''
  return `<figure${classOf(widthOf(share))}><img src="data:${type};base64,${base64(bytes)}" alt="${escaped(withoutDirections(alt))}"${size}><figcaption>${isolated(caption)}</figcaption></figure>`
}
