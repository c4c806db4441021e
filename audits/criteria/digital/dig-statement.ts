import type { Criterion } from '../../../src/domain/criterion'

export default {
  id: 'dig-statement',
  revision: 1,
  theme: 'digital',
  stage: 'inside',
  title: 'Toegankelijkheidsverklaring',
  question: 'Staat er een toegankelijkheidsverklaring op de site of in de app?',
  howTo: 'Zoek de verklaring, meestal onderaan elke pagina. Lees wanneer ze gemaakt is en hoe je een probleem meldt.',
  testSteps: [
    'Zoek onderaan de pagina of in de app naar ‘Toegankelijkheid’ of ‘Toegankelijkheidsverklaring’.',
    'Gebruik het zoekveld als je niets vindt.',
    'Lees of ze zegt wat niet toegankelijk is en waarom.',
    'Lees de datum, en kijk of ze over deze site of app gaat zoals die nu is.',
    'Volg de link om een probleem te melden.',
    'Kies ‘voldoet niet’ als er geen verklaring is, als ze verouderd is, of als je er niets mee kunt melden.',
    'Kies ‘niet van toepassing’ als het product niet van een overheid is.',
  ],
  answer: { kind: 'yes-no' },
  requirement: 'Er staat een verklaring die actueel is en een link heeft om een probleem te melden.',
  sources: [
    { document: 'Bestuursdecreet van 7 december 2018 (Vlaanderen)', clause: 'art. II.16 en volgende', status: 'law', note: 'Dit decreet bindt Gent. De wet van 19 juli 2018 geldt enkel voor federale diensten.' },
    { document: 'Europese richtlijn (EU) 2016/2102 over websites en apps van overheden', status: 'guideline', note: 'Het decreet zet deze richtlijn om voor Vlaamse en lokale besturen.' },
    { document: 'Europees uitvoeringsbesluit (EU) 2018/1523 met het model van de verklaring', status: 'to-verify', note: 'Voor de vorm van de verklaring. We lazen dit besluit nog niet zelf.' },
  ],
  status: 'law',
  groups: ['everybody'],
  why: 'Wie ergens niet door raakt, wil weten of het bekend is en waar hulp te vinden is.',
  remedy: 'Publiceer een verklaring, en vernieuw ze na elke audit.',
  tags: ['core', 'digital', 'statement', 'information'],
} satisfies Criterion
