/** Schemas of single foreign values: bounded, plain, and tolerant. What does not fit becomes empty, never an error of the whole. */
import * as v from 'valibot'
import type { Level } from '@/domain/level'

// Control characters, and those that turn or hide text: they have no place in words from elsewhere. New lines and tabs may stay.
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Words of at most so many characters; empty for anything else. They stay words: nothing shows them as HTML. */
export function foreignWords(most: number): v.GenericSchema<unknown, string> {
  return v.fallback(v.pipe(v.string(), v.transform((text) => text.slice(0, most * 2).replace(unseen, '').trim().slice(0, most))), '') as v.GenericSchema<unknown, string>
}

/** One line of words. */
export function foreignLine(most: number): v.GenericSchema<unknown, string> {
  return v.pipe(foreignWords(most), v.transform((text) => text.replace(/\s+/g, ' ').trim()))
}

/** A web address; empty for anything that is not http or https (`javascript:`, `data:`, `file:`). */
export const foreignAddress: v.GenericSchema<unknown, string> = v.pipe(foreignLine(2000), v.transform((text) => (/^https?:\/\/[^\s"<>]+$/i.test(text) ? text : '')))

/** Any list; empty for anything else. Its members are looked at one by one. */
export const foreignList: v.GenericSchema<unknown, readonly unknown[]> = v.fallback(v.array(v.unknown()), []) as v.GenericSchema<unknown, readonly unknown[]>

/** Words of a list that are words. */
export const foreignTags: v.GenericSchema<unknown, readonly string[]> = v.pipe(foreignList, v.transform((list) => list.slice(0, 50).filter((tag): tag is string => typeof tag === 'string')))

/** A moment, as ISO 8601 in UTC; null for anything else. */
export const foreignMoment: v.GenericSchema<unknown, string | null> = v.pipe(foreignLine(60), v.transform((text) => {
  const at = text === '' ? NaN : Date.parse(text)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}))

/** A width in CSS pixels; null for anything else. */
export const foreignPixels: v.GenericSchema<unknown, number | null> = v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(100_000), v.transform(Math.round)), null as never) as v.GenericSchema<unknown, number | null>

/** The name of a rule: it becomes the name of a field, so it may not be one that reaches further. */
export const foreignRule = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200), v.regex(/^[\w.,:+/@ -]+$/), v.check((name) => !['__proto__', 'constructor', 'prototype', 'id', 'dossier', 'stamps'].includes(name)))

/** Severities of axe as levels for the groups of a criterion. */
export function levelOfImpact(impact: unknown): Level | null {
  return impact === 'critical' || impact === 'serious' ? 'blocks' : impact === 'moderate' ? 'needs-help' : impact === 'minor' ? 'inconvenient' : null
}

/** An object by its fields; undefined for anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Readonly<Record<string, unknown>> : undefined
}
