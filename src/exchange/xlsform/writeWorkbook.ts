/**
 * Writes a form as .xlsx (ECMA-376 part 1): every cell is text in the file itself, so that no spreadsheet takes `1.0` for a number, `3-4` for a day or
 * `=…` for a formula. The header row is bold and stays in view. The same form gives the same bytes.
 */
import type { Timestamp } from '@/domain/ids'
import { zipOf } from '../backup/zip'
import { headersOf, type FormSheet, type FormTables } from './formTable'
import { columnLetters, workbookLimits } from './workbook'
import { xmlText } from './xmlScan'

/** What an .xlsx is to a browser. */
export const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The bytes of the spreadsheet. */
export async function writeWorkbook(tables: FormTables, madeAt: Timestamp): Promise<Uint8Array> {
  const encoder = new TextEncoder()
  const entries: [string, Uint8Array][] = parts(tables).map(([name, xml]) => [name, encoder.encode(declaration + xml)])
  return zipOf(entries, madeAt)
}

function parts(tables: FormTables): readonly (readonly [name: string, xml: string])[] {
  const numbers = tables.map((_, i) => i + 1)
  return [
    ['[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`],
    ['_rels/.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ['xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${tables.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${tables.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`],
    // Text format (49) for all cells; style 1 is the bold header, style 2 wraps long words.
    ['xl/styles.xml', `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`],
    ...tables.map((table, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(table)] as const),
  ]
}

function sheetXml(sheet: FormSheet): string {
  const headers = headersOf(sheet)
  const widths = headers.map((header) => Math.min(60, Math.max(12, ...sheet.rows.slice(0, 200).map((row) => (row[header] ?? '').length))))
  const line = (number: number, texts: readonly string[], style: number): string => `<row r="${number}">${texts.map((text, column) => (text === '' ? '' : `<c r="${columnLetters(column)}${number}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`)).join('')}</row>`
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width + 2}" style="2" customWidth="1"/>`).join('')}</cols><sheetData>${line(1, headers, 1)}${sheet.rows.map((row, i) => line(i + 2, headers.map((header) => row[header] ?? ''), 2)).join('')}</sheetData></worksheet>`
}

/** A spreadsheet would read `_x0041_` as a letter; its underscore is written as one. */
function cellText(text: string): string {
  return xmlText(text.slice(0, workbookLimits.cellText).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}
