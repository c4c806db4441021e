/** What every way of writing a dossier has in common. The folder `formats/` is the registry: one file per format. */
import type { Catalogue } from '@/catalogue'
import type { Change } from '@/domain/change'
import type { DossierContent } from '@/domain/dossierContent'
import type { Id, Timestamp } from '@/domain/ids'
import type { PanelLanguage } from '@/domain/panelLanguage'
import type { Wijk } from '@/domain/wijk'
import type { LocaleId, MessageKey, Translate } from '@/locales'

/** In which order advices stand in a document: as a person put them, or the most urgent first. */
export const adviceOrders = ['hand', 'priority'] as const
export type AdviceOrder = (typeof adviceOrders)[number]

/** Gives the bytes of an attachment by its SHA-256; undefined where the file is not on this device. */
export type FileSource = (sha256: string) => Promise<Uint8Array | undefined>

/** All that a writer may look at. The same input gives the same bytes: no clock, no chance, no network. */
export interface ExportInput {
  readonly content: DossierContent
  /** The changes behind the content, of one or of many dossiers. Only a backup needs them. */
  readonly changes?: readonly Change[]
  readonly files: FileSource
  /** The criteria that the dossier's answers and findings are about, with the city's own; checklists. */
  readonly catalogue: Catalogue
  readonly locale: LocaleId
  readonly t: Translate
  /** The moment that the file carries as its date. The CLI takes the newest `at` among the changes. */
  readonly madeAt: Timestamp
  /** Neighbourhoods that the user loaded; may be empty. */
  readonly wijken: readonly Wijk[]
  readonly order: AdviceOrder
  /** Version of the app, for the manifest of a backup. */
  readonly appVersion?: string
  /** The walk that a document of one walk is about; the one whose result comes first where it is left out. For a format about an audit: the audit; the latest where it is left out. */
  readonly walk?: Id
  /** The place that a document of one place is about; the one that was looked at last where it is left out. */
  readonly place?: Id
  /** Language of sheets and of the page for the panel; that of the interface where it is left out. */
  readonly panelLanguage?: PanelLanguage
}

/**
 * Who a file is for. `document`: the project leader, with the words of who agreed. `walk`: the people of one walk, with nobody's words and no
 * pseudonyms. `open`: everybody, only what the privacy gate lets through. `backup`: whoever made it, everything.
 */
export type Audience = 'document' | 'walk' | 'open' | 'backup'

/** Languages whose letters the typeface of the PDF has. The others are printed from the web page: there the browser has the letters. */
export const pdfLanguages = ['nl', 'en', 'fr', 'tr'] as const satisfies readonly PanelLanguage[]

/** True for a language that can be written as PDF. */
export function hasPdf(language: PanelLanguage): boolean {
  return (pdfLanguages as readonly PanelLanguage[]).includes(language)
}

/** One way of writing a dossier. Its file loads at once and is small; heavy libraries load inside `write`. */
export interface Format {
  readonly id: string
  /** Extension with its dot. */
  readonly extension: string
  readonly mediaType: string
  readonly label: MessageKey
  readonly hint: MessageKey
  readonly audience: Audience
  /** A format about one `place` or one digital `audit`, offered where that is and not beside those of the whole dossier. */
  readonly about?: 'place' | 'audit'
  /** True for a format that writes `changes`, and fails without them. */
  readonly needsChanges?: boolean
  readonly write: (input: ExportInput) => Promise<Uint8Array>
}

/** UTF-8 bytes of a text. Lone surrogates become U+FFFD, as the Encoding Standard says. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
