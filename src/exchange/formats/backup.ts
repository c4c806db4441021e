import type { Format } from '../format'

/** The rescue file: every change and every photo, and the same to read without the app. */
export default {
  id: 'backup', extension: '.zip', mediaType: 'application/zip', label: 'publish.format.backup.label', hint: 'publish.format.backup.hint', audience: 'backup', needsChanges: true,
  async write(input) {
    const { backupOf } = await import('../backup/backup')
    return backupOf(input)
  },
} satisfies Format
