/**
 * Our own columns in a form, which ODK and KoboToolbox pass over: figures, sources and groups as text that a person can read and change.
 * `figures`: `at-least good=90 inconvenient=85 needs-help=80 beyond=blocks norm=law grades=city-agreement`. `source`: a line each,
 * `document | clause | status | note`. `groups`: ids with a space between.
 */
import { sourceStatuses, type AnswerSpec, type Limits, type Source, type SourceStatus, type Thresholds } from '@/domain/criterion'
import { isLevel, type Level } from '@/domain/level'
import { units, type Unit } from '@/domain/unit'
import { isUserGroup, type UserGroup } from '@/domain/userGroup'

/** What our rows that are no question say in the column `criterion`; a part of the walk has its name behind it. */
export const rowMarks = { purpose: '#purpose', outcome: '#no-measure', findings: '#findings', stage: '#stage:' } as const

/** The figures of an answer as text; empty where it has none. */
export function figuresText(answer: AnswerSpec): string {
  if (answer.kind === 'yes-no') return answer.noLevel === undefined ? '' : `no=${answer.noLevel}`
  if (answer.kind !== 'measure' && answer.kind !== 'count') return ''
  const step = answer.kind === 'measure' && answer.step !== undefined ? `step=${answer.step}` : ''
  const { limits } = answer
  if (!limits) return step
  const { kind, ...ends } = limits.thresholds
  return [kind, ...Object.entries(ends).map(([end, value]) => `${hyphens(end)}=${value}`), `norm=${limits.goodStatus}`, `grades=${limits.gradesStatus}`, step].filter(Boolean).join(' ')
}

const hyphens = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What a text of figures says. What does not fit is left out. */
export function figuresOf(text: string): { readonly limits?: Limits; readonly step?: number; readonly noLevel?: Level } {
  const said = new Map<string, string>()
  let kind = ''
  for (const word of text.trim().split(/\s+/)) {
    const equals = word.indexOf('=')
    if (equals < 0) kind ||= word
    else said.set(word.slice(0, equals), word.slice(equals + 1))
  }
  const number = (name: string): number | undefined => {
    const value = Number(said.get(name)?.replace(',', '.') ?? 'none')
    return Number.isFinite(value) ? value : undefined
  }
  const levelOf = (name: string): Level | undefined => { const value = said.get(name); return isLevel(value) ? value : undefined }
  const statusOf = (name: string): SourceStatus => sourceStatuses.find((status) => status === said.get(name)) ?? 'city-agreement'
  const thresholds = thresholdsOf(kind, number, levelOf)
  const step = number('step')
  const noLevel = levelOf('no')
  return {
    ...(thresholds ? { limits: { thresholds, goodStatus: statusOf('norm'), gradesStatus: statusOf('grades') } } : {}),
    ...(step !== undefined && step > 0 ? { step } : {}), ...(noLevel === undefined ? {} : { noLevel }),
  }
}

function thresholdsOf(kind: string, number: (name: string) => number | undefined, level: (name: string) => Level | undefined): Thresholds | undefined {
  const beyond = level('beyond')
  const rest = beyond === undefined ? {} : { beyond }
  if (kind === 'at-most' || kind === 'at-least') {
    const [good, inconvenient, needsHelp] = [number('good'), number('inconvenient'), number('needs-help')]
    return good === undefined ? undefined : { kind, good, ...(inconvenient === undefined ? {} : { inconvenient }), ...(needsHelp === undefined ? {} : { needsHelp }), ...rest }
  }
  if (kind !== 'between') return undefined
  const [from, to, inconvenientFrom, needsHelpFrom, aboveTo] = [number('from'), number('to'), number('inconvenient-from'), number('needs-help-from'), level('above-to')]
  if (from === undefined || to === undefined || from > to) return undefined
  return { kind, from, to, ...(inconvenientFrom === undefined ? {} : { inconvenientFrom }), ...(needsHelpFrom === undefined ? {} : { needsHelpFrom }), ...rest, ...(aboveTo === undefined ? {} : { aboveTo }) }
}

const plain = (text: string | undefined): string => (text ?? '').replace(/[|\n]/g, ' ').replace(/ +/g, ' ').trim()

/** Sources as text, a line each. */
export function sourcesText(sources: readonly Source[]): string {
  return sources.map(({ document, clause, status, note }) => [plain(document), plain(clause), status, plain(note)].join(' | ').replace(/[ |]+$/, '')).join('\n')
}

/** The sources of a text. Without a status one is still to verify. */
export function sourcesOf(text: string): readonly Source[] {
  return text.split('\n').flatMap((line): Source[] => {
    const [document = '', clause = '', status = '', note = ''] = line.split('|').map((part) => part.trim())
    if (document === '') return []
    return [{ document, ...(clause === '' ? {} : { clause }), status: sourceStatuses.find((one) => one === status) ?? 'to-verify', ...(note === '' ? {} : { note }) }]
  })
}

/** The groups of a text. */
export function groupsOf(text: string): Readonly<Partial<Record<UserGroup, true>>> {
  return Object.fromEntries(text.split(/[\s,;]+/).filter(isUserGroup).map((group) => [group, true]))
}

/** A unit as written, or as it stands in brackets or behind "in" in the words of a question. */
export function unitOf(written: string | undefined, ...words: readonly string[]): Unit | undefined {
  const known = (text: string): Unit | undefined => units.find((unit) => unit.toLowerCase() === text.trim().toLowerCase()) ?? sameUnit[text.trim().toLowerCase()]
  if (written !== undefined) return known(written)
  for (const text of words) {
    for (const [, inside] of text.matchAll(/[([]\s*(?:in\s+)?([^()[\]]{1,20}?)\s*[)\]]/g)) { const unit = known(inside!); if (unit) return unit }
    const behind = /\bin\s+(\p{L}{1,12}|%)(?=[\s?.,:;]|$)/u.exec(text)?.[1]
    const unit = behind === undefined ? undefined : known(behind)
    if (unit) return unit
  }
  return undefined
}

const sameUnit: Readonly<Record<string, Unit>> = Object.assign(Object.create(null) as Record<string, Unit>, {
  centimeter: 'cm', centimeters: 'cm', centimetre: 'cm', centimetres: 'cm', meter: 'm', meters: 'm', metre: 'm', metres: 'm', millimeter: 'mm', millimeters: 'mm', millimetre: 'mm', millimetres: 'mm', procent: '%', percent: '%',
  newton: 'N', newtons: 'N', decibel: 'dB', ': 1': ':1', points: 'pt', point: 'pt', euros: 'EUR', items: 'count', stuks: 'count', days: 'days', seconden: 's', seconds: 's', sec: 's', minuten: 'min', minutes: 'min', dagen: 'days', woorden: 'words', words: 'words', euro: 'EUR', '€': 'EUR', aantal: 'count', punt: 'pt',
})

/** A question without the unit in brackets that we write behind it, and that many forms have there. */
export function withoutUnit(question: string, unit: Unit | undefined): string {
  const match = /^(.+?)\s*[([]\s*(?:in\s+)?([^()[\]]{1,20}?)\s*[)\]]$/s.exec(question)
  return match && unit !== undefined && unit !== 'count' && unitOf(match[2]) === unit ? match[1]! : question
}
/** A question with its unit behind it: in a form nothing else says it. */
export function withUnit(question: string, unit: Unit, word: string): string {
  return unit === 'count' || question === '' || unitOf(undefined, question) === unit ? question : `${question} (${word})`
}

/** The part of a list that a question stands in, as a tag: `§ Inkom › Deur`. */
export function sectionTag(path: readonly string[]): string {
  return `§ ${path.map((label) => label.replace(/\s+/g, ' ').replaceAll('›', '>').trim()).join(' › ')}`.slice(0, 200)
}
/** The part that a tag names; undefined for any other tag. */
export function sectionOf(tags: readonly string[]): readonly string[] | undefined {
  const tag = tags.find((one) => one.startsWith('§ '))
  return tag?.slice(2).split(' › ')
}
/** The name that a question had in its form, as a tag: answers in ODK and KoboToolbox are kept under it. */
export const nameTag = (name: string): string => `#${name}`
/** That name; undefined where there is none. */
export function nameIn(tags: readonly string[]): string | undefined {
  return tags.find((tag) => tag.startsWith('#'))?.slice(1)
}
