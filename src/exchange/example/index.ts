/**
 * The example dossier: a round of the real Woodrow Wilsonplein and Stadskantoor in Ghent with invented findings, and two
 * walks of the whole route with an invented panel, and two audits of an invented website. It is a list of changes like any other, with fixed ids and dates: loading it twice does
 * nothing, and it can be erased like any dossier.
 */
import type { Change } from '@/domain/change'
import { advices, followUps } from './advices'
import { answers } from './answers'
import { dossier, walks } from './dossier'
import { findings } from './findings'
import { links } from './links'
import { pageOutcomes } from './pageOutcomes'
import { participants } from './participants'
import { photoNames, photos } from './photos'
import { photoBytes } from './photos/bytes'
import index from './photos/index.json'
import { places } from './places'
import { samplePages } from './samplePages'
import { scores } from './scores'
import { toolReports } from './toolReports'
import { changesOf } from './written'

/** The example as changes in the order in which they were made, and its pictures by SHA-256. */
export default async function exampleContent(): Promise<{ changes: Change[]; files: Map<string, Uint8Array<ArrayBuffer>> }> {
  const changes = [
    ...changesOf('dossier', dossier), ...changesOf('place', places), ...changesOf('walk', walks), ...changesOf('finding', findings),
    ...changesOf('attachment', photos), ...changesOf('answer', answers), ...changesOf('advice', advices), ...changesOf('followUp', followUps),
    ...changesOf('link', links), ...changesOf('participant', participants), ...changesOf('score', scores),
    ...changesOf('samplePage', samplePages), ...changesOf('pageOutcome', pageOutcomes), ...changesOf('toolReport', toolReports),
  ].sort((a, b) => a.clock - b.clock)
  const files = new Map(await Promise.all(photoNames.map(async (name) => [index[name].sha256, await photoBytes(name)] as const)))
  return { changes, files }
}
