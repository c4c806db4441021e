import type { Migration } from '../migration'

/**
 * The first shape: a table per kind of record, the change log, and what this device remembers for itself.
 * `deletedAt` is null for what is present, and null is no key: an index that ends in it holds removed rows only.
 * So "present" is counted as all minus removed, without reading a row.
 */
export default {
  version: 1,
  reason: 'First shape.',
  stores: {
    dossiers: 'id',
    places: 'id, dossier',
    walks: 'id, dossier',
    findings: 'id, dossier, [dossier+deletedAt]',
    attachments: 'id, dossier, owner, sha256, [dossier+kind], [dossier+kind+deletedAt]',
    answers: 'id, dossier',
    advices: 'id, dossier, [dossier+deletedAt]',
    followUps: 'id, dossier',
    changes: 'id, clock, [kind+record], [dossier+clock]',
    settings: 'key',
    files: 'sha256',
  },
} satisfies Migration
