import { describe, expect, it } from 'vitest'
import { projects } from '@/catalogue/projects'
import { loadSourceWords } from '@/catalogue/sourceWords'
import { projectPhases, projectRules } from '@/domain/project'
import { catalogue } from '../fixtures/catalogue'
import { projectNumbers } from '../fixtures/projectNumbers'

const fileNames = Object.keys(import.meta.glob('/audits/projects/*.ts'))
const requirementsOf = (project: (typeof projects)[number]) => project.subjects.flatMap(({ requirements }) => requirements)
const ordinance = catalogue.norms.find(({ id }) => id === 'verordening-toegankelijkheid')!.document

it('has one file for each kind of project, named by its id; no title or code twice', () => {
  expect(fileNames.toSorted()).toEqual(projects.map(({ id }) => `/audits/projects/${id}.ts`).toSorted())
  for (const field of ['code', 'title'] as const) expect(new Set(projects.map((project) => project[field])).size).toBe(projects.length)
})

it('has the kinds that a city has made', () => {
  expect(projects.map(({ id }) => id)).toEqual(expect.arrayContaining(['street', 'square', 'building', 'toilet', 'event', 'website']))
})

describe.each(projects.map((project) => [project.id, project] as const))('%s', (id, project) => {
  it('says what it is for in one sentence, in both languages', () => {
    expect(project.code).toMatch(/^[A-Z]{2}$/)
    for (const { title, purpose } of [project, project.english]) {
      expect(title).toMatch(/^\p{Lu}.*[^.?!]$/u)
      expect(purpose).toMatch(/^\p{Lu}[^.?!]*\.$/u)
    }
    for (const rule of project.rules) expect(projectRules).toContain(rule)
  })

  it('has phases in order, each with requirements and words in both languages', () => {
    expect(project.phases.map((phase) => phase.id)).toEqual(projectPhases.filter((phase) => project.phases.some((one) => one.id === phase)))
    for (const phase of project.phases) {
      expect([phase.title, phase.english].every((words) => /^\p{Lu}/u.test(words)), phase.id).toBe(true)
      expect(requirementsOf(project).some(({ phases }) => phases.includes(phase.id)), phase.id).toBe(true)
    }
  })

  it('asks known criteria, each once and in at least one of its phases, none that is retired', () => {
    const asked = requirementsOf(project)
    expect(new Set(asked.map(({ criterion }) => criterion)).size).toBe(asked.length)
    for (const { criterion, phases } of asked) {
      expect(catalogue.criterion(criterion), criterion).toBeDefined()
      expect(catalogue.criterion(criterion)!.retired, criterion).toBeUndefined()
      expect(phases.length, criterion).toBeGreaterThan(0)
      expect(phases.filter((phase) => !project.phases.some((one) => one.id === phase)), criterion).toEqual([])
    }
  })

  it('has subjects with a title in both languages, each once', () => {
    for (const field of ['id', 'title', 'english'] as const) expect(new Set(project.subjects.map((subject) => subject[field])).size).toBe(project.subjects.length)
  })

  it('keeps every number that was ever given, and notes new ones in the fixture', () => {
    const numbers = Object.fromEntries(requirementsOf(project).map(({ number, criterion }) => [number, criterion]))
    expect(Object.keys(numbers)).toHaveLength(requirementsOf(project).length)
    for (const [number, criterion] of Object.entries(numbers)) expect(projectNumbers[id]?.[Number(number) - 1], `${project.code}-${number}`).toBe(criterion)
  })
})

it.each(['street', 'square'])('%s asks nothing by the law on buildings, which does not hold there', (id) => {
  const wrong = requirementsOf(projects.find((project) => project.id === id)!).filter(({ criterion }) => catalogue.criterion(criterion)!.sources.some((source) => source.document === ordinance && source.status === 'law'))
  expect(wrong.map(({ criterion }) => criterion)).toEqual([])
})

describe('notes of sources', () => {
  it('have words in English, sentence by sentence, as have notes and versions of norms', async () => {
    const words = await loadSourceWords('en')
    const dutch = [...catalogue.criteria.flatMap(({ sources }) => sources.flatMap(({ note }) => note ?? [])), ...catalogue.norms.flatMap(({ note, normVersion }) => [normVersion, ...(note === undefined ? [] : [note])])]
    expect([...new Set(dutch)].filter((note) => words(note) === undefined)).toEqual([])
    expect(words('Dit bindt werken met een vergunning of melding. De maat geldt voor elke balie.')).toBe('This binds works that need a permit or a notification. The size holds for every counter.')
    expect(words('Klankbordgroep van 12 januari.')).toBeUndefined()
  })
})
