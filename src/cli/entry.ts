/** Runs while it is being imported: the module runner closes afterwards, and formats load their libraries late. */
import { main } from './main'

/** The exit code. */
export const code: number = await main(process.argv.slice(2))
