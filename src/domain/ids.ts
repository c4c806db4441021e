/** A random UUID (version 4), minted by the caller (Web Crypto) and kept forever. */
export type Id = string

/** A moment as ISO 8601 text with offset, e.g. `2026-11-21T14:32:00.000Z`. For display only: merging never looks at it. */
export type Timestamp = string

/** A calendar day without time zone, `YYYY-MM-DD`. */
export type Day = string

/** What a change may set: plain JSON, so that it survives a file, a database and another device. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }
