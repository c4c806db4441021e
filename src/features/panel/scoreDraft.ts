/** What is written when somebody answers. Plain values, so that a test can read them. */
import type { Draft } from '@/domain/change'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import type { AnyLevel } from '@/domain/level'
import type { Participant } from '@/domain/participant'
import { scoreIdOf, type HelpSource, type Score } from '@/domain/score'

type Fields = Readonly<Record<string, JsonValue>>

/** A write to the score of a person at a link: the same record from every tap and every tab. The first one says whose it is. */
export function scoreDraft(of: { readonly person: Pick<Participant, 'id' | 'dossier' | 'walk'>; readonly link: Id; readonly known: Score | undefined; readonly now: Timestamp; readonly set: Fields }): Draft {
  const { person, link, known, now, set } = of
  const first = { createdAt: now, deletedAt: null, walk: person.walk, link, participant: person.id }
  return { dossier: person.dossier, kind: 'score', record: scoreIdOf(link, person.id), set: known ? set : { ...first, ...set } }
}

/** Who put an answer in: goes with everything that is the person's own. */
export function filledBy(person: Pick<Participant, 'helperFills'>): Fields {
  return { filledBy: person.helperFills ? 'helper' : 'self' }
}

/** A chosen level: from here on it is an answer of the screen, also where a paper sheet was typed in before. */
export function levelFields(person: Pick<Participant, 'helperFills'>, level: AnyLevel, now: Timestamp): Fields {
  return { level, answeredAt: now, skippedAt: null, fromPaper: false, ...filledBy(person) }
}

/** Own words, in the language of the screen. */
export function wordsFields(person: Pick<Participant, 'helperFills' | 'language'>, words: string): Fields {
  return { words, language: person.language, ...filledBy(person) }
}

/** One kind of help on or off. "Nobody" and somebody exclude each other. */
export function helpFields(now: Score['helpFrom'], source: HelpSource, isOn: boolean): Fields {
  const others = Object.keys(now).filter((other) => isOn && other !== source && (source === 'nobody' || other === 'nobody'))
  return { [`helpFrom.${source}`]: isOn ? true : null, ...Object.fromEntries(others.map((other) => [`helpFrom.${other}`, null])) }
}
