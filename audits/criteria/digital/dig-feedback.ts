import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-feedback',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Toegankelijkheidsprobleem melden',
  question: 'Kun je een toegankelijkheidsprobleem melden?',
  howTo: 'Zoek in de verklaring en onderaan de pagina hoe je een probleem meldt. Doe een proefmelding zonder muis.',
  testSteps: [
    'Zoek in de toegankelijkheidsverklaring hoe je een probleem meldt.',
    'Kijk of er een formulier is, en ook een mailadres of een telefoonnummer.',
    'Vul het formulier in met enkel het toetsenbord, en schrijf erbij dat het een proef is.',
    'Lees of er staat waar je terechtkunt als je geen goed antwoord krijgt.',
    'Kies ‘voldoet niet’ als je niet kunt melden, of als de weg voor een klacht ontbreekt.',
    'Kies ‘niet van toepassing’ als het product niet van een overheid is.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'Er is een formulier en een mailadres of telefoonnummer, en er staat waar je met een klacht terechtkunt.',
  sources: [
    { document: 'Bestuursdecreet van 7 december 2018 (Vlaanderen)', clause: 'art. II.16 en volgende', status: 'law', note: 'Dit decreet bindt Gent. De wet van 19 juli 2018 geldt enkel voor federale diensten.' },
  ],
  status: 'law',
  groups: ['everybody'],
  why: 'Wie vastloopt, moet dat kunnen zeggen zonder hetzelfde probleem nog eens tegen te komen.',
  remedy: 'Zet een link om te melden in de verklaring en onderaan elke pagina.',
  tags: ['core', 'digital', 'statement', 'contact', 'help'],
} satisfies Criterion
