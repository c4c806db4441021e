/** Sentences with holes: what is known goes in, what is not known stays visible as something to fill in. */
import type { MessageKey, Translate } from '@/locales'
import { own, type Inline, type Inlines } from '../document/model'

/** What is still to fill in, marked: `[vul in: …]`. */
export function blank(t: Translate, what: MessageKey): Inline {
  return { kind: 'text', text: t('statement.blank', { what: t(what) }), fill: true }
}

/** What a person typed; what is to fill in where nobody did. */
export function typedOr(value: string, t: Translate, what: MessageKey): Inline {
  return value === '' ? blank(t, what) : own(value)
}

/** A message with pieces of running text in place of its `{names}`. */
export function sentence(t: Translate, key: MessageKey, pieces: Readonly<Record<string, Inlines>>): Inlines {
  return t(key).split(/(\{\w+\})/).flatMap((part): Inlines => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name !== undefined && pieces[name]) return pieces[name]
    return part === '' ? [] : [{ kind: 'text', text: part }]
  })
}
