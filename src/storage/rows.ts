import type { Table } from 'dexie'
import type { Row } from '@/domain/change'
import type { Id } from '@/domain/ids'

/** All rows of a dossier in one table, removed ones too, by the index on `dossier`. */
export async function rowsOf(table: Table<Row, Id>, dossier: Id): Promise<readonly Row[]> {
  return table.where('dossier').equals(dossier).toArray()
}

/** How many records an index that ends in `deletedAt` holds under these keys: only removed ones are in it. */
export function numberOfRemoved(table: Table<Row, Id>, index: string, keys: readonly string[]): Promise<number> {
  return table.where(index).between([...keys, ''], [...keys, '\uffff']).count()
}

/** How many records of a dossier were not removed, from two indexes. */
export function presentCount(table: Table<Row, Id>, dossier: Id): Promise<number> {
  return Promise.all([table.where('dossier').equals(dossier).count(), numberOfRemoved(table, '[dossier+deletedAt]', [dossier])]).then(([all, removed]) => all - removed)
}

/** The last resort of an order: the same on every device. */
export function byId(a: { readonly id: Id }, b: { readonly id: Id }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The order in which things were made; by id where two have the same time. */
export function byAge(a: { readonly id: Id; readonly createdAt: string }, b: { readonly id: Id; readonly createdAt: string }): number {
  return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : byId(a, b)
}
