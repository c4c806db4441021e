/** Puts a text together block by block, while remembering how its letters look. */
import { longestText, type Block, type BlockLook, type ReadingText, type Run } from '@/domain/reading/text'
import { tidy } from './decode'

/** How letters look, without their place. */
export type RunLook = Omit<Run, 'from' | 'to'>
/** What a block is, without its place. */
export type BlockMeta = Pick<Block, 'kind' | 'level' | 'numbered'> & Pick<BlockLook, 'align' | 'lineSpacing'>

/** A text in the making. */
export class TextBuilder {
  private text = ''
  private readonly blocks: Block[] = []
  private open: { readonly from: number; readonly runs: Run[]; meta: BlockMeta } | undefined
  /** True once the limit was reached: the rest is left out. */
  shortened = false

  /** Begins a block; an open one ends. */
  begin(meta: BlockMeta): void {
    this.end()
    this.open = { from: this.text.length, runs: [], meta }
  }

  /** True while a block is open. */
  get isOpen(): boolean {
    return this.open !== undefined
  }

  /** Adds letters to the open block; white space in a row becomes one. */
  add(raw: string, look: RunLook): void {
    if (!this.open) return
    const isStart = this.text.length === this.open.from || /[ \n]$/.test(this.text)
    const clean = tidy(raw).replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ')
    const words = isStart ? clean.replace(/^[ ]+/, '') : clean
    if (words === '') return
    if (this.text.length + words.length > longestText) { this.shortened = true; return }
    const from = this.text.length
    this.text += words
    const last = this.open.runs.at(-1)
    if (last?.to === from && sameLook(last, look)) this.open.runs[this.open.runs.length - 1] = { ...last, to: this.text.length }
    else this.open.runs.push({ ...look, from, to: this.text.length })
  }

  /** Ends the open block; one without a letter leaves nothing behind. */
  end(): void {
    const open = this.open
    this.open = undefined
    if (!open) return
    const said = this.text.slice(open.from)
    const to = open.from + said.trimEnd().length
    if (to === open.from) { this.text = this.text.slice(0, open.from); return }
    const { align, lineSpacing, ...rest } = open.meta
    const runs = open.runs.map((run) => ({ ...run, to: Math.min(run.to, to) })).filter((run) => run.from < run.to)
    this.blocks.push({ ...rest, from: open.from, to, look: { ...(align ? { align } : {}), ...(lineSpacing === undefined ? {} : { lineSpacing }), runs } })
    this.text = `${this.text.slice(0, to)}\n\n`
  }

  /** The whole text. */
  done(): ReadingText {
    this.end()
    return { text: this.text.trimEnd(), blocks: this.blocks, hasLook: true }
  }
}

function sameLook(a: RunLook, b: RunLook): boolean {
  return (['bold', 'italic', 'underline', 'caps', 'size', 'font'] as const).every((key) => a[key] === b[key])
}
