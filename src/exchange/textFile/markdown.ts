/** Markdown as a text: titles and lists keep their place, the marks themselves go. */
import { plainText } from '@/domain/reading/blocks'
import type { Block, ReadingText } from '@/domain/reading/text'

/** Reads Markdown. */
export function markdownText(source: string): ReadingText {
  const titles = new Set<string>()
  const body = source.replace(/^---\n[\s\S]{0,5000}?\n---\n/, '').replace(/^(?:```|~~~)[^\n]*$/gm, '').split('\n').map((line) => {
    const title = /^ {0,3}(#{1,6}) +(.*?) *#* *$/.exec(line)
    const said = inline(title ? title[2]! : line.replace(/^ {0,3}>+ ?/, '').replace(/^( *)(?:[*+])( +)/, '$1-$2'))
    if (title && said.trim()) titles.add(said.trim())
    return title ? `\n${said}\n` : /^ {0,3}(?:-{3,}|={3,}|\*{3,})$/.test(line) ? '' : said
  }).join('\n')
  const plain = plainText(body)
  return { ...plain, blocks: plain.blocks.map((block): Block => (titles.has(body.slice(block.from, block.to)) ? { from: block.from, to: block.to, kind: 'heading' } : block)) }
}

/** Emphasis, links, pictures and code without their marks. */
function inline(line: string): string {
  return line.replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2').replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)\1(?![\p{L}\p{N}])/gu, '$2').replace(/`([^`]*)`/g, '$1')
}
