/** What a document for a panel looks up: its words in one of the six languages, its walk, and its links in order. */
import { routeWalks, resultWalk } from '@/domain/routeWalks'
import { chainOf, type Chain } from '@/domain/chain'
import { panelLanguageTags, type PanelLanguage } from '@/domain/panelLanguage'
import type { Walk } from '@/domain/walk'
import { loadPanelMessages, panelTranslator, type PanelTranslate } from '@/locales/panel'
import { loadSheetMessages, sheetTranslator, type SheetTranslate } from '@/locales/panelSheet'
import { text, type DocumentNode, type DossierDocument, type PrintSize } from '../document/model'
import { judgeBy } from '../chain/judgeAnswer'
import { hasPdf, type ExportInput } from '../format'

/** The prepared source of a document for a panel. */
export interface SheetContext {
  readonly input: ExportInput
  readonly language: PanelLanguage
  /** Words of the panel screens: the same level words as on a phone. */
  readonly p: PanelTranslate
  /** Words of paper. */
  readonly s: SheetTranslate
  readonly walk: Walk | undefined
  readonly chain: Chain | undefined
  /** A calendar day in words. */
  readonly day: (day: string) => string
  /** True where another language was asked for than paper can show. */
  readonly onlyWeb: PanelLanguage | null
}

/** Prepares. `paper` is `pdf` where only the letters of our typeface can be shown: another language then becomes Dutch, and the document says so. */
export async function sheetContext(input: ExportInput, paper: 'html' | 'pdf'): Promise<SheetContext> {
  const asked = input.panelLanguage ?? input.locale
  const language: PanelLanguage = paper === 'html' || hasPdf(asked) ? asked : 'nl'
  const [panel, sheet] = await Promise.all([loadPanelMessages(language), loadSheetMessages(language)])
  const walk = routeWalks(input.content).find(({ id }) => id === input.walk) ?? resultWalk(input.content)
  const days = new Intl.DateTimeFormat(`${panelLanguageTags[language]}-u-nu-latn`, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const day = (value: string): string => (/^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10))) ? days.format(new Date(`${value.slice(0, 10)}T12:00:00Z`)) : value)
  return {
    input, language, p: panelTranslator(language, panel), s: sheetTranslator(sheet), walk, chain: walk && chainOf(input.content, walk.id, judgeBy(input.catalogue, input.content.answers)), day,
    onlyWeb: language === asked ? null : asked,
  }
}

/** A title as it can stand alone; the dossier's where the walk has none. */
export function titleOfWalk({ walk, input }: SheetContext): string {
  return walk?.title.trim() || input.content.dossier.title.trim() || input.t('document.untitled')
}

/** A document around some nodes. */
export function sheetDocument(context: SheetContext, kind: string, title: string, print: PrintSize, nodes: readonly DocumentNode[]): DossierDocument {
  const { s, input, language, onlyWeb, day } = context
  const notes: DocumentNode[] = onlyWeb === null ? [] : [{ kind: 'note', tone: 'info', title: input.t(`panelLanguage.${onlyWeb}`), inlines: [text(s('onlyWeb'))] }]
  return {
    language, print, title, kind, example: input.content.dossier.example ? s('example') : null, madeOn: s('madeOn', { date: day(input.madeAt) }), nodes: [...notes, ...nodes],
    words: { skip: s('skip'), missingCharacters: s('missing'), page: (page, pages) => s('page', { page, pages }) },
  }
}
