/** `drempelwijs`: the exports of the app without a screen (DESIGN 10). */
import { audit } from './audit'
import { example } from './example'
import { exportDossier } from './export'
import { patch } from './patch'
import { print } from './print'
import { specification } from './specification'
import { validate } from './validate'
import { xlsform } from './xlsform'
import { help, UsageError, UnreadableError, type Command, type Output } from './usage'

const commands: Readonly<Record<string, Command>> = { audit, example, export: exportDossier, validate, patch, print, specification, xlsform }

const terminal: Output = { out: (line) => process.stdout.write(`${line}\n`), err: (line) => process.stderr.write(`${line}\n`) }

/** Runs one command. Gives the exit code: 0 done, 1 findings or invalid, 2 usage or unreadable input. */
export async function main(args: readonly string[], output: Output = terminal): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined) {
    output.err(help())
    return 2
  }
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help') || rest.includes('-h')) {
    output.out(help())
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    output.err(`drempelwijs: no such command: ${name}. Try --help.`)
    return 2
  }
  try {
    return await command(rest, output)
  } catch (error) {
    const known = error instanceof UsageError || error instanceof UnreadableError
    output.err(`drempelwijs ${name}: ${known ? error.message : `failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`}`)
    return 2
  }
}
