import { describe, expect, it } from 'vitest'
import { passiveIn } from '@/domain/reading/passive'
import { wordsIn } from '@/domain/reading/words'

const look = (text: string) => passiveIn(text, { words: wordsIn(text, { from: 0, to: text.length }) })

describe('a passive sentence', () => {
  it.each([
    'Er wordt een brief gestuurd.', 'Je aanvraag wordt binnenkort behandeld.', 'De documenten dienen te worden ingediend.', 'Het formulier moet worden ingevuld en teruggestuurd.',
    'De weg werd vorige maand heraangelegd door de stad.', 'De werken worden uitgevoerd.', 'Het besluit werd door het college genomen.', 'Als je aanvraag wordt geweigerd, krijg je een brief.',
    'De foto is gemaakt door een buur.', 'Alle vragen werden besproken.', 'De brief die je kreeg, werd verzonden op maandag.', 'Dat de premie uitbetaald wordt, staat vast.', 'Het huis wordt onderzocht.',
  ])('probably: %s', (text) => expect(look(text)).toMatchObject({ likely: true }))

  it.each(['Je aanvraag is goedgekeurd.', 'De premie is betaald.', 'De bomen zijn geplant.'])('perhaps: %s', (text) => expect(look(text)).toMatchObject({ likely: false }))

  it.each([
    'Wij sturen je een brief.', 'Het wordt koud.', 'Jan wordt dokter.', 'Het loket is gesloten.', 'Wij zijn verhuisd.', 'De bus is aangekomen.', 'Je bent verplicht om te komen.', 'Ze is ziek geworden.',
    'Wij hebben je brief gelezen.', 'Het gebied is groot.', 'Je wordt lid van een groep.', 'Het bestand is een overzicht.', 'Wij zijn bereid om te helpen.', 'Dat is gebeurd.', 'Het is gratis voor wie een bewijs heeft.',
  ])('not: %s', (text) => expect(look(text)).toBeUndefined())

  it('says from where to where, and which words', () => {
    const text = 'Er wordt morgen een brief gestuurd.'
    expect(look(text)).toMatchObject({ helper: 'wordt', participle: 'gestuurd', from: 3, to: text.length - 1 })
  })
})
