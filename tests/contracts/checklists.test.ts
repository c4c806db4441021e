import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '@/catalogue'
import { checklistSizes, themes } from '@/domain/criterion'

const catalogue = await loadCatalogue({ themes: 'all', locale: 'nl' })
const { checklists } = catalogue
const fileNames = Object.keys(import.meta.glob('/audits/checklists/*.ts'))

/** The core lists as the norms study names them (part 15), in its own order. */
const core = {
  'buildings-core': [
    'bld-parking-count', 'bld-parking-size', 'bld-path-width', 'bld-path-surface', 'bld-guide-line', 'bld-entrance-visible', 'bld-main-entrance-same',
    'bld-threshold-out', 'bld-ramp-slope', 'bld-handrail', 'bld-stair-step', 'bld-stair-warning', 'bld-lift-present', 'bld-lift-size', 'bld-lift-controls',
    'bld-door-width', 'bld-door-turn', 'bld-door-side', 'bld-door-handle', 'bld-glass-marking', 'bld-corridor-width', 'bld-counter-low', 'bld-furniture-gap',
    'bld-signage-text', 'bld-loop', 'bld-evacuation-plan', 'bld-quiet-room', 'bld-accessibility-info',
  ],
  'streets-core': [
    'str-footpath-width', 'str-point-narrowing', 'str-free-height', 'str-obstacles-one-side', 'str-crossfall', 'str-long-slope', 'str-surface-even',
    'str-joints-grates', 'str-cobbles', 'str-kerb-height', 'str-kerb-ramp-slope', 'str-warning-tiles', 'str-guide-tiles', 'str-guide-line-free',
    'str-crossing-sight', 'str-signal-sound', 'str-signal-time', 'str-shared-space-edge', 'str-stop-height', 'str-stop-reach', 'str-stop-tactile',
    'str-bay-size', 'str-bench-spacing', 'str-play-reach', 'str-works-passage', 'str-works-barrier', 'str-terrace-passage', 'str-lighting',
  ],
  'housing-core': [
    'home-scope', 'home-path', 'home-threshold-door', 'home-front-door', 'home-one-level', 'home-inner-doors', 'home-turning', 'home-toilet-beside-bath',
    'home-shower', 'home-bedroom', 'home-switches', 'home-stairs',
  ],
}
/** How many questions part 15 gives each of them. */
const coreSizes: Readonly<Record<keyof typeof core, number>> = { 'buildings-core': 28, 'streets-core': 28, 'housing-core': 12 }

it.each(Object.entries(core))('%s asks its core questions and nothing else', (id, ids) => {
  expect(ids).toHaveLength(coreSizes[id as keyof typeof core])
  expect(catalogue.checklist(id)!.criteria.toSorted()).toEqual(ids.toSorted())
})

it('has digital lists that hold each other: the core questions, more, and all of the theme', () => {
  const ids = (list: string) => catalogue.checklist(list)!.criteria
  const digital = catalogue.criteria.filter(({ theme }) => theme === 'digital')
  expect(ids('digital-full').toSorted()).toEqual(digital.map(({ id }) => id).toSorted())
  expect(ids('digital-quick').toSorted()).toEqual(digital.filter(({ tags }) => tags.includes('core')).map(({ id }) => id).toSorted())
  expect(ids('digital-half')).toEqual(expect.arrayContaining([...ids('digital-quick')]))
  expect([ids('digital-quick').length, ids('digital-half').length, ids('digital-full').length]).toEqual([20, 38, 71])
})

it('has one file for each list, named by its id', () => {
  expect(fileNames.toSorted()).toEqual(checklists.map(({ id }) => `/audits/checklists/${id}.ts`).toSorted())
  expect(new Set(checklists.map(({ title }) => title)).size).toBe(checklists.length)
})

describe.each(checklists.map((checklist) => [checklist.id, checklist] as const))('%s', (_id, checklist) => {
  it('says what it is for in one Dutch sentence', () => {
    expect(checklist.title).toMatch(/^\p{Lu}.*[^.?!]$/u)
    expect(checklist.purpose).toMatch(/^\p{Lu}[^.?!]*\.$/u)
    expect(themes).toContain(checklist.theme)
    expect(checklistSizes).toContain(checklist.size)
  })

  it('says the same in English', () => {
    expect(checklist.english.title).toMatch(/^\p{Lu}.*[^.?!]$/u)
    expect(checklist.english.purpose).toMatch(/^\p{Lu}[^.?!]*\.$/u)
    expect(catalogue.checklistText(checklist, 'en')).toEqual(checklist.english)
  })

  it('asks known questions, each once, and none that is retired', () => {
    expect(new Set(checklist.criteria).size).toBe(checklist.criteria.length)
    for (const id of checklist.criteria) {
      expect(catalogue.criterion(id), id).toBeDefined()
      expect(catalogue.criterion(id)!.retired, id).toBeUndefined()
    }
  })

  it('is written down in the order of the walk', () => {
    expect(catalogue.criteriaOf(checklist).map(({ id }) => id)).toEqual(checklist.criteria)
  })
})
