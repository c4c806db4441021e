/** Plain text cut into blocks: paragraphs, titles, points of a list, lines of an address. A pasted letter has no more than its line ends. */
import type { Block, ReadingText } from './text'

const bullet = /^[ \t]*(?:[-–—•·*▪◦‣o●○■□✓✔➢→][ \t]+|\(?(?:\d{1,3}|[a-z])[.)][ \t]+|stap \d{1,2}[.:)][ \t]*)/iu
const numbered = /^[ \t]*(?:\(?\d{1,3}[.)][ \t]+|stap \d{1,2}[.:)])/i
const greeting = /^(beste|geachte|dag|hallo|hoi|lieve|met (vriendelijke|hartelijke|beleefde) groet|vriendelijke groet|hartelijke groet|groetjes|hoogachtend|dear|kind regards|yours)\b/i
const dated = /^\p{Lu}[\p{L}-]*, (?:de )?\d{1,2}\b|^\d{1,2} \p{L}+ \d{4}$|^\d[\d/.-]+$/u
const ended = /[.!?…][)"'’”»\]]*$/
const openEnd = /[,;:]$/
/** Longer lines than this are no title. */
const titleWords = 12
/** A wrapped line is about this long. */
const wrapped = { from: 45, to: 120 }

interface Line { readonly from: number; readonly to: number; readonly text: string }

/** Cuts plain text into blocks. The text itself is not changed. */
export function plainText(text: string): ReadingText {
  const chunks = chunksOf(text)
  return { text, blocks: chunks.flatMap((chunk, i) => blocksOf(text, chunk, i < chunks.length - 1)), hasLook: false }
}

/** Lines by chunk; a chunk ends at an empty line. */
function chunksOf(text: string): readonly (readonly Line[])[] {
  const chunks: Line[][] = []
  let open: Line[] = []
  let at = 0
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim()
    const from = at + raw.indexOf(trimmed)
    at += raw.length + 1
    if (trimmed === '') {
      if (open.length > 0) chunks.push(open)
      open = []
    } else open.push({ from, to: from + trimmed.length, text: trimmed })
  }
  return open.length > 0 ? [...chunks, open] : chunks
}

function blocksOf(text: string, lines: readonly Line[], goesOn: boolean): readonly Block[] {
  const isWrapped = lines.length > 1 && lines.slice(0, -1).filter((line) => isFull(line)).length * 2 >= lines.length - 1
  const groups: Line[][] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const open = groups.at(-1)
    const joins = open !== undefined && before !== undefined && !bullet.test(line.text) && (isWrapped ? isFull(before) || /^\p{Ll}/u.test(line.text) : isFull(before) && !ended.test(before.text) && /^[\p{Ll}\p{N}]/u.test(line.text))
    if (joins) open.push(line)
    else groups.push([line])
  })
  return groups.map((group, i) => blockOf(text, group, { alone: groups.length === 1, followed: i < groups.length - 1 ? groups[i + 1]! : undefined, goesOn, first: i === 0 }))
}

const isFull = ({ text }: Line): boolean => text.length >= wrapped.from && text.length <= wrapped.to

interface Around { readonly alone: boolean; readonly first: boolean; readonly followed: readonly Line[] | undefined; readonly goesOn: boolean }

function blockOf(text: string, group: readonly Line[], around: Around): Block {
  const from = group[0]!.from
  const to = group.at(-1)!.to
  const said = text.slice(from, to)
  const mark = bullet.exec(said)
  if (mark && mark[0].length < said.length) return { kind: 'item', from: from + mark[0].length, to, ...(numbered.test(said) ? { numbered: true } : {}) }
  return { kind: kindOf(said, group.length, around), from, to }
}

function kindOf(said: string, lines: number, around: Around): Block['kind'] {
  const count = said.split(/\s+/).length
  if (lines > 1 || count > titleWords) return 'paragraph'
  if (greeting.test(said) || dated.test(said)) return 'line'
  const leadsOn = around.alone ? around.goesOn : around.first && around.followed !== undefined && isText(around.followed)
  if (ended.test(said)) return said.endsWith('?') && count <= 8 && leadsOn ? 'heading' : 'paragraph'
  if (openEnd.test(said)) return count > 4 || said.endsWith(':') ? 'paragraph' : 'line'
  return leadsOn && /^[\p{Lu}\p{N}]/u.test(said) ? 'heading' : 'line'
}

/** What a title may stand above: something with a whole sentence or a list. */
function isText(lines: readonly Line[]): boolean {
  return lines.length > 1 || ended.test(lines[0]!.text) || bullet.test(lines[0]!.text) || lines[0]!.text.split(/\s+/).length > titleWords
}

/** Longer blocks than this are measured in pieces, so that a file without line ends does not hold the screen up. */
const longestBlock = 4_000

/** The same text with no block longer than we measure at once; cut where a sentence ends, or else between words. */
export function inPieces(source: ReadingText): ReadingText {
  if (source.blocks.every(({ from, to }) => to - from <= longestBlock)) return source
  return { ...source, blocks: source.blocks.flatMap((block) => pieces(source.text, block)) }
}

function pieces(text: string, block: Block): readonly Block[] {
  const found: Block[] = []
  let from = block.from
  while (block.to - from > longestBlock) {
    const part = text.slice(from, from + longestBlock)
    const atSentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('? '), part.lastIndexOf('! '), part.lastIndexOf('.\n'))
    const cut = atSentence > longestBlock / 2 ? atSentence + 1 : Math.max(part.lastIndexOf(' '), part.lastIndexOf('\n'))
    const to = from + (cut > 0 ? cut : longestBlock)
    found.push({ ...block, from, to, ...(block.look ? { look: { ...block.look, runs: block.look.runs.filter((run) => run.from < to && run.to > from) } } : {}) })
    from = to
    while (from < block.to && /\s/.test(text[from]!)) from++
  }
  return from < block.to ? [...found, { ...block, from, ...(block.look ? { look: { ...block.look, runs: block.look.runs.filter((run) => run.to > from) } } : {}) }] : found
}
