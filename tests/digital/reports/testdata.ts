import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Reports of real tools, beside the repository: not ours to copy. */
const root = resolve(import.meta.dirname, '../../../../shared/testdata')

/** True where they are there. */
export const hasTestdata = existsSync(join(root, 'audit-reports'))

/** Names of the files in a folder; none where they are not there. */
export function reportsIn(folder: 'audit-reports' | 'earl-wcagem'): readonly string[] {
  return hasTestdata ? readdirSync(join(root, folder)).sort() : []
}

/** The bytes of one. */
export function reportFile(folder: 'audit-reports' | 'earl-wcagem', name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(root, folder, name)))
}
