import { describe, expect, it } from 'vitest'
import { asDossier, type Dossier } from '@/domain/dossier'
import { filterFromQuery, isNarrowed, queryOfFilter, shownDossiers, type DossierFilter, type ListedDossier } from '@/features/dossiers/dossierList'

const listed = (id: string, fields: Partial<Dossier>, lastChangeAt: string | null = null): ListedDossier => ({ dossier: { ...asDossier({ id, dossier: id, stamps: {} }), ...fields }, lastChangeAt })
const everything: DossierFilter = { text: '', area: null, phase: null, subject: null, order: 'changed' }
const ids = (list: readonly ListedDossier[]): readonly string[] => list.map(({ dossier }) => dossier.id)

describe('the list of dossiers', () => {
  const all = [
    listed('a', { title: 'Korenmarkt 10', resultArea: 'public-domain', phase: 'design', subject: 'street' }, '2026-11-01T10:00:00.000Z'),
    listed('b', { title: 'Café de Brug', resultArea: 'shops-horeca', subject: 'shop' }, '2026-11-20T10:00:00.000Z'),
    listed('c', { title: 'Korenmarkt 9', resultArea: 'public-domain', clientService: 'Dienst Mobiliteit' }, null),
  ]

  it('shows the latest change first, and dossiers that never changed last', () => {
    expect(ids(shownDossiers(all, everything, 'nl-BE'))).toEqual(['b', 'a', 'c'])
  })

  it('sorts titles as people count, and without minding accents or capitals', () => {
    expect(ids(shownDossiers(all, { ...everything, order: 'title' }, 'nl-BE'))).toEqual(['b', 'c', 'a'])
  })

  it('finds every word, in title or service, without accents', () => {
    expect(ids(shownDossiers(all, { ...everything, text: 'CAFE brug' }, 'nl-BE'))).toEqual(['b'])
    expect(ids(shownDossiers(all, { ...everything, text: 'koren mobil' }, 'nl-BE'))).toEqual(['c'])
    expect(shownDossiers(all, { ...everything, text: 'koren brug' }, 'nl-BE')).toEqual([])
  })

  it('combines result area, phase and subject', () => {
    expect(ids(shownDossiers(all, { ...everything, area: 'public-domain' }, 'nl-BE'))).toEqual(['a', 'c'])
    expect(ids(shownDossiers(all, { ...everything, area: 'public-domain', phase: 'design', subject: 'street' }, 'nl-BE'))).toEqual(['a'])
  })

  it('leaves the given list as it was', () => {
    const before = ids(all)
    shownDossiers(all, { ...everything, order: 'title' }, 'nl-BE')
    expect(ids(all)).toEqual(before)
  })

  it('comes back from its own address, and survives an address that somebody made up', () => {
    const filter: DossierFilter = { text: 'markt', area: 'public-domain', phase: 'works', subject: 'street', order: 'title' }
    expect(filterFromQuery(queryOfFilter(filter))).toEqual(filter)
    expect(filterFromQuery({ area: '<script>', order: ['title'], q: ['x'], phase: null })).toEqual(everything)
    expect(queryOfFilter(everything)).toEqual({})
    expect(isNarrowed(everything)).toBe(false)
    expect(isNarrowed({ ...everything, order: 'title' })).toBe(false)
    expect(isNarrowed({ ...everything, text: ' x' })).toBe(true)
  })
})
