/** Runs tasks one after the other, in the order in which they came; one that fails does not stop the next. */
export class Lane {
  private last: Promise<unknown> = Promise.resolve()

  /** Runs the task when all before it have ended; resolves or rejects as it does. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.last.then(task)
    this.last = result.catch(() => undefined)
    return result
  }

  /** Resolves when all that was asked so far has ended. */
  async idle(): Promise<void> {
    await this.last
  }
}
