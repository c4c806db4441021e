import { Dexie, type DBCore, type DBCoreTable } from 'dexie'
import type { BeforeCall } from '@/storage/database'

/** Calls something before each call to a database, with its name (`get places`, `mutate changes` …); what throws there makes that call fail. */
export function watchCalls(db: Dexie, beforeCall: BeforeCall): void {
  const guarded = <A, R>(name: string, call: (argument: A) => Promise<R>) => (argument: A): Promise<R> => {
    try {
      beforeCall(name)
    } catch (error) {
      return Dexie.Promise.reject(error) as unknown as Promise<R>
    }
    return call(argument)
  }
  db.use({
    stack: 'dbcore',
    name: 'before-call',
    create: (core: DBCore): DBCore => ({
      ...core,
      table(name: string): DBCoreTable {
        const table = core.table(name)
        return {
          ...table,
          get: guarded(`get ${name}`, table.get), getMany: guarded(`getMany ${name}`, table.getMany), query: guarded(`query ${name}`, table.query),
          count: guarded(`count ${name}`, table.count), mutate: guarded(`mutate ${name}`, table.mutate), openCursor: guarded(`openCursor ${name}`, table.openCursor),
        }
      },
    }),
  })
}
