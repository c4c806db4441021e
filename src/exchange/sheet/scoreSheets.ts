/**
 * The paper twin of the panel screens: a cover, and one link a page with the same question, levels and faces. The person's own words and what a
 * helper saw have a frame each. Large print.
 */
import { levels } from '@/domain/level'
import { taskOfLink, titleOfLink, walkedLinks } from '@/domain/link'
import { consents, participantColours } from '@/domain/participant'
import { feelings } from '@/domain/score'
import { own, text, type Choice, type DocumentNode, type DossierDocument } from '../document/model'
import { sheetDocument, titleOfWalk, type SheetContext } from './sheetWords'

/** The sheets of a walk. A dossier without a walk or a route gives a sheet that says so. */
export function scoreSheets(context: SheetContext): DossierDocument {
  const { s, walk } = context
  const title = titleOfWalk(context)
  return sheetDocument(context, s('kind'), title, 'large', [{ kind: 'heading', level: 1, own: true, text: title }, ...(walk ? sheetsOf(context) : [{ kind: 'paragraph', inlines: [text(s('noRoute'))] } as const])])
}

function sheetsOf(context: SheetContext): readonly DocumentNode[] {
  const { s, walk, input } = context
  const links = walkedLinks(input.content.links.filter((link) => link.walk === walk?.id))
  if (links.length === 0) return [{ kind: 'paragraph', inlines: [text(s('noLinks'))] }]
  return [...cover(context), ...links.flatMap((_, i) => linkSheet(context, links, i))]
}

function cover({ p, s, walk, day, input }: SheetContext): readonly DocumentNode[] {
  const plain = (word: string): Choice => ({ mark: null, word, meaning: '' })
  const yesNo = [plain(p('app.yes')), plain(p('app.no'))]
  const date = walk?.date ? [{ kind: 'paragraph', inlines: [text(day(walk.date))] } as const] : []
  const example = input.content.dossier.example ? [{ kind: 'note', tone: 'example', title: s('example'), inlines: [text(s('example.note'))] } as const] : []
  return [
    ...date, ...example, { kind: 'heading', level: 2, text: s('what') }, { kind: 'paragraph', inlines: [text(`${s('what.body')} ${s('cross')}`)] },
    { kind: 'choices', legend: s('sign.colour'), layout: 'across', options: participantColours.map((colour) => plain(p(`colour.${colour}`))) },
    { kind: 'writingLines', tone: 'own', title: s('sign.letter'), hint: '', lines: 1 },
    { kind: 'choices', legend: p('welcome.who'), layout: 'rows', options: [plain(p('welcome.who.self')), plain(p('welcome.who.helper'))] },
    // On a sheet of its own: it is kept apart from the answers.
    { kind: 'pageBreak' }, { kind: 'heading', level: 2, text: p('consent.title') }, { kind: 'paragraph', inlines: [text(p('consent.change'))] },
    ...consents.flatMap((consent): readonly DocumentNode[] => [{ kind: 'choices', legend: p(`consent.${consent}`), layout: 'across', options: yesNo }, { kind: 'paragraph', inlines: [text(p(`consent.${consent}.why`))] }]),
    { kind: 'writingLines', tone: 'own', title: s('sign'), hint: '', lines: 1 },
  ]
}

function linkSheet({ p, s, language }: SheetContext, links: ReturnType<typeof walkedLinks>, i: number): readonly DocumentNode[] {
  const link = links[i]!
  const task = taskOfLink(link, language)
  return [
    { kind: 'pageBreak' },
    { kind: 'linkHead', number: i + 1, progress: p('app.step', { n: i + 1, total: links.length }), channel: link.channel, channelWord: p(`channel.${link.channel}`), title: titleOfLink(link, language) },
    ...(task === '' ? [] : [{ kind: 'paragraph', inlines: [own(task)] } as const]),
    {
      kind: 'choices', legend: p('score.ask'), layout: 'rows',
      options: [
        ...levels.map((level): Choice => ({ mark: { kind: 'level', level }, word: p(`level.${level}`), meaning: p(`say.${level}`) })),
      ],
    },
    { kind: 'choices', legend: '', layout: 'across', options: (['cannot-tell', 'not-applicable'] as const).map((level): Choice => ({ mark: { kind: 'level', level }, word: p(`level.${level}`), meaning: '' })) },
    { kind: 'choices', legend: p('feeling.title'), layout: 'across', options: feelings.map((feeling): Choice => ({ mark: { kind: 'feeling', feeling }, word: p(`feeling.${feeling}`), meaning: '' })) },
    { kind: 'writingLines', tone: 'own', title: p('words.own'), hint: '', lines: 4 },
    { kind: 'writingLines', tone: 'helper', title: s('helper'), hint: '', lines: 2 },
  ]
}
