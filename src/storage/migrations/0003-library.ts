import type { Migration } from '../migration'

/** The city’s own library: criteria, checklists, figures that were confirmed or corrected, and trainings. Tens to hundreds of records, read whole. */
export default {
  version: 3,
  reason: 'Library.',
  stores: {
    ownCriteria: 'id, dossier',
    ownChecklists: 'id, dossier',
    figures: 'id, dossier',
    trainings: 'id, dossier',
  },
} satisfies Migration
