/** The types of a form (XLSForm, and the older names that pyxform still takes), and what each is for a checklist. */

/** What a row is for us. A closed set: import answers for each. */
export type RowKind =
  | 'text' | 'integer' | 'decimal' | 'range' | 'select-one' | 'select-many' | 'rank' | 'select-file' | 'date' | 'barcode' | 'acknowledge'
  | 'note' | 'media' | 'place' | 'calculate' | 'device' | 'group' | 'group-end' | 'repeat' | 'repeat-end' | 'unknown'

/** A type as written, taken apart. */
export interface RowType {
  readonly kind: RowKind
  /** The name in today's XLSForm, e.g. `geopoint`; for lists without the list. */
  readonly type: string
  readonly list?: string
  readonly orOther?: boolean
}

/** Today's name, its kind, and the names that mean the same. */
const types: readonly (readonly [type: string, kind: RowKind, others?: readonly string[]])[] = [
  ['text', 'text', ['string', 'q string', 'add text prompt', 'phone number', 'phonenumber prompt', 'number of days in last month', 'email', 'url']],
  ['integer', 'integer', ['int', 'number', 'q int', 'add integer prompt', 'percentage', 'number of days in last six months', 'number of days in last year']],
  ['decimal', 'decimal', ['q decimal', 'add decimal prompt', 'float']],
  ['range', 'range'],
  ['date', 'date', ['q date', 'add date prompt']], ['time', 'date', ['q time', 'add time prompt']], ['dateTime', 'date', ['datetime', 'date time', 'q date time', 'add date time prompt']],
  ['barcode', 'barcode', ['q barcode', 'add barcode prompt']],
  ['acknowledge', 'acknowledge', ['trigger', 'q acknowledge', 'add acknowledge prompt']],
  ['note', 'note', ['q note', 'add note prompt', 'q picture note']],
  ['image', 'media', ['photo', 'picture', 'q picture', 'q image', 'add image prompt', 'add photo prompt', 'q photo']], ['audio', 'media', ['q audio', 'add audio prompt']], ['video', 'media', ['q video', 'add video prompt']],
  ['file', 'media', ['add file prompt']], ['background-audio', 'media'],
  ['geopoint', 'place', ['gps', 'location', 'q location', 'q geopoint', 'add location prompt']], ['geotrace', 'place', ['q geotrace']], ['geoshape', 'place', ['q geoshape']], ['osm', 'place'], ['start-geopoint', 'place'],
  ['calculate', 'calculate', ['q calculate', 'add calculate prompt']], ['hidden', 'calculate'],
  ['start', 'device', ['start time', 'get start time']], ['end', 'device', ['end time', 'get end time']], ['today', 'device', ['get today', 'q today']], ['deviceid', 'device', ['imei', 'device id', 'get device id', 'uri:deviceid']],
  ['subscriberid', 'device', ['subscriber id', 'get subscriber id', 'uri:subscriberid']], ['simserial', 'device', ['sim id', 'get sim id', 'uri:simserial']], ['phonenumber', 'device', ['get phone number', 'uri:phonenumber']],
  ['username', 'device', ['uri:username']], ['email-address', 'device', ['uri:email']], ['audit', 'device'], ['xml-external', 'device'], ['csv-external', 'device'],
]

const byName: ReadonlyMap<string, RowType> = new Map(types.flatMap(([type, kind, others = []]) => [type, ...others].map((name) => [name.toLowerCase(), { type, kind }] as const)))

/** Takes a type apart. A word that no version of XLSForm knows is `unknown`. */
export function rowTypeOf(written: string): RowType {
  const text = written.trim().replace(/\s+/g, ' ')
  const lower = text.toLowerCase()
  const block = /^(begin|end)[ _]?(group|repeat|lgroup|looped group)$/.exec(lower)
  if (block) {
    const isRepeat = block[2] !== 'group'
    return block[1] === 'begin' ? { kind: isRepeat ? 'repeat' : 'group', type: isRepeat ? 'begin_repeat' : 'begin_group' } : { kind: isRepeat ? 'repeat-end' : 'group-end', type: isRepeat ? 'end_repeat' : 'end_group' }
  }
  // `select_one list`, `select one from list or specify other`, `add select multiple prompt using list`.
  const select = /^(?:add )?(select[ _]?one[ _]from[ _]file|select[ _]?multiple[ _]from[ _]file|select[ _]?one[ _]external|select[ _]?one|select1|select[ _]?multiple|select all that apply|select[ _]?many|rank)(?: prompt)?(?: (?:from|using))?(?: (.+?))?( or[ _]other| or specify other)?$/i.exec(text)
  if (select) {
    const [, word = '', list, other] = select
    const name = word.toLowerCase().replaceAll(' ', '_')
    const orOther = other !== undefined
    const rest = { ...(list === undefined ? {} : { list: list.trim() }), ...(orOther ? { orOther } : {}) }
    if (name.includes('file') || name.includes('external')) return { kind: 'select-file', type: name, ...rest }
    if (name === 'rank') return { kind: 'rank', type: 'rank', ...rest }
    return name === 'select_one' || name === 'select1' || name === 'selectone' ? { kind: 'select-one', type: 'select_one', ...rest } : { kind: 'select-many', type: 'select_multiple', ...rest }
  }
  return byName.get(lower) ?? byName.get(lower.replaceAll('_', ' ')) ?? { kind: 'unknown', type: text }
}

/** The known type that a mistyped one looks like most; undefined where none is near. */
export function nearestType(written: string): string | undefined {
  const word = written.trim().toLowerCase().split(' ')[0] ?? ''
  const names = ['select_one', 'select_multiple', 'begin_group', 'end_group', 'begin_repeat', 'end_repeat', ...types.map(([type]) => type)]
  const best = names.map((name) => ({ name, far: distance(word, name) })).sort((a, b) => a.far - b.far)[0]
  return best && best.far <= Math.max(1, Math.floor(best.name.length / 4)) ? best.name : undefined
}

/** How many letters differ (Levenshtein). */
function distance(a: string, b: string): number {
  if (a.length > 40) return a.length
  let before = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const line = [i]
    for (let j = 1; j <= b.length; j++) line.push(Math.min(before[j]! + 1, line[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    before = line
  }
  return before[b.length]!
}
