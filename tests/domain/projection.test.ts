import { describe, expect, it } from 'vitest'
import { dossiersIn, projectContent } from '@/domain/projection'
import { changesOfDossier, ids, uuid } from '../fixtures/dossier'

describe('projecting changes', () => {
  it('gives the same content in whatever order the changes come', () => {
    const changes = changesOfDossier()
    expect(projectContent([...changes].reverse(), ids.dossier)).toEqual(projectContent(changes, ids.dossier))
  })

  it('orders findings by number and advices by position', () => {
    const content = projectContent(changesOfDossier(), ids.dossier)!
    expect(content.findings.map((finding) => finding.number)).toEqual([1, 2, 3])
    expect(content.advices.map((advice) => advice.id)).toEqual([ids.second, ids.advice])
  })

  it('leaves out what was removed, and knows no removed dossier', () => {
    const changes = changesOfDossier()
    const removal = { ...changes[0]!, id: uuid(5000), clock: 500, set: { deletedAt: '2026-10-04T00:00:00.000Z' } }
    expect(projectContent([...changes, { ...removal, kind: 'finding', record: ids.kerb }], ids.dossier)!.findings).toHaveLength(2)
    expect(projectContent([...changes, removal], ids.dossier)).toBeUndefined()
  })

  it('keeps dossiers apart', () => {
    const changes = changesOfDossier()
    const other = changes.map((change) => ({ ...change, dossier: uuid(77), record: change.kind === 'dossier' ? uuid(77) : change.record }))
    expect(dossiersIn([...changes, ...other])).toEqual([ids.dossier, uuid(77)])
    expect(projectContent([...changes, ...other], ids.dossier)!.findings).toHaveLength(3)
    expect(projectContent(changes, uuid(77))).toBeUndefined()
  })
})
