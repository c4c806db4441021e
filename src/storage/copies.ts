import type { Change } from '@/domain/change'
import type { Ballast } from './ballast'
import { commit, commitForeign, type Committed, type ForeignCommitted } from './commit'
import { openDatabase, type Database } from './database'
import type { Journal } from './journal/journal'
import { graver, problemOf } from './problem'
import type { SaveProblem } from './storage'

/** Changes on their way to both copies; what succeeded is not done again at a retry. */
export interface Pair {
  readonly changes: readonly Change[]
  inDatabase: boolean
  inJournal: boolean
}

/** Writes changes to database and journal side by side. */
export class Copies {
  /** True once another tab brought a newer database, or this storage was closed: nothing is written any more. */
  stopped = false

  constructor(private readonly db: Database, private readonly journal: Journal | undefined, private readonly ballast: Ballast) {}

  /** How many copies a save makes here. */
  get count(): 1 | 2 {
    return this.journal ? 2 : 1
  }

  /** Writes all pairs at once; `onCommitted` gets what the transaction did. Resolves to null when both copies have all of it. */
  async write(pairs: readonly Pair[], onCommitted: (committed: readonly Committed[]) => void): Promise<SaveProblem | null> {
    return this.withRoom(async () => {
      const forDatabase = pairs.filter((pair) => !pair.inDatabase)
      const forJournal = pairs.filter((pair) => !pair.inJournal)
      return this.both(
        async () => {
          onCommitted(await commit(this.db, forDatabase.flatMap(({ changes }) => changes)))
          for (const pair of forDatabase) pair.inDatabase = true
        },
        async () => {
          if (forJournal.length > 0) await this.journal?.append({ changes: forJournal.flatMap(({ changes }) => changes) })
          for (const pair of forJournal) pair.inJournal = true
        },
      )
    })
  }

  /** As `write`, for changes made elsewhere; only what was not here goes into the journal. */
  async writeForeign(changes: readonly Change[]): Promise<{ readonly done: ForeignCommitted } | { readonly problem: SaveProblem }> {
    let done: ForeignCommitted | undefined
    const problem = await this.withRoom(() => this.both(
      async () => { done ??= await commitForeign(this.db, changes) },
      // All of them: what the database knows may be what the journal missed, and knowing twice does no harm.
      async () => { await this.journal?.append({ changes }) },
    ))
    return problem === null && done ? { done } : { problem: problem ?? 'failed' }
  }

  private async both(database: () => Promise<void>, journal: () => Promise<void>): Promise<SaveProblem | null> {
    if (this.stopped) return 'closed'
    // The journal first: its worker writes while this thread prepares the transaction.
    const results = await Promise.allSettled([journal(), this.reopening(database)])
    const problems = results.map((result) => (result.status === 'rejected' ? this.named(result.reason) : null))
    return graver(problems[0] ?? null, problems[1] ?? null)
  }

  /** Safari loses its connection in the background; that is no newer version, and once opened again it works. */
  private async reopening(task: () => Promise<void>): Promise<void> {
    try {
      await task()
    } catch (error) {
      if (this.stopped || problemOf(error) !== 'closed') throw error
      await openDatabase(this.db)
      await task()
    }
  }

  private named(error: unknown): SaveProblem {
    return this.stopped ? 'closed' : problemOf(error)
  }

  /** Tries once more with the reserve given up, when there was no room. */
  async withRoom(attempt: () => Promise<SaveProblem | null>): Promise<SaveProblem | null> {
    const problem = await attempt()
    return problem === 'quota' && await this.ballast.release() ? attempt() : problem
  }
}
