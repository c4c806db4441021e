import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { plainText, type DocumentNode } from '@/exchange/document/model'
import { statementDocument } from '@/exchange/statement/statementDocument'
import { audiences, audiencesOf } from '@/exchange/statement/audiences'
import { formatById, type ExportInput } from '@/exchange'
import exampleContent from '@/exchange/example'
import { projectContent, dossiersIn } from '@/domain/projection'
import { auditCatalogue, auditIds, auditOutcomeLines } from '../../fixtures/audit'
import { catalogues } from '../../fixtures/catalogue'
import { refused, sentinel } from '../../fixtures/sentinels'
import { anExportInput } from '../../fixtures/exportInput'

type Options = NonNullable<NonNullable<Parameters<typeof anExportInput>[0]>['audit']>
const input = (audit: Options = {}, parts: Partial<ExportInput> = {}): ExportInput => anExportInput({ audit, panel: true }, { catalogue: auditCatalogue, ...parts })
const allPass = Object.fromEntries(Object.keys(auditOutcomeLines).map((id) => [id, 'pppppp']))

/** All words of a document, a block a line. */
function linesOf(nodes: readonly DocumentNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case 'heading': return [node.text]
      case 'paragraph': return [plainText(node.inlines)]
      case 'definitions': return node.items.map(({ term, value }) => `${term}: ${plainText(value)}`)
      default: throw new Error(`no ${node.kind} in a statement`)
    }
  })
}
const wordsOf = (made: ExportInput): string => linesOf(statementDocument(made).nodes).join('\n')
const idsOf = (made: ExportInput): readonly (string | undefined)[] => statementDocument(made).nodes.flatMap((node) => (node.kind === 'heading' ? [node.id] : []))

describe('the statement', () => {
  it('has the parts of the model, in its order, with the same addresses in both languages', () => {
    const parts = ['accessibility-statement', 'compliance-status', 'non-accessible-content', 'non-compliance', 'fails-wcag-1-4-3', 'beyond-the-law', 'fails-wcag-2-5-8', 'preparation', 'feedback-and-contact', 'enforcement-procedure']
    expect(idsOf(input())).toEqual(parts)
    expect(idsOf(input({}, { locale: 'en' }))).toEqual(parts)
    expect(new Set(parts).size).toBe(parts.length)
  })

  it('leaves visibly open what nobody knows, and invents no service', () => {
    const words = wordsOf(input())
    expect(words.match(/\[vul in: /g)!.length).toBeGreaterThanOrEqual(9)
    expect(words).toContain('[vul in: welke dienst, met adres, telefoon en website]')
    expect(words).not.toMatch(/Ombuds|BOSA/)
    expect(wordsOf(input({}, { locale: 'en' }))).toContain('[to fill in: which service, with address, phone and website]')
  })

  it('says nothing that is to fill in where all is filled in', () => {
    const words = wordsOf(input({ lines: allPass, statement: { body: 'Stad Gent', prepared: '2026-11-20', reviewed: '2026-11-22', method: 'self-evaluation', email: 'a@stad.example', phone: '09 210 10 10', form: 'https://stad.example/meld', days: '14', enforcement: 'De bevoegde dienst.' } }))
    expect(words).not.toContain('[')
    expect(words).toContain('Deze website voldoet volledig aan de Europese norm EN 301 549 V3.2.1')
    expect(words).toContain('We vonden niets wat niet toegankelijk is.')
    expect(words).toContain('Deze verklaring is opgesteld op 20 november 2026.')
    expect(words).toContain('een beoordeling door Stad Gent zelf')
    expect(words).toContain('Je krijgt antwoord binnen 14 dagen.')
    expect(words).toContain('Bestuursdecreet van 7 december 2018')
  })

  it('says per failure what does not work, for whom, where and what instead, with its requirement and without a selector', () => {
    const words = wordsOf(input({ statement: { 'alternative-dig-wcag-1-4-3': 'Bel ons.', 'by-dig-wcag-1-4-3': '2027-03-31' } }))
    expect(words).toContain(['Lichtgrijze letters op wit', 'Wie merkt dit: wie niet of slecht ziet', 'Waar: Formulier; Zoeken', 'Wat je wel kunt doen: Bel ons.', 'Tegen wanneer: 31 maart 2027', 'Eis: Tekstcontrast: EN 301 549 9.1.4.3, WCAG 1.4.3'].join('\n'))
    expect(words).not.toMatch(/kalender|\.vrij|<td/)
    expect(words).toContain('Niet overal in orde: Knop minstens 24 x 24 px')
  })

  it('puts each reason under its heading, with why', () => {
    const ids = (reason: string): readonly (string | undefined)[] => idsOf(input({ statement: { 'reason-dig-wcag-1-4-3': reason } }))
    expect(ids('disproportionate-burden').slice(3, 5)).toEqual(['disproportionate-burden', 'fails-wcag-1-4-3'])
    expect(ids('out-of-scope').slice(3, 5)).toEqual(['out-of-scope', 'fails-wcag-1-4-3'])
    expect(wordsOf(input({ statement: { 'reason-dig-wcag-1-4-3': 'disproportionate-burden' } }))).toContain('Waarom: [vul in: waarom dit te veel zou vragen]')
  })

  it('is in English where that is asked, with no Dutch sentence of an officer in it', () => {
    const words = wordsOf(input({ statement: { 'why-dig-wcag-1-4-3': 'Nog niet gekocht', enforcement: 'De dienst', 'en-enforcement': 'The service' } }, { locale: 'en' }))
    expect(words).toContain('Not right everywhere: Text contrast')
    expect(words).toContain('The service')
    expect(words).not.toMatch(/Lichtgrijze|Nog niet gekocht|De dienst/)
  })

  it('has nothing of the panel, of officers or of notes', () => {
    const words = wordsOf(input())
    for (const private_ of [refused, sentinel, '=1+1']) expect(words).not.toContain(private_)
    // The panel's finding named deaf people.
    expect(words).not.toContain('hoort')
  })

  it('says so where the audit is gone, and takes the latest where none is chosen', () => {
    expect(wordsOf(input({}, { walk: 'gone' }))).toContain('Deze audit is er niet (meer).')
    expect(wordsOf(input({}, { walk: auditIds.walk }))).toBe(wordsOf(input()))
  })

  it('knows every group of people, once', () => {
    const groups = Object.values(audiences).flat()
    expect(new Set(groups).size).toBe(groups.length)
    expect(audiencesOf(['deaf', 'blind'])).toEqual(['seeing', 'hearing'])
    expect(audiencesOf(['deaf', 'everybody'])).toEqual(['everybody'])
  })
})

describe('its files', () => {
  const write = (id: string, made: ExportInput): Promise<Uint8Array> => formatById(id)!.write(made)

  it('HTML: language, title, ids on headings, marks, and no way for foreign text to become markup', async () => {
    const bad = '</h4><script>alert(1)</script>"'
    const html = new TextDecoder().decode(await write('statement-html', input({ statement: { body: bad, 'what-dig-wcag-1-4-3': bad, enforcement: 'a\nb', email: 'a@b.example' } }, { locale: 'en' })))
    expect(html).toContain('<html lang="en')
    expect(html).toContain('<title>Afsprakensite | Accessibility statement')
    expect(html).toContain('<h2 id="feedback-and-contact">Feedback and contact information</h2>')
    expect(html).toContain('<mark>[to fill in: date]</mark>')
    expect(html).toContain('<a href="mailto:a@b.example"')
    expect(html).not.toContain('<script')
  })

  it('DOCX: headings, language and highlighted holes', async () => {
    const parts = unzipSync(await write('statement-docx', input()))
    const xml = new TextDecoder().decode(parts['word/document.xml'])
    expect(xml).toContain('<w:pStyle w:val="Heading2"/>')
    expect(xml).toMatch(/<w:highlight w:val="yellow"\/>.{0,200}\[vul in: /)
    expect(new TextDecoder().decode(parts['word/styles.xml'])).toContain('nl-BE')
  })

  it('the example reads as a statement of a real product', async () => {
    const { changes } = await exampleContent()
    const content = projectContent(changes, dossiersIn(changes)[0]!)!
    const words = wordsOf({ ...input(), content, catalogue: catalogues.nl })
    expect(words).toContain('Voorbeeldstad wil deze website toegankelijk maken voor iedereen')
    expect(words).toContain('De kalender werkt niet met het toetsenbord')
    expect(words).toContain('Wat je wel kunt doen: Bel het stadsloket.')
  })
})
