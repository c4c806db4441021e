/**
 * What a panel gets back: "Wat we samen vonden", one page in short sentences with pictograms. Nobody's words and no group that could be one
 * person: of every link only the worst that anybody of three or more said.
 */
import { adviceStatus } from '@/domain/followUp'
import { leastParticipants } from '@/domain/leavingChain'
import { isLevel, worstLevel, type AnyLevel } from '@/domain/level'
import { titleOfLink } from '@/domain/link'
import type { Chain } from '@/domain/chain'
import type { Id } from '@/domain/ids'
import { own, text, type DocumentNode, type DossierDocument, type Inlines, type Step } from '../document/model'
import { sheetDocument, titleOfWalk, type SheetContext } from './sheetWords'

/** How many requests the page shows, so that it stays one page. */
const requestsShown = 5

/** The page. A dossier without a walk or a route gives a page that says so. */
export function panelPage(context: SheetContext): DossierDocument {
  const { s, walk, chain } = context
  const title = s('twin.title')
  const head: DocumentNode = { kind: 'heading', level: 1, text: title }
  if (!walk || !chain) return sheetDocument(context, s('twin.kind'), title, 'clear', [head, { kind: 'paragraph', inlines: [text(s('noRoute'))] }])
  return sheetDocument(context, s('twin.kind'), title, 'clear', [head, ...introOf(context, chain), ...found(context, chain), ...requests(context), ...goesWell(context, chain), ...whatNow(context)])
}

function introOf(context: SheetContext, chain: Chain): readonly DocumentNode[] {
  const { s, day } = context
  const values = { title: titleOfWalk(context), date: chain.walk.date === null ? '' : day(chain.walk.date) }
  const walked = chain.walk.date === null ? s('twin.walked', values) : s('twin.walkedOn', values)
  return [{ kind: 'paragraph', inlines: [own(walked), text(` ${s('twin.people', { n: chain.heard.length })} `), { kind: 'text', text: `${s('twin.thanks')}.`, strong: true }, text(` ${s('twin.thanks.body')}`)] }]
}

/** The worst that the panel said at a link; only where three or more were heard. */
function saidAt(chain: Chain, i: number): AnyLevel {
  return worstLevel(chain.summaries[i]!.voices.map(({ level }) => level))
}

function found(context: SheetContext, chain: Chain): readonly DocumentNode[] {
  const { s, p, language } = context
  if (chain.links.length === 0) return [{ kind: 'paragraph', inlines: [text(s('noLinks'))] }]
  const heading: DocumentNode = { kind: 'heading', level: 2, text: s('twin.links') }
  if (chain.heard.length < leastParticipants) return [heading, { kind: 'paragraph', inlines: [text(s('twin.few'))] }]
  const items = chain.links.map((link, i): Step => {
    const level = saidAt(chain, i)
    return {
      number: i + 1, channel: link.channel, channelWord: p(`channel.${link.channel}`), title: titleOfLink(link, language), level,
      word: isLevel(level) ? p(`level.${level}`) : s('word.unknown'), text: isLevel(level) ? s(`twin.say.${level}`) : s('twin.say.unknown'),
    }
  })
  return [heading, { kind: 'steps', items }]
}

/** What was asked for after this walk, and after the earlier ones of the same route while it is not done. */
function requests({ s, input, walk, language }: SheetContext): readonly DocumentNode[] {
  const { content } = input
  const walks = new Set<Id>()
  for (let at: Id | null = walk!.id; at !== null && !walks.has(at);) {
    walks.add(at)
    const here: Id = at
    at = content.walks.find(({ id }) => id === here)?.copiedFrom ?? null
  }
  const findings = new Set(content.findings.filter((finding) => finding.walk !== null && walks.has(finding.walk)).map(({ id }) => id))
  const evidence = new Set(content.links.filter((link) => walks.has(link.walk)).flatMap((link) => Object.keys(link.evidence)))
  const asked = content.advices.filter((advice) => advice.what.trim() !== '' && Object.keys(advice.findings).some((id) => findings.has(id) || evidence.has(id)))
    .filter((advice) => adviceStatus(content.followUps.filter((event) => event.advice === advice.id)) !== 'done')
  const heading: DocumentNode = { kind: 'heading', level: 2, text: s('twin.ask') }
  if (asked.length === 0) return [heading, { kind: 'paragraph', inlines: [text(s('twin.ask.none'))] }]
  const dutch: readonly DocumentNode[] = language === 'nl' ? [] : [{ kind: 'paragraph', inlines: [text(s('twin.ask.language'))] }]
  return [heading, ...dutch, { kind: 'list', ordered: false, items: asked.slice(0, requestsShown).map((advice): Inlines => [own(advice.what.trim())]) }]
}

function goesWell(context: SheetContext, chain: Chain): readonly DocumentNode[] {
  const { s, input, walk, language } = context
  const works = chain.heard.length < leastParticipants ? [] : chain.links.filter((_, i) => saidAt(chain, i) === 'good').map((link) => titleOfLink(link, language))
  const examples = input.content.findings.filter((finding) => finding.kind === 'good-practice' && finding.walk === walk!.id && finding.participant === null && finding.title.trim() !== '').map(({ title }) => title.trim())
  const all = [...works, ...examples]
  return [{ kind: 'heading', level: 2, text: s('twin.good') }, all.length === 0 ? { kind: 'paragraph', inlines: [text(s('twin.good.none'))] } : { kind: 'list', ordered: false, items: all.map((one): Inlines => [own(one)]) }]
}

function whatNow({ s }: SheetContext): readonly DocumentNode[] {
  return [{ kind: 'heading', level: 2, text: s('twin.next') }, { kind: 'paragraph', inlines: [text(s('twin.next.body'))] }]
}
