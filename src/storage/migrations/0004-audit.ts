import type { Migration } from '../migration'

/** Digital audits: pages of a sample, outcomes per page and criterion, and reports of tools. An audit is read by its own index: outcomes alone are pages times criteria. */
export default {
  version: 4,
  reason: 'Audits.',
  stores: {
    samplePages: 'id, dossier, walk',
    pageOutcomes: 'id, dossier, walk',
    toolReports: 'id, dossier, walk',
  },
} satisfies Migration
