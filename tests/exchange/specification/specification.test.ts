import { describe, expect, it } from 'vitest'
import { projectById, projects } from '@/catalogue/projects'
import { loadSourceWords } from '@/catalogue/sourceWords'
import { loadCatalogue } from '@/catalogue'
import { emptyLibrary, type CityFigure } from '@/domain/library'
import { subjectsIn, type Project, type ProjectPhase } from '@/domain/project'
import { plainText, type DocumentNode, type NodeOf } from '@/exchange/document/model'
import type { SpecificationSource } from '@/exchange/specification/asked'
import { specificationDocument } from '@/exchange/specification/specification'
import { specificationFormats, writtenSpecification } from '@/exchange/specification/write'
import { loadMessages, localeIds, translator, type LocaleId } from '@/locales'
import { catalogues } from '../../fixtures/catalogue'
import { textOfPdf } from '../../fixtures/pdfText'

const words = { nl: translator('nl', await loadMessages('nl')), en: translator('en', await loadMessages('en')) }
const notes = { nl: await loadSourceWords('nl'), en: await loadSourceWords('en') }
const source = (project: Project, phase: ProjectPhase, parts: Partial<SpecificationSource> = {}): SpecificationSource => {
  const locale = parts.locale ?? 'nl'
  return { project, phase, leftOut: [], name: '', catalogue: catalogues[locale], locale, t: words[locale], sourceWords: notes[locale], madeOn: '2026-11-26', ...parts }
}
const nodesOf = (id: string, phase: ProjectPhase, parts: Partial<SpecificationSource> = {}): readonly DocumentNode[] => specificationDocument(source(projectById(id)!, phase, parts)).nodes
const of = <K extends DocumentNode['kind']>(nodes: readonly DocumentNode[], kind: K): NodeOf<K>[] => nodes.filter((node): node is NodeOf<K> => node.kind === kind)
const allText = (nodes: readonly DocumentNode[]): string => nodes.flatMap((node): readonly string[] => {
  switch (node.kind) {
    case 'heading': return [node.text]
    case 'paragraph': return [plainText(node.inlines)]
    case 'list': return node.items.map(plainText)
    case 'definitions': return node.items.flatMap(({ term, value }) => [term, plainText(value)])
    case 'table': return [node.caption, ...node.rows.flatMap(({ header, cells }) => [header, ...cells].map(plainText))]
    case 'note': return [node.title, plainText(node.inlines)]
    default: return []
  }
}).join('\n')
/** Each requirement with the headings that it stands under, and its blocks. */
function requirementsIn(nodes: readonly DocumentNode[]): readonly { readonly title: string; readonly h2: string; readonly h3: string; readonly blocks: readonly DocumentNode[] }[] {
  const found: { title: string; h2: string; h3: string; blocks: DocumentNode[] }[] = []
  let [h2, h3, open] = ['', '', false]
  for (const node of nodes) {
    if (node.kind !== 'heading') { if (open) found.at(-1)!.blocks.push(node); continue }
    open = node.level === 4
    if (node.level === 2) { h2 = node.text; h3 = '' }
    if (node.level === 3) h3 = node.text
    if (node.level === 4) found.push({ title: node.text, h2, h3, blocks: [] })
  }
  return found
}
const everyOne = projects.flatMap((project) => project.phases.flatMap(({ id: phase }) => localeIds.map((locale) => [`${project.id}, ${phase}, ${locale}`, project, phase, locale] as const)))

describe.each(everyOne)('%s', (_name, project: Project, phase: ProjectPhase, locale: LocaleId) => {
  const t = words[locale]
  const { nodes, language } = specificationDocument(source(project, phase, { locale }))
  const requirements = requirementsIn(nodes)

  it('has one title, and no heading level is skipped', () => {
    const levels = of(nodes, 'heading').map(({ level }) => level)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, i) => { if (i > 0) expect(level - levels[i - 1]!, of(nodes, 'heading')[i]!.text).toBeLessThanOrEqual(1) })
    expect(language).toBe(locale)
  })

  it('asks everything of the phase once, under its number', () => {
    const expected = subjectsIn(project, phase).flatMap((subject) => subject.requirements.map(({ number, criterion }) => `${project.code}-${number} ${catalogues[locale].text(catalogues[locale].criterion(criterion)!, locale).title}`))
    expect(requirements.map(({ title }) => title).toSorted()).toEqual(expected.toSorted())
  })

  it('keeps law, guideline, agreement and what is to verify apart', () => {
    for (const { title, h2, h3, blocks } of requirements) {
      const [first] = of(blocks, 'paragraph')
      const status = first!.inlines.find((inline) => inline.kind === 'source')!
      if (status.kind !== 'source') throw new Error('no status')
      if (status.status === 'to-verify') expect(h2, title).toBe(t('specification.part.to-verify'))
      else expect(h3, title).toBe(t(`specification.part.${status.status}`))
    }
  })

  it('has no requirement without its source and status, and says how each is checked', () => {
    for (const { title, blocks } of requirements) {
      const items = of(blocks, 'definitions').flatMap((node) => node.items)
      const sources = items.filter(({ term }) => term.startsWith(t('specification.source')))
      expect(sources.length, title).toBeGreaterThan(0)
      for (const { value } of sources) {
        expect(plainText(value).length, title).toBeGreaterThan(10)
        expect(value.some(({ kind }) => kind === 'source'), title).toBe(true)
      }
      expect(plainText(items.find(({ term }) => term === t('specification.measured'))!.value).length, title).toBeGreaterThan(5)
    }
  })

  it('says of every source at the end which version it is, or that it still must be found', () => {
    const tables = of(nodes, 'table')
    const listed = tables.flatMap(({ rows }) => rows.map(({ header }) => plainText(header)))
    const cited = subjectsIn(project, phase).flatMap((subject) => subject.requirements.flatMap(({ criterion }) => catalogues[locale].criterion(criterion)!.sources.map(({ document }) => document)))
    for (const document of cited) expect(listed.some((row) => row.startsWith(document)), document).toBe(true)
    const norms = tables.find(({ caption }) => caption === t('specification.sources.norms'))
    for (const { header, cells } of norms?.rows ?? []) for (const cell of cells) expect(plainText(cell).trim(), plainText(header)).not.toBe('')
  })

  it('says what to check before use, and has room for what was found only at delivery', () => {
    expect(of(nodes, 'heading').map(({ text }) => text)).toContain(t('specification.check.title'))
    expect(of(nodes, 'choices')).toHaveLength(phase === 'delivery' ? requirements.length : 0)
  })

  it('leaves no word untranslated', () => {
    expect(allText(nodes)).not.toMatch(/\b(?:specification|printList|source|unit)\.\w|\{\w+\}/)
    if (locale === 'en') expect(allText(nodes)).not.toMatch(/In Dutch:/)
  })
})

describe('how far the rules reach', () => {
  const titles = (id: string): string => of(nodesOf(id, 'design'), 'list').flatMap(({ items }) => items.map(plainText)).join('\n')
  it('says of a building: only works, finished sizes, beside the handle, existing buildings, and that a reform was announced', () => {
    for (const statement of ['works', 'area', 'small', 'existing', 'finished', 'handle', 'toilet', 'derogation', 'reform'] as const) expect(titles('building')).toContain(words.nl(`specification.reach.${statement}.title`))
    expect(titles('building')).not.toContain(words.nl('specification.reach.housing.title'))
  })
  it('says of a street that the law on buildings does not hold there, and nothing of it', () => {
    expect(titles('street')).toContain(words.nl('specification.reach.streets.title'))
    expect(titles('street')).not.toContain(words.nl('specification.reach.works.title'))
  })
  it('says of a home that there is no law inside it', () => {
    expect(titles('housing')).toContain(words.nl('specification.reach.housing.title'))
    expect(titles('housing')).toContain(words.nl('specification.reach.rooms.title'))
    expect(titles('housing')).not.toContain(words.nl('specification.reach.works.title'))
  })
  it('does not speak of the handle where that requirement was left out', () => {
    const [handle] = projectById('building')!.subjects.flatMap(({ requirements }) => requirements).filter(({ criterion }) => criterion === 'bld-door-side')
    expect(allText(nodesOf('building', 'design', { leftOut: [handle!.number] }))).not.toContain(words.nl('specification.reach.handle.title'))
  })
})

describe('a website', () => {
  const beyond = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']
  const captions = { A: 'Niveau A, met de clausule van EN 301 549 V3.2.1', AA: 'Niveau AA, met de clausule van EN 301 549 V3.2.1', beyond: 'Nieuw in WCAG 2.2, boven de wettelijke ondergrens' }
  const rowsOf = (nodes: readonly DocumentNode[], caption: string): string[][] => (of(nodes, 'table').find((table) => table.caption === caption)?.rows ?? []).map(({ header, cells }) => [header, ...cells].map(plainText))

  it('lists every criterion of WCAG by level with its clause, and those beyond the legal floor apart', () => {
    const nodes = nodesOf('website', 'design')
    const [a, aa, more] = [rowsOf(nodes, captions.A), rowsOf(nodes, captions.AA), rowsOf(nodes, captions.beyond)]
    expect([a.length, aa.length, more.length]).toEqual([29, 20, 6])
    for (const [title, clause] of [...a, ...aa]) expect(clause).toBe(`9.${title!.split(' ')[0]!}`)
    expect(more.map(([title, level]) => `${title!.split(' ')[0]!} ${level!}`)).toEqual(beyond.map((number) => `${number} ${['3.2.6', '3.3.7'].includes(number) ? 'A' : 'AA'}`))
    // Every number leads to a requirement with the same title.
    const titles = requirementsIn(nodes).map(({ title }) => title)
    for (const [title, , number] of [...a, ...aa, ...more]) expect(titles).toContain(`${number!} ${title!.replace(/^\S+ /, '')}`)
  })

  it('says where the rules stand: the decree, and not the federal law', () => {
    const table = of(nodesOf('website', 'design'), 'table').find(({ caption }) => caption === words.nl('specification.digital.table'))!
    for (const { cells } of table.rows) expect(cells[1]!.some(({ kind }) => kind === 'source')).toBe(true)
    expect(table.rows.map(({ cells }) => plainText(cells[0]!)).join()).toMatch(/Bestuursdecreet.*art\. II\.16.*19 juli 2018.*V3\.2\.1.*V4\.1\.1/)
  })

  it('warns of what was left out that the standard asks, and of nothing else', () => {
    const numbers = new Map(projectById('website')!.subjects.flatMap(({ requirements }) => requirements.map(({ criterion, number }) => [criterion, number])))
    const notesWithout = (...criteria: readonly string[]): readonly string[] => of(nodesOf('website', 'design', { leftOut: criteria.map((id) => numbers.get(id)!) }), 'note').map(({ title, inlines }) => `${title} ${plainText(inlines)}`)
    const warning = (text: string): boolean => text.startsWith('Niet alle criteria staan erin')
    expect(notesWithout('dig-wcag-1-4-3', 'dig-wcag-2-5-8').find(warning)).toContain('weggelaten: 1.4.3. ')
    expect(notesWithout('dig-wcag-2-5-8', 'dig-offline').some(warning)).toBe(false)
    expect(rowsOf(nodesOf('website', 'design', { leftOut: [numbers.get('dig-wcag-1-4-3')!] }), captions.AA)).toHaveLength(19)
  })

  it('is the only one that lists them', () => expect(of(nodesOf('street', 'design'), 'table').map(({ caption }) => caption)).not.toContain(captions.A))
})

describe('what somebody chose', () => {
  it('is named where it is left out, and the other numbers stay as they were', () => {
    const whole = requirementsIn(nodesOf('street', 'design')).map(({ title }) => title)
    const nodes = nodesOf('street', 'design', { leftOut: [1, 2, 40] })
    expect(whole.filter((title) => !requirementsIn(nodes).some((one) => one.title === title)).map((title) => title.split(' ')[0]).toSorted()).toEqual(['ST-1', 'ST-2', 'ST-40'])
    expect(allText(nodes)).toContain(words.nl('specification.leftOut.title'))
    expect(allText(nodesOf('street', 'design'))).not.toContain(words.nl('specification.leftOut.title'))
  })
  it('may be everything: then it says that nothing is chosen', () => {
    const nodes = nodesOf('toilet', 'design', { leftOut: projectById('toilet')!.subjects.flatMap(({ requirements }) => requirements.map(({ number }) => number)) })
    expect(requirementsIn(nodes)).toEqual([])
    expect(of(nodes, 'note').map(({ title }) => title)).toContain(words.nl('specification.none.title'))
  })
  it('is the title where the project has a name', () => expect(specificationDocument(source(projectById('street')!, 'design', { name: ' Veldstraat ' })).title).toBe('Veldstraat'))
})

describe('a figure that the city corrected', () => {
  const figure: CityFigure = {
    id: 'f1', dossier: '', stamps: {}, createdAt: '2026-11-01T10:00:00.000Z', deletedAt: null, criterion: 'str-signal-time', revision: 1, decision: 'corrected', limits: null,
    requirement: 'Genoeg groen voor 0,5 meter per seconde.', source: 'Klankbordgroep van 12 januari 2027', decidedAt: '2027-01-12T10:00:00.000Z',
  } as CityFigure
  it('stands among the agreements, with where it was agreed, and no longer to verify', async () => {
    const catalogue = await loadCatalogue({ themes: 'all', locale: 'nl', library: { ...emptyLibrary, figures: [figure] } })
    const found = requirementsIn(nodesOf('street', 'design', { catalogue })).find(({ title }) => title.includes('Tijd om over te steken'))!
    expect(found.h3).toBe(words.nl('specification.part.city-agreement'))
    expect(allText(found.blocks)).toContain('Genoeg groen voor 0,5 meter per seconde.')
    expect(allText(found.blocks)).toContain('Klankbordgroep van 12 januari 2027')
    expect(requirementsIn(nodesOf('street', 'design')).find(({ title }) => title.includes('Tijd om over te steken'))!.h2).toBe(words.nl('specification.part.to-verify'))
  })
})

describe('files', () => {
  it.each(specificationFormats)('%s is the same bytes for the same input', async (format) => {
    const one = await writtenSpecification(source(projectById('toilet')!, 'delivery'), format)
    expect(one.name).toBe(`toilet-oplevering-2026-11-26.${format}`)
    expect(Buffer.from((await writtenSpecification(source(projectById('toilet')!, 'delivery'), format)).bytes).equals(Buffer.from(one.bytes))).toBe(true)
  }, 60_000)
  it('say on paper what stands in the tree', async () => {
    const { bytes } = await writtenSpecification(source(projectById('toilet')!, 'design'), 'pdf')
    const text = textOfPdf(bytes).replace(/\s+/g, ' ')
    for (const { title } of requirementsIn(nodesOf('toilet', 'design'))) expect(text).toContain(title)
    expect(text).not.toContain('(?)')
  }, 60_000)
})
