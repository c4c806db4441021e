import type { Migration } from '../migration'

/** Links of a route, the participants who walk it and their scores: a table each, by walk and by dossier. A walk with a panel is read by its own index: the panel screens never read the whole dossier. */
export default {
  version: 2,
  reason: 'Routes.',
  stores: {
    links: 'id, dossier, walk',
    participants: 'id, dossier, walk',
    scores: 'id, dossier, walk, participant',
  },
} satisfies Migration
