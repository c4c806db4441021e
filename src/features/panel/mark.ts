/** A barrier or a good example that somebody on the panel names, in two taps. The words stay in the score: the finding points to it. Loads when somebody does. */
import type { Draft } from '@/domain/change'
import type { Finding, FindingKind } from '@/domain/finding'
import type { JsonValue, Timestamp } from '@/domain/ids'
import { isLevel, type AnyLevel } from '@/domain/level'
import type { Link } from '@/domain/link'
import type { Participant } from '@/domain/participant'
import { voiceLevels } from '@/domain/participantErasure'
import type { Score } from '@/domain/score'
import { markIdOf } from './markId'

/** The first write. Title in the words of the route, level for each group that the person speaks for. */
export function markDraft(of: { readonly kind: FindingKind; readonly number: number; readonly link: Pick<Link, 'id' | 'title' | 'place'>; readonly person: Participant; readonly score: Score; readonly now: Timestamp }): Draft {
  const { kind, number, link, person, score, now } = of
  return {
    dossier: person.dossier, kind: 'finding', record: markIdOf(score.id, kind),
    set: {
      createdAt: now, deletedAt: null, kind, number, walk: person.walk, link: link.id, place: link.place, participant: person.id, title: link.title, observedAt: now,
      level: isLevel(score.level) ? score.level : null, ...levelFieldsOf(score, person), [`voices.${score.id}`]: true,
    },
  }
}

function levelFieldsOf(score: Score, person: Participant): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(Object.entries(voiceLevels([score], [person])).map(([group, level]) => [`levels.${group}`, level]))
}

/** When somebody changes their mind afterwards: the levels that still were theirs follow. Those that an officer changed stay. */
export function markFollows(finding: Finding, person: Participant, before: AnyLevel | null, after: AnyLevel): readonly Draft[] {
  const set: Record<string, JsonValue> = {}
  const next = isLevel(after) ? after : null
  if (finding.level === (isLevel(before) ? before : null)) set['level'] = next
  for (const group of Object.keys(person.groups) as (keyof Participant['groups'])[]) {
    if ((finding.levels[group] ?? null) === (isLevel(before) ? before : null)) set[`levels.${group}`] = next
  }
  return Object.keys(set).length === 0 ? [] : [{ dossier: finding.dossier, kind: 'finding', record: finding.id, set }]
}
