/** Holds for every step in `src/storage/migrations`; a new one is tested by being there. */
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { describeDatabase, migrations, tableOf } from '@/storage/database'

const files = import.meta.glob('../../src/storage/migrations/*.ts')

/** A row that fits in every table, with the keys of all of them. */
const row = (id: string): object => ({ id, key: id, sha256: id, dossier: 'd', stamps: { title: '000000001.x' }, title: 'Straße & café ♿', deletedAt: null, kind: 'photo', owner: 'o', record: id, clock: 1, value: 1 })

describe('the steps of the database', () => {
  it('are numbered without gaps, by their file names too', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1))
    expect(Object.keys(files).map((path) => Number(/(\d{4})-[a-z-]+\.ts$/.exec(path)?.[1])).sort((a, b) => a - b)).toEqual(migrations.map(({ version }) => version))
  })

  it('each say why they are there', () => {
    for (const { reason } of migrations) expect(reason).toMatch(/^\p{Lu}.+\.$/u)
  })

  it('end with a table for every kind of record', () => {
    const names = describeDatabase('names').tables.map(({ name }) => name)
    for (const table of Object.values(tableOf)) expect(names).toContain(table)
  })

  it.each(migrations.map(({ version }) => version))('version %i opens what the one before wrote, with everything in it', async (version) => {
    const name = `migration-${version}`
    const written = new Map<string, number>()
    if (version > 1) {
      const before = describeDatabase(name, { steps: migrations.slice(0, version - 1) })
      for (const table of before.tables) {
        await table.bulkPut([row('a'), row('b')])
        written.set(table.name, 2)
      }
      before.close()
    }
    const after = describeDatabase(name, { steps: migrations.slice(0, version) })
    await after.open()
    for (const table of after.tables) expect(await table.count(), table.name).toBeGreaterThanOrEqual(written.get(table.name) ?? 0)
    for (const table of after.tables) await table.put(row('c'))
    after.close()
  })
})
