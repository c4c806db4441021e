import { describe, expect, it } from 'vitest'
import { readingLists } from '@/catalogue/reading'
import { plainText } from '@/domain/reading/blocks'
import { sentenceSplitter } from '@/domain/reading/sentences'
import { wordsIn } from '@/domain/reading/words'
import { stiffLetter } from './aLetter'

const split = sentenceSplitter(readingLists.abbreviations)
const sentences = (text: string): readonly string[] => {
  const source = plainText(text)
  return source.blocks.flatMap((_, i) => split(source, i).map(({ from, to }) => source.text.slice(from, to)))
}
const words = (text: string): readonly string[] => wordsIn(text, { from: 0, to: text.length }).map((word) => word.text)

describe('the sentences of a text', () => {
  it.each<[string, readonly string[]]>([
    ['Je krijgt een brief. Lees hem goed. Vragen? Bel ons!', ['Je krijgt een brief.', 'Lees hem goed.', 'Vragen?', 'Bel ons!']],
    ['Breng een bewijs mee, bv. een loonbrief of een attest. Dat is alles.', ['Breng een bewijs mee, bv. een loonbrief of een attest.', 'Dat is alles.']],
    ['Zie art. 5 van het reglement. Het geldt voor iedereen.', ['Zie art. 5 van het reglement.', 'Het geldt voor iedereen.']],
    ['Vraag het aan dhr. J. Peeters of mevr. A. Maes. Zij helpen je.', ['Vraag het aan dhr. J. Peeters of mevr. A. Maes.', 'Zij helpen je.']],
    ['Wij bellen i.v.m. uw dossier nr. 12. Dat gebeurt morgen.', ['Wij bellen i.v.m. uw dossier nr. 12.', 'Dat gebeurt morgen.']],
    ['Breng boeken, spelletjes enz. Alles is welkom.', ['Breng boeken, spelletjes enz.', 'Alles is welkom.']],
    ['Het kost 1.250,50 euro. Betaal op 3 maart 2026. Daarna kan het niet meer.', ['Het kost 1.250,50 euro.', 'Betaal op 3 maart 2026.', 'Daarna kan het niet meer.']],
    ['Kom op 12.02.2026 om 9.30 uur. Wees op tijd.', ['Kom op 12.02.2026 om 9.30 uur.', 'Wees op tijd.']],
    ['Kijk op www.stad.gent/afval. Of mail naar info@stad.gent. Wij antwoorden.', ['Kijk op www.stad.gent/afval.', 'Of mail naar info@stad.gent.', 'Wij antwoorden.']],
    ['Wij helpen u. Bel ons vandaag.', ['Wij helpen u.', 'Bel ons vandaag.']],
    ['"Moet ik komen?" vraagt ze. "Ja." Dat was alles.', ['"Moet ik komen?" vraagt ze.', '"Ja."', 'Dat was alles.']],
    ['Wacht even … Wij komen zo. \'s Morgens is het druk.', ['Wacht even …', 'Wij komen zo.', '\'s Morgens is het druk.']],
    ['Een zin zonder punt aan het einde van de tekst blijft een zin', ['Een zin zonder punt aan het einde van de tekst blijft een zin']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected))

  it('takes no address, greeting, title, name or short point of a list for a sentence', () => {
    expect(sentences(stiffLetter)).toEqual([
      expect.stringMatching(/^Naar aanleiding van .* goedgekeurd\.$/), expect.stringMatching(/^De documenten dienen .* nr\. 12\.$/),
      'het formulier dat wij je vorige week met de post hebben opgestuurd', 'Het loket is gesloten op maandag.', 'Bel 09 210 10 10 of mail naar info@voorbeeld.gent.',
      'De sociale huurmaatschappij (SHM) bekijkt uw dossier.', 'De SHM beslist binnen 30 dagen.',
    ])
  })

  it('joins the lines of a mail that was wrapped, and keeps lines apart that were not', () => {
    expect(sentences('Dit is een lange regel uit een mail die het programma zelf\nheeft afgebroken op een vaste plaats, en dan gaat het\nverder. Klaar.')).toHaveLength(2)
    expect(sentences('Kom naar het loket.\nBreng je kaart mee.\nWees op tijd.')).toHaveLength(3)
  })
})

describe('the blocks of a pasted text', () => {
  it('knows titles, points with a number and lines', () => {
    const { blocks } = plainText(stiffLetter)
    const kinds = blocks.map(({ kind, numbered, from, to }) => `${kind}${numbered ? ' nr' : ''}: ${stiffLetter.slice(from, to).slice(0, 22)}`)
    expect(kinds).toEqual([
      'line: Stad Voorbeeld', 'line: Dienst Burgerzaken', 'line: Botermarkt 1', 'line: 9000 Gent', 'line: Gent, 3 maart 2026', 'line: Geachte heer, mevrouw,', 'heading: Uw aanvraag',
      'paragraph: Naar aanleiding van uw', 'heading: Wat moet je meebrengen', 'item nr: je identiteitskaart', 'item nr: een bewijs van inkomen', 'item nr: het formulier dat wij ',
      'paragraph: Het loket is gesloten ', 'line: Met vriendelijke groet', 'line: Jan',
    ])
  })
})

describe('the words of a sentence', () => {
  it.each<[string, readonly string[]]>([
    ['Zo\'n e-mail over foto’s, ja!', ['Zo\'n', 'e-mail', 'over', 'foto’s', 'ja']],
    ['Bel 09 210 10 10 of +32 9 210 10 10.', ['Bel', '09 210 10 10', 'of', '+32 9 210 10 10']],
    ['Betaal € 1.250,50 voor 12/02/2026 om 12:30.', ['Betaal', '1.250,50', 'voor', '12/02/2026', 'om', '12:30']],
    ['Kijk op https://stad.gent/nl/x?y=1, of mail a.b@stad.gent.', ['Kijk', 'op', 'https://stad.gent/nl/x?y=1', 'of', 'mail', 'a.b@stad.gent']],
    ['ja,nee en punt.Zonder spatie', ['ja', 'nee', 'en', 'punt', 'Zonder', 'spatie']],
    ['– … !', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))
})
