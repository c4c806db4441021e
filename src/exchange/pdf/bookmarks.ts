import type { Outline } from 'pdfkit'

/** The outline beside the pages: one bookmark per heading, nested by level. */
export class Bookmarks {
  private readonly open: { readonly level: number; readonly outline: Outline }[] = []
  constructor(private readonly root: Outline) {}

  /** Adds a bookmark to the page that is being drawn. */
  add(level: number, title: string): void {
    while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop()
    const parent = this.open.at(-1)?.outline ?? this.root
    this.open.push({ level, outline: parent.addItem(title.replace(/\s+/g, ' ').slice(0, 120), { expanded: level < 2 }) })
  }
}
