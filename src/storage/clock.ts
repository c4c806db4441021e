/** The logical clock of this device (Lamport): above everything that was ever seen here. */
export class Clock {
  constructor(private time: number) {}

  /** The highest clock that was seen. */
  get latest(): number {
    return this.time
  }

  /** A clock above all that was seen. */
  tick(): number {
    this.time += 1
    return this.time
  }

  /** Takes note of a clock that somebody else used. */
  observe(time: number): void {
    if (time > this.time) this.time = time
  }
}
