import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-wcag-3-1-2',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Taal van een stuk tekst klopt',
  question: 'Staat bij tekst in een andere taal die taal in de code?',
  howTo: 'Zoek zinnen in een andere taal dan de rest, zoals een citaat of de link ‘English’. Kijk in de code of die taal erbij staat.',
  testSteps: [
    'Zoek op de pagina naar zinnen, citaten en links in een andere taal dan de rest.',
    'Sla namen over, vakwoorden, en woorden die in het Nederlands gewoon zijn, zoals ‘computer’.',
    'Klik met de rechtermuisknop op zo’n stuk en kies ‘Inspecteren’: je ziet de code ervan.',
    'Zoek in die regel, of in een regel die eromheen staat, ‘lang’ met de taal van dat stuk, zoals ‘en’ of ‘fr’.',
    'Kies ‘voldoet niet’ als die taal bij minstens één stuk ontbreekt of niet klopt.',
    'Kies ‘niet van toepassing’ als alles op de pagina in één taal staat.',
  ],
  wcag: { number: '3.1.2', fragment: 'language-of-parts', level: 'AA', since: '2.0', clause: '9.3.1.2', machine: 'partial', rules: ['valid-lang'] },
  answer: { kind: 'yes-no' },
  requirement: 'Bij elke zin in een andere taal staat die taal in de code.',
  sources: [
    { document: 'WCAG 2.2, richtlijnen voor een toegankelijk web (W3C)', clause: '3.1.2 (AA)', status: 'guideline' },
    { document: 'EN 301 549 V3.2.1, Europese norm voor digitale toegankelijkheid', clause: '9.3.1.2', status: 'guideline' },
  ],
  status: 'guideline',
  groups: ['blind', 'other-language'],
  why: 'Wie met een schermlezer leest, hoort een Engelse zin anders op zijn Nederlands en verstaat ze niet.',
  remedy: 'Geef elk stuk in een andere taal die taal mee in de code, ook de links van de taalkeuze.',
  tags: ['digital', 'language', 'screen-reader', 'code'],
} satisfies Criterion
