/** The sheet for visitors as a document of one page. */
import type { ExportInput } from '../format'
import { own, strong, text, type DocumentNode, type DossierDocument, type Inlines } from '../document/model'
import { dayInWords } from '../document/words'
import { checkedWords, factSheetOf, lastSeenPlace, partWords, type FactSheet } from './factSheet'
import { factParts } from './facts'

/** Room to write in, seen as well as printed. */
const dots = '\u2026'.repeat(14)

/** How large the photo stands on paper where there is room, and where there is less. */
export const photoShares = [0.42, 0.35, 0.28] as const

/** The document. A place that is gone gives a page that says so. `photo`: the part of a photo's largest size; null leaves it out. */
export function factSheetDocument(input: ExportInput, photo: number | null = photoShares[0]): DossierDocument {
  const { content, catalogue, locale, t } = input
  const place = input.place ?? lastSeenPlace(content)
  const sheet = place === undefined ? undefined : factSheetOf(content, place, catalogue, locale, t)
  const title = sheet ? sheet.place.name.trim() || t('dossier.place.unnamed') : t('results.sheet.kind')
  return {
    language: locale, onePage: true, title, kind: t('results.sheet.kind'), example: content.dossier.example ? t('document.example') : null,
    madeOn: t('document.madeOn', { date: dayInWords(input.madeAt.slice(0, 10), locale) }),
    nodes: sheet ? nodesOf(sheet, title, photo, input) : [{ kind: 'heading', level: 1, text: title }, { kind: 'paragraph', inlines: [text(t('results.missing'))] }],
    words: { skip: t('document.skip'), missingCharacters: t('document.missingCharacters'), page: (page, pages) => t('document.page', { page: String(page), pages: String(pages) }) },
  }
}

function nodesOf(sheet: FactSheet, title: string, share: number | null, { locale, t }: ExportInput): readonly DocumentNode[] {
  const nodes: DocumentNode[] = [{ kind: 'heading', level: 1, text: title, own: true }]
  const address = sheet.place.address.trim()
  nodes.push({ kind: 'paragraph', inlines: [...(address === '' ? [] : [own(`${address}. `)]), text(checkedWords(sheet, locale, t))] })
  nodes.push({ kind: 'heading', level: 2, text: t('results.sheet.facts') })
  if (sheet.facts.length === 0) nodes.push({ kind: 'paragraph', inlines: [text(t('results.sheet.noFacts'))] })
  else nodes.push({ kind: 'definitions', items: factParts.flatMap((part) => { const words = partWords(sheet, part); return words === '' ? [] : [{ term: t(`results.part.${part}`), value: [text(words)] }] }) })
  if (sheet.unknown.length > 0) nodes.push({ kind: 'paragraph', inlines: [strong(`${t('results.sheet.unknown')}: `), text(`${sheet.unknown.join(', ')}.`)] })
  if (share !== null && sheet.photo.kind === 'cleared') {
    const { photo, alt } = sheet.photo
    nodes.push({ kind: 'figure', picture: { kind: 'photo', sha256: photo.sha256, mediaType: photo.mediaType, width: photo.width, height: photo.height }, alt, caption: t('results.sheet.photo'), missing: t('document.photo.missing'), share })
  }
  if (sheet.groups.length > 0) {
    nodes.push({ kind: 'heading', level: 2, text: t('results.sheet.groups') })
    nodes.push({ kind: 'list', ordered: false, items: sheet.groups.map(({ who, sentences }): Inlines => [strong(`${who}: `), text(sentences.slice(0, 1).toLowerCase() + sentences.slice(1))]) })
  }
  nodes.push({ kind: 'paragraph', inlines: [strong(`${t('results.sheet.contact')} `), text(t('results.sheet.contact.fill', { phone: dots, mail: dots }))] })
  return nodes
}
